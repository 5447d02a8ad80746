// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/preview.h"

#include "app/intake/column_guess.h"
#include "app/intake/coordinate_system.h"
#include "app/intake/declared_regions.h"
#include "app/intake/point_placement.h"
#include "app/intake/recipe.h"
#include "app/intake/region_columns.h"
#include "app/intake/row_import.h"
#include "app/intake/table_source.h"
#include "app/intake/translate.h"

#include <algorithm>
#include <array>

namespace atlas::intake {

namespace {

using model::Problem;
using model::Result;

constexpr std::size_t shownRows = 50;
constexpr std::size_t mostPlaces = 400;
constexpr std::array<ImportKind, 7> allKinds = {
    ImportKind::Boundaries,  ImportKind::Participants,  ImportKind::Links,     ImportKind::Clusters,
    ImportKind::Memberships, ImportKind::Participation, ImportKind::Employment};

/// FIELD → column for a kind, with the person's choices where they can be followed.
QMap<QString, int> columnsFor(ImportKind kind, const SourceTable &table, const ImportChoices &choices)
{
    if (kind != ImportKind::Boundaries) {
        const Result<QMap<QString, int>> settled = settleColumns(kind, table.columns, choices.fieldMap);
        return settled ? *settled : guessColumns(kind, table.columns);
    }
    Result<RegionColumns> found = findRegionColumns(table.columns, choices.fieldMap, choices.boundaries.level);
    if (!found)
        found = findRegionColumns(table.columns, {}, choices.boundaries.level);
    QMap<QString, int> columns;
    if (!found)
        return columns;
    for (const auto &[field, column] :
         {std::pair("code", found->code), std::pair("name", found->name), std::pair("name_en", found->nameEn),
          std::pair("parent_code", found->parentCode)})
        if (column >= 0)
            columns.insert(QLatin1String(field), column);
    return columns;
}

QString reasonFor(ImportKind kind, const SourceTable &table, const std::vector<ColumnGuess> &guesses)
{
    QStringList headings;
    for (const ColumnGuess &guess : guesses) {
        if (guess.column >= 0 && headings.size() < 4)
            headings += table.columns[guess.column];
    }
    const bool areas =
        std::any_of(table.rows.begin(), table.rows.end(), [](const auto &row) { return row.shape != nullptr; });
    const QString columns = translate("Intake", "columns %1").arg(headings.join(QStringLiteral(", ")));
    const bool byArea = areas && (kind == ImportKind::Boundaries || kind == ImportKind::Clusters);
    return byArea ? translate("Intake", "it has polygons") + QStringLiteral("; ") + columns : columns;
}

class Previewer
{
public:
    Previewer(const ImportChoices &choices, const model::Tables &tables, model::Progress &progress)
        : m_tables(tables), m_progress(progress)
    {
        static_cast<ImportChoices &>(m_request) = choices;
    }

    Result<ImportPreview> look(const QString &file, bool kindGiven)
    {
        m_request.file = file;
        m_preview.file = file;
        Result<SourceParts> parts = listParts(file, m_progress);
        if (!parts)
            return parts.problem();
        m_preview.parts = std::move(parts).value();
        if (m_request.layer.isEmpty() && m_preview.parts.parts.size() > 1)
            m_request.layer = m_preview.parts.likeliest();
        Result<SourceTable> table =
            readTable({file, m_request.layer, m_request.encoding, m_request.headerRow, true}, m_progress);
        if (!table)
            return table.problem();
        m_table = std::move(table).value();
        describe();
        rankKinds(kindGiven);
        m_request.kind = m_preview.kind;
        m_preview.fields =
            weighColumns(m_preview.kind, m_table, columnsFor(m_preview.kind, m_table, m_request), m_request.fieldMap);
        if (m_preview.kind == ImportKind::Boundaries)
            settleBoundaries();
        else
            settleRows();
        return std::move(m_preview);
    }

private:
    void describe()
    {
        m_preview.part = m_table.layer;
        m_preview.encoding = {m_table.encoding.name, m_table.encoding.how};
        m_preview.encodings = m_table.encodings;
        m_preview.headerRow = m_table.headerRow;
        m_preview.top = m_table.top;
        m_preview.columns = m_table.columns;
        m_preview.rowCount = static_cast<std::int64_t>(m_table.rows.size());
        for (std::size_t row = 0; row < std::min(m_table.rows.size(), shownRows); ++row)
            m_preview.rows.push_back({m_table.rows[row].number, m_table.rows[row].cells});
        for (const Recipe &recipe : recipesFor(m_tables, m_table.columns))
            m_preview.recipes += recipe.name;
        m_preview.passedOver = m_table.dropped;
        m_preview.passedOver.insert(m_preview.passedOver.end(), m_table.warnings.begin(), m_table.warnings.end());
        std::stable_sort(m_preview.passedOver.begin(), m_preview.passedOver.end(),
                         [](const RowNote &a, const RowNote &b) { return a.row < b.row; });
    }

    void rankKinds(bool kindGiven)
    {
        for (const ImportKind kind : allKinds) {
            const std::vector<ColumnGuess> guesses =
                weighColumns(kind, m_table, columnsFor(kind, m_table, ImportChoices()), {});
            KindGuess guess{kind, kindConfidence(kind, m_table, guesses), reasonFor(kind, m_table, guesses)};
            if (guess.confidence > 0)
                m_preview.kinds.push_back(std::move(guess));
        }
        std::stable_sort(m_preview.kinds.begin(), m_preview.kinds.end(),
                         [](const KindGuess &a, const KindGuess &b) { return a.confidence > b.confidence; });
        m_preview.kind = kindGiven || m_preview.kinds.empty() ? m_request.kind : m_preview.kinds.front().kind;
    }

    int columnOf(const char *field) const
    {
        const auto found = std::find_if(m_preview.fields.begin(), m_preview.fields.end(),
                                        [&](const ColumnGuess &guess) { return guess.field == QLatin1String(field); });
        return found == m_preview.fields.end() ? -1 : found->column;
    }

    QString cell(const SourceTable::Row &row, const char *field) const
    {
        const int column = columnOf(field);
        return column < 0 ? QString() : row.cells[column];
    }

    void keepSettled(const Result<CoordinateSystem> &crs)
    {
        if (crs)
            m_preview.crs = {crs->id, crs->how};
        else
            m_preview.crsProblem = crs.problem().what;
    }

    void settleBoundaries()
    {
        std::vector<CodedName> labels;
        std::vector<RawPlace> places;
        model::LonLatBox extent;
        for (const SourceTable::Row &row : m_table.rows) {
            const QString code = plainCode(cell(row, "code"));
            if (!row.shape || code.isEmpty())
                continue;
            labels.push_back({code, cell(row, "name"), cell(row, "name_en")});
            extent.include(finiteBounds(*row.shape));
            places.push_back({middleOf(*row.shape), -1});
        }
        QString country;
        if (!labels.empty()) {
            m_preview.codeSystems = codeSystemOverlaps(labels);
            const Result<CodeSystem> system =
                settleCodeSystem(m_request.codeSystem, labels, m_request.consents, &m_preview.codeConsent);
            if (system) {
                m_preview.codeSystem = {system->name, system->how};
                country = system->country;
                m_preview.level = levelByCodes(system->name, labels);
            } else {
                m_preview.codeProblem = system.problem().what;
            }
        }
        const Result<RegionColumns> columns = findRegionColumns(m_table.columns, m_request.fieldMap, {});
        if (!m_request.boundaries.level.isEmpty())
            m_preview.level = m_request.boundaries.level;
        else if (columns && !columns->level.isEmpty())
            m_preview.level = columns->level;
        KnownGround ground = KnownGround::ofCountry(country);
        if (ground.isEmpty())
            ground = KnownGround::ofCountry({});
        for (std::size_t index = 0; index < places.size() && !m_preview.codeSystem.name.isEmpty(); ++index)
            places[index].province = ground.provinceOfCode(labels[index].code, m_preview.codeSystem.name);
        if (extent.isEmpty())
            return;
        CrsQuestion question{m_request.crs, m_table.crsWkt, m_table.crsName, extent, {}, m_request.consents};
        if (!country.isEmpty())
            question.places = sampled(places, mostPlaces);
        keepSettled(settleCrs(question, ground, &m_preview.crsConsent));
        rankPlaces(places, ground);
    }

    void settleRows()
    {
        RowImport import(m_request, m_tables, m_progress, {});
        SourceTable copy = m_table;
        if (Result<void> taken = import.take(std::move(copy)); !taken)
            return; // a choice that can't be followed: planImport() says which
        const RegionFinder finder(m_tables);
        KnownGround ground = KnownGround::ofAtlas(m_tables);
        const bool ownGround = !ground.isEmpty();
        if (!ownGround)
            ground = KnownGround::ofCountry({});
        const std::vector<CodeInUse> codes = declaredCodes(import, finder);
        if (!finder.isEmpty() && !codes.empty())
            m_preview.codeSystems = codeSystemsInUse(finder, codes);
        const Result<std::vector<int>> declared = declaredRegions(import, finder, &m_preview.codeConsent);
        if (declared)
            m_preview.codeSystem = import.report().codeSystem;
        else
            m_preview.codeProblem = declared.problem().what;

        std::vector<RawPlace> places;
        if (m_preview.kind == ImportKind::Participants) {
            const std::vector<std::optional<model::LonLat>> points = rawPoints(import, finder);
            for (std::size_t index = 0; index < points.size(); ++index) {
                const int region = declared ? (*declared)[index] : -1;
                const int province =
                    ownGround && region >= 0 ? finder.regions()[static_cast<std::size_t>(region)].province : -1;
                if (points[index])
                    places.push_back({*points[index], province});
            }
            if (places.empty())
                return;
            const std::vector<int> none(m_table.rows.size(), -1);
            const auto placed = placePoints(import, finder, declared ? *declared : none, &m_preview.crsConsent);
            if (placed)
                m_preview.crs = import.report().crs;
            else
                m_preview.crsProblem = placed.problem().what;
        } else {
            model::LonLatBox extent;
            for (const SourceTable::Row &row : m_table.rows) {
                if (!row.shape)
                    continue;
                extent.include(finiteBounds(*row.shape));
                places.push_back({middleOf(*row.shape), -1});
            }
            if (places.empty())
                return;
            CrsQuestion question{m_request.crs, m_table.crsWkt, m_table.crsName, extent, {}, m_request.consents};
            if (ownGround)
                question.places = sampled(places, mostPlaces);
            keepSettled(settleCrs(question, ground, &m_preview.crsConsent));
        }
        rankPlaces(places, ground);
    }

    void rankPlaces(const std::vector<RawPlace> &places, const KnownGround &ground)
    {
        m_preview.hasPlaces = true;
        m_preview.ground = ground.box();
        m_preview.outlines = ground.shapes();
        QStringList named;
        for (const QString &id : {m_preview.crs.name, m_request.crs}) {
            if (!id.isEmpty())
                named += id;
        }
        m_preview.crsCandidates = rankCrs(sampled(places, mostPlaces), ground, named);
        for (CrsCandidate &candidate : m_preview.crsCandidates)
            candidate.isSettled = candidate.id == m_preview.crs.name;
    }

    const model::Tables &m_tables;
    model::Progress &m_progress;
    ImportRequest m_request;
    SourceTable m_table;
    ImportPreview m_preview;
};

} // namespace

Result<ImportPreview> previewImport(const QString &file, const ImportChoices &choices, bool kindGiven,
                                    const model::Tables &tables, model::Progress &progress)
{
    return Previewer(choices, tables, progress).look(file, kindGiven);
}

} // namespace atlas::intake
