// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/drawing/edits.h"
#include "app/intake/column_guess.h"
#include "app/intake/import.h"
#include "app/intake/recipe.h"
#include "app/model/document.h"
#include "app/model/vocabulary.h"
#include "app/store/atlas_file.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

/// FIELD=COLUMN, column names may hold further equals signs; nothing when it is not of that form.
std::optional<std::pair<QString, QString>> mapping(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0 || sign + 1 == text.size())
        return std::nullopt;
    return std::pair(text.left(sign), text.mid(sign + 1));
}

void declare(Options &options)
{
    options.value(QStringLiteral("layer"), QStringLiteral("L"),
                  Text::tr("layer or sheet of the file, when it has several"));
    options.value(QStringLiteral("encoding"), QStringLiteral("E"), Text::tr("of its texts: UTF-8, CP949 …"));
    options.value(QStringLiteral("crs"), QStringLiteral("C"),
                  Text::tr("reference system of its coordinates: EPSG:5179 …"));
    options.value(QStringLiteral("header-row"), QStringLiteral("N"),
                  Text::tr("row of a table that names its columns, from 1; found when not given"));
    options.value(QStringLiteral("level"), QStringLiteral("province|district|both"),
                  Text::tr("what a file of boundaries has; both: districts, and provinces joined from them"));
    options.value(QStringLiteral("code-system"), QStringLiteral("S"),
                  Text::tr("of its codes: kostat, mois, iso3166-2, ons, statcan or a name of your own"));
    options.value(QStringLiteral("map"), QStringLiteral("FIELD=COLUMN"),
                  Text::tr("which column holds what: name=COLUMN, lon=COLUMN, region_code=COLUMN …; may be repeated"));
    options.value(QStringLiteral("name"), QStringLiteral("N"),
                  Text::tr("name of the boundary set; the same name completes a set with its other level"));
    options.value(QStringLiteral("date"), QStringLiteral("D"),
                  Text::tr("the boundaries' reference date: YYYY, YYYY-MM or YYYY-MM-DD"));
    options.value(QStringLiteral("source"), QStringLiteral("S"),
                  Text::tr("where the boundaries come from; credited on maps"));
    options.value(QStringLiteral("precision"), QStringLiteral("P"),
                  Text::tr("of boundaries: overview, statistical or cadastral (statistical)"));
    options.flag(QStringLiteral("keep-boundaries"), Text::tr("leave the boundary set in use as it is"));
    options.flag(QStringLiteral("allow-ballpark"),
                 Text::tr("take a reference system whose datum has no known transformation, some hundred metres off"));
    options.flag(QStringLiteral("force-crs"),
                 Text::tr("take the reference system although things lie elsewhere than their codes say"));
    options.flag(QStringLiteral("force-code-system"),
                 Text::tr("take the code system although it does not fit the codes"));
    options.value(QStringLiteral("recipe"), QStringLiteral("NAME"),
                  Text::tr("do as it was done with an earlier file; what is said here goes before it"));
    options.value(QStringLiteral("keep-recipe"), QStringLiteral("NAME"),
                  Text::tr("keep what is said here, and the columns, in the atlas for the next file"));
    options.flag(QStringLiteral("dry-run"), Text::tr("say what would happen and write nothing"));
    options.flag(QStringLiteral("json"), Text::tr("say it as JSON"));
}

intake::ImportRequest requestFrom(const Options &options)
{
    intake::ImportRequest request;
    request.file = options.positional(2);
    request.layer = options.text(QStringLiteral("layer"));
    request.encoding = options.text(QStringLiteral("encoding"));
    request.crs = options.text(QStringLiteral("crs"));
    request.codeSystem = options.text(QStringLiteral("code-system"));
    request.consents.ballpark = options.isSet(QStringLiteral("allow-ballpark"));
    request.consents.place = options.isSet(QStringLiteral("force-crs"));
    request.consents.codes = options.isSet(QStringLiteral("force-code-system"));
    request.keepAs = options.text(QStringLiteral("keep-recipe")).trimmed();
    request.boundaries.level = options.text(QStringLiteral("level"));
    request.boundaries.name = options.text(QStringLiteral("name"));
    request.boundaries.date = options.text(QStringLiteral("date"));
    request.boundaries.source = options.text(QStringLiteral("source"));
    request.boundaries.precision = options.text(QStringLiteral("precision"));
    request.boundaries.keepBoundaries = options.isSet(QStringLiteral("keep-boundaries"));
    return request;
}

/// What is said of boundaries in words that are none of the ones there are; empty = nothing.
QString wrongWord(const intake::BoundaryOptions &said, const Options &options)
{
    const QStringList levels = {QStringLiteral("province"), QStringLiteral("district"), QStringLiteral("both")};
    if (options.isSet(QStringLiteral("level")) && !levels.contains(said.level))
        return Text::tr("--level takes province, district or both, not \"%1\"").arg(said.level);
    if (options.isSet(QStringLiteral("precision")) && std::isnan(model::usualPositionalErrorM(said.precision)))
        return Text::tr("--precision takes overview, statistical or cadastral, not \"%1\"").arg(said.precision);
    if (options.isSet(QStringLiteral("date")) && !intake::isReferenceDate(said.date))
        return Text::tr("--date takes a date as YYYY, YYYY-MM or YYYY-MM-DD, not \"%1\"").arg(said.date);
    return {};
}

void tell(const intake::ImportReport &report, bool json, const Console &console)
{
    console.result(json ? report.toJson() : report.toText().toUtf8());
}

/// Extents made of units follow an import that puts other boundaries in use.
model::Result<intake::ImportPlan> withUnits(intake::ImportPlan plan, const model::Tables &tables,
                                            model::Progress &progress)
{
    auto followed = drawing::withUnitsFollowing(std::move(plan.edit), tables, progress);
    if (!followed)
        return followed.problem();
    plan.edit = std::move(followed.value().edit);
    if (!followed->sentence.isEmpty())
        plan.report.warnings.push_back({0, followed->sentence});
    return plan;
}

/// Works the import out, by the recipe of that name where one is named.
model::Result<intake::ImportPlan> plan(const QString &map, intake::ImportRequest request, const QString &recipeName,
                                       const model::Tables &tables, model::Progress &progress)
{
    if (!recipeName.isEmpty()) {
        const std::optional<intake::Recipe> recipe = intake::recipeNamed(tables, recipeName);
        if (!recipe || recipe->choices.kind != request.kind) {
            QStringList names;
            for (const intake::Recipe &other : intake::recipesOf(tables)) {
                if (other.choices.kind == request.kind)
                    names += other.name;
            }
            return model::Problem{map,
                                  {},
                                  Text::tr("the atlas has no recipe \"%1\" for this kind").arg(recipeName),
                                  names.isEmpty()
                                      ? Text::tr("import a file with --keep-recipe first")
                                      : Text::tr("choose one of: %1").arg(names.join(QStringLiteral(", ")))};
        }
        static_cast<intake::ImportChoices &>(request) = intake::overlaid(recipe->choices, request);
    }
    auto planned = intake::planImport(request, tables, progress);
    return planned ? withUnits(std::move(planned).value(), tables, progress) : planned;
}

int planOnly(const QString &map, const intake::ImportRequest &request, const QString &recipe, bool json,
             const Console &console)
{
    ConsoleProgress progress(console);
    const auto atlas = store::readAtlas(map, progress.progress());
    if (!atlas)
        return console.fail(atlas.problem());
    auto planned = plan(map, request, recipe, atlas->tables, progress.progress());
    if (!planned)
        return console.fail(planned.problem());
    planned.value().report.dryRun = true;
    tell(planned->report, json, console);
    return Done;
}

int import(const QString &map, const intake::ImportRequest &request, const QString &recipe, bool json,
           const Console &console)
{
    ConsoleProgress progress(console);
    store::OpenOptions storing;
    storing.stampChanges = false; // the same call gives the same bytes
    auto opened = store::openAtlas(map, storing, progress.progress());
    if (!opened)
        return console.fail(opened.problem());
    store::WorkingCopy &copy = *opened->copy;
    if (copy.heldBy()) {
        return console.fail({map,
                             {},
                             Text::tr("the atlas is open elsewhere (%1)").arg(copy.heldBy()->description()),
                             Text::tr("close it there first")});
    }
    auto planned = plan(map, request, recipe, opened->tables, progress.progress());
    if (!planned)
        return console.fail(planned.problem());

    model::Document document;
    document.reset(std::move(opened.value().tables));
    model::Result<void> committed;
    QObject::connect(&document, &model::Document::changed, &document,
                     [&](const model::ChangeSet &changes) { committed = copy.commit(changes, document.tables()); });
    model::Result<void> done = document.apply(std::move(planned.value().edit));
    if (done)
        done = committed;
    if (done)
        done = copy.saveTo(copy.target(), progress.progress());
    copy.discard();
    if (!done) {
        model::Problem problem = done.problem();
        if (problem.file.isEmpty())
            problem.file = map;
        return console.fail(problem);
    }
    tell(planned->report, json, console);
    return Done;
}

} // namespace

int runImport(const QStringList &arguments, const GlobalOptions &, const Console &console)
{
    Options options(
        QStringLiteral(
            "import MAP.gpkg boundaries|clusters|participants|links|memberships|participation|employment FILE [--layer "
            "L] "
            "[--encoding E] [--crs C] [--header-row N] [--level province|district|both] [--code-system S] "
            "[--map FIELD=COLUMN]… [--name N] [--date D] [--source S] [--precision P] "
            "[--keep-boundaries] [--allow-ballpark] [--force-crs] [--force-code-system] [--recipe NAME] [--keep-recipe "
            "NAME] [--dry-run] [--json]"),
        Text::tr("Takes a file into an atlas: boundaries and clusters from GeoPackage, GeoJSON, TopoJSON, FlatGeobuf, "
                 "KML or "
                 "shapefile (also in a ZIP archive); all but boundaries also from CSV, TSV, XLSX and ODS tables."));
    declare(options);
    if (const auto code = options.parse(arguments, 3, console))
        return *code;
    const auto kind = intake::importKindNamed(options.positional(1));
    if (!kind) {
        return console.refuse(
            Text::tr("\"%1\" is nothing that can be imported; boundaries, clusters, participants, links, memberships, "
                     "participation and employment can")
                .arg(options.positional(1)));
    }
    intake::ImportRequest request = requestFrom(options);
    request.kind = *kind;
    const QStringList fields = intake::importFields(*kind);
    for (const QString &text : options.texts(QStringLiteral("map"))) {
        const auto pair = mapping(text);
        if (!pair)
            return console.refuse(Text::tr("--map takes FIELD=COLUMN, not \"%1\"").arg(text));
        if (!fields.contains(pair->first))
            return console.refuse(Text::tr("--map knows no field \"%1\" here; it takes %2")
                                      .arg(pair->first, fields.join(QStringLiteral(", "))));
        request.fieldMap.insert(pair->first, pair->second);
    }
    if (const QString wrong = wrongWord(request.boundaries, options); !wrong.isEmpty())
        return console.refuse(wrong);
    if (options.isSet(QStringLiteral("header-row"))) {
        const auto row = options.number(QStringLiteral("header-row"), 1);
        if (!row || *row > 1'000'000)
            return console.refuse(Text::tr("--header-row takes a number from 1"));
        request.headerRow = static_cast<int>(*row);
    }
    const bool json = options.isSet(QStringLiteral("json"));
    const QString map = options.positional(0);
    const QString recipe = options.text(QStringLiteral("recipe")).trimmed();
    return options.isSet(QStringLiteral("dry-run")) ? planOnly(map, request, recipe, json, console)
                                                    : import(map, request, recipe, json, console);
}

} // namespace atlas::cli
