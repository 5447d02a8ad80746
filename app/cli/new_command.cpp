// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/intake/sample_builder.h"
#include "app/store/atlas_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

} // namespace

int runNew(const QStringList &arguments, const GlobalOptions &, const Console &console)
{
    Options options(QStringLiteral("new MAP.gpkg [--sample korea|canada|uk] [--title T]"),
                    Text::tr("Makes an atlas: empty, or a copy of a sample."));
    options.value(QStringLiteral("sample"), QStringLiteral("korea|canada|uk"), Text::tr("start from this sample"));
    options.value(QStringLiteral("title"), QStringLiteral("T"), Text::tr("the atlas' title"));
    if (const auto code = options.parse(arguments, 1, console))
        return *code;
    const QString path = options.positional(0);
    const QString sample = options.text(QStringLiteral("sample"));
    if (options.isSet(QStringLiteral("sample")) && !intake::sampleNames().contains(sample))
        return console.refuse(Text::tr("--sample takes %1").arg(intake::sampleNames().join(QStringLiteral(", "))));
    if (QFileInfo::exists(path))
        return console.fail(
            {path, {}, Text::tr("the file is already there"), Text::tr("choose another name, or remove it first")});

    ConsoleProgress progress(console);
    model::Tables tables;
    if (!sample.isEmpty()) {
        auto built = intake::buildSample(sample, progress.progress());
        if (!built)
            return console.fail(built.problem());
        tables = std::move(built).value();
    }
    if (options.isSet(QStringLiteral("title"))) {
        tables.setSetting(QStringLiteral("title"), options.text(QStringLiteral("title")));
        tables.setSetting(QStringLiteral("title_en"), {});
    } else if (sample.isEmpty()) {
        tables.setSetting(QStringLiteral("title"), QFileInfo(path).completeBaseName());
    }
    store::OpenOptions storing;
    storing.stampChanges = false; // the same call gives the same bytes
    auto created = store::createAtlas(std::move(tables), storing, progress.progress());
    if (!created)
        return console.fail(created.problem());
    const auto saved = created.value().copy->saveTo(path, progress.progress());
    created.value().copy->discard();
    return saved ? static_cast<int>(Done) : console.fail(saved.problem());
}

} // namespace atlas::cli
