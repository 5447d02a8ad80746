// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/boundary_import.h"

#include "app/geometry/point_in_region.h"
#include "app/geometry/shape_tools.h"
#include "app/geometry/validity_words.h"
#include "app/intake/code_system.h"
#include "app/intake/coordinate_system.h"
#include "app/intake/layer_file.h"
#include "app/intake/province_table.h"
#include "app/intake/recipe.h"
#include "app/intake/region_columns.h"
#include "app/intake/region_topology.h"
#include "app/intake/text_encoding.h"
#include "app/intake/translate.h"
#include "app/model/vocabulary.h"

#include <QFileInfo>
#include <QDate>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <memory>
#include <optional>

namespace atlas::intake {

namespace {

using model::BoundarySetFields;
using model::Problem;
using model::RegionFields;
using model::Result;
using model::Row;
using model::TableId;

constexpr QLatin1String province("province");
constexpr QLatin1String district("district");
constexpr QLatin1String both("both");
constexpr std::size_t mostListed = 20;

/// A region on its way from the file to the table.
struct Region
{
    std::int64_t row = 0; ///< in the file, from 1; 0 = joined from others
    QString level;        ///< "province" or "district"
    CodedName label;
    QString parentCode;
    QString provinceName; ///< as a file of districts has it
    model::ShapePtr shape;
};

/// Works an import out, step by step.
class BoundaryPlanner
{
public:
    BoundaryPlanner(const QString &file, const BoundaryOptions &options, const model::Tables &tables,
                    model::Progress &progress)
        : m_options(options), m_tables(tables), m_progress(progress), m_edit(translate("Intake", "Import boundaries"))
    {
        m_report.kind = QStringLiteral("boundaries");
        m_report.file = file;
    }

    Result<BoundaryPlan> plan()
    {
        for (const auto step :
             {&BoundaryPlanner::checkOptions, &BoundaryPlanner::readFile, &BoundaryPlanner::readLabels,
              &BoundaryPlanner::settleCodes, &BoundaryPlanner::readShapes, &BoundaryPlanner::findSet,
              &BoundaryPlanner::findParents, &BoundaryPlanner::joinProvinces, &BoundaryPlanner::lookSideBySide}) {
            if (Result<void> done = (this->*step)(); !done)
                return withFile(done.problem());
        }
        writeSet();
        writeRegions(province);
        writeRegions(district);
        const auto byRow = [](const RowNote &a, const RowNote &b) { return a.row < b.row; };
        std::stable_sort(m_report.dropped.begin(), m_report.dropped.end(), byRow);
        std::stable_sort(m_report.warnings.begin(), m_report.warnings.end(), byRow);
        return BoundaryPlan{std::move(m_edit), std::move(m_report)};
    }

private:
    Problem withFile(Problem problem) const
    {
        if (problem.file.isEmpty())
            problem.file = m_report.file;
        return problem;
    }

    Result<void> checkOptions()
    {
        const QString precision = precisionWanted();
        if (std::isnan(model::usualPositionalErrorM(precision))) {
            return Problem{{},
                           {},
                           translate("Intake", "\"%1\" is not a precision").arg(precision),
                           translate("Intake", "give overview, statistical or cadastral")};
        }
        if (!m_options.level.isEmpty() && m_options.level != province && m_options.level != district &&
            m_options.level != both) {
            return Problem{{},
                           {},
                           translate("Intake", "\"%1\" is not a level").arg(m_options.level),
                           translate("Intake", "give province, district or both")};
        }
        if (!m_options.date.isEmpty() && !isReferenceDate(m_options.date)) {
            return Problem{{},
                           {},
                           translate("Intake", "\"%1\" is not a date").arg(m_options.date),
                           translate("Intake", "give it as YYYY, YYYY-MM or YYYY-MM-DD")};
        }
        return {};
    }

    Result<void> readFile()
    {
        Result<RawLayer> layer = readLayer(m_report.file, m_options.layer, m_progress);
        if (!layer)
            return layer.problem();
        m_layer = std::move(layer).value();
        m_report.layer = m_layer.name;
        m_report.read = static_cast<std::int64_t>(m_layer.features.size());
        m_report.warnings = m_layer.notes;
        m_layer.encoding.wanted = m_options.encoding;
        Result<TextEncoding> encoding = settleEncoding(m_layer.encoding, [&](const auto &use) {
            for (const QByteArray &column : m_layer.columns)
                use(column);
            for (const RawFeature &feature : m_layer.features) {
                for (const QByteArray &cell : feature.cells)
                    use(cell);
            }
        });
        if (!encoding)
            return encoding.problem();
        m_encoding = std::move(encoding).value();
        m_report.encoding = {m_encoding.name, m_encoding.how};
        for (const QByteArray &column : m_layer.columns)
            m_columnNames += m_encoding.decode(column);
        return {};
    }

    QString cell(const RawFeature &feature, int column) const
    {
        return column < 0 ? QString() : m_encoding.decode(feature.cells[static_cast<std::size_t>(column)]).trimmed();
    }

    Result<void> readLabels()
    {
        Result<RegionColumns> columns =
            findRegionColumns(m_columnNames, m_options.fieldMap, m_options.level == both ? QString() : m_options.level);
        if (!columns)
            return columns.problem();
        m_columns = *columns;
        m_report.columns = m_columns.named(m_columnNames);
        for (const Recipe &recipe : recipesFor(m_tables, m_columnNames))
            m_report.recipes += recipe.name;
        QHash<QString, std::int64_t> rowOfCode;
        for (std::size_t index = 0; index < m_layer.features.size(); ++index) {
            const RawFeature &feature = m_layer.features[index];
            Region region;
            region.row = static_cast<std::int64_t>(index) + 1;
            region.label = {plainCode(cell(feature, m_columns.code)), cell(feature, m_columns.name),
                            cell(feature, m_columns.nameEn)};
            region.parentCode = plainCode(cell(feature, m_columns.parentCode));
            region.provinceName = cell(feature, m_columns.provinceName);
            if (!feature.shape) {
                drop(region.row, feature.hasGeometry ? translate("Intake", "it has no polygon")
                                                     : translate("Intake", "it has no geometry"));
            } else if (region.label.code.isEmpty()) {
                drop(region.row, translate("Intake", "it has no code"));
            } else if (rowOfCode.contains(region.label.code)) {
                drop(region.row, translate("Intake", "row %1 has the code %2 already")
                                     .arg(rowOfCode.value(region.label.code))
                                     .arg(region.label.code));
            } else {
                rowOfCode.insert(region.label.code, region.row);
                m_regions.push_back(std::move(region));
            }
        }
        if (m_regions.empty()) {
            return Problem{
                {},
                m_layer.name,
                translate("Intake", "no row has both a polygon and a code"),
                translate("Intake", "choose another file, or the column of the codes with --map code=COLUMN")};
        }
        return {};
    }

    Result<void> settleCodes()
    {
        std::vector<CodedName> labels;
        for (const Region &region : m_regions)
            labels.push_back(region.label);
        Result<CodeSystem> system = settleCodeSystem(m_options.codeSystem, labels, m_options.consents);
        if (!system)
            return system.problem();
        m_codeSystem = std::move(system).value();
        m_report.codeSystem = {m_codeSystem.name, m_codeSystem.how};
        for (const QString &warning : m_codeSystem.warnings)
            m_report.warnings.push_back({0, warning});
        return settleLevel(labels);
    }

    Result<void> settleLevel(const std::vector<CodedName> &labels)
    {
        const QString byCodes = levelByCodes(m_codeSystem.name, labels);
        const bool mixed = byCodes.isEmpty() && haveBothLevels(m_codeSystem.name, labels);
        m_level = m_options.level;
        if (m_level.isEmpty() && mixed)
            m_level = both;
        if (m_level.isEmpty())
            m_level = m_columns.level;
        if (m_level.isEmpty())
            m_level = byCodes;
        if (m_level.isEmpty()) {
            return Problem{{},
                           m_layer.name,
                           translate("Intake", "the file does not tell whether its regions are provinces or districts"),
                           translate("Intake", "say it with --level")};
        }
        if (!byCodes.isEmpty() && m_level != both && byCodes != m_level) {
            m_report.warnings.push_back({0, translate("Intake", "the codes look like those of another level (%1)")
                                                .arg(model::vocabularyLabel(model::Vocabulary::RegionLevel, byCodes))});
        }
        for (Region &region : m_regions) {
            const bool isProvince =
                m_level == province || (m_level == both && levelByCodes(m_codeSystem.name, {region.label}) == province);
            region.level = isProvince ? province : district;
        }
        return {};
    }

    Result<void> readShapes()
    {
        model::LonLatBox extent;
        for (const Region &region : m_regions) {
            for (const model::LonLat &p : raw(region).points) {
                if (std::isfinite(p.lon) && std::isfinite(p.lat))
                    extent.include(p);
            }
        }
        CrsQuestion question{m_options.crs, m_layer.crsWkt, m_layer.crsName, extent, {}, m_options.consents};
        KnownGround ground = KnownGround::ofCountry(m_codeSystem.country);
        if (m_codeSystem.country.isEmpty() || ground.isEmpty()) {
            ground = KnownGround::ofCountry({});
        } else {
            for (const Region &region : m_regions) {
                question.places.push_back(
                    {middleOf(raw(region)), ground.provinceOfCode(region.label.code, m_codeSystem.name)});
            }
        }
        Result<CoordinateSystem> crs = settleCrs(question, ground);
        if (!crs)
            return crs.problem();
        m_report.crs = {crs->id, crs->how};
        if (crs->swapped)
            m_report.repaired.push_back(
                {0, translate("Intake", "x and y stood the wrong way round; they were changed over")});
        for (const QString &warning : crs->warnings)
            m_report.warnings.push_back({0, warning});
        m_progress.begin(translate("Intake", "Checking the polygons"), static_cast<qint64>(m_regions.size()));
        std::vector<Region> sound;
        for (Region &region : m_regions) {
            if (m_progress.isCancelled())
                return Problem{{}, {}, translate("Intake", "cancelled"), {}};
            m_progress.advance();
            const std::optional<model::Shape> placed = crs->toDegrees(raw(region));
            if (!placed) {
                drop(region.row,
                     translate("Intake", "its coordinates lie outside the reference system %1").arg(crs->id));
                continue;
            }
            geometry::Repair repair = geometry::makeValid(*placed);
            if (repair.shape.isEmpty()) {
                drop(region.row, translate("Intake", "its polygon has no area (%1)")
                                     .arg(geometry::validityWords(QString::fromStdString(repair.reason))));
                continue;
            }
            if (repair.changed)
                m_report.repaired.push_back({region.row, repairWords(region, repair)});
            region.shape = std::make_shared<const model::Shape>(std::move(repair.shape));
            sound.push_back(std::move(region));
        }
        m_regions = std::move(sound);
        if (m_regions.empty()) {
            return Problem{{},
                           m_layer.name,
                           translate("Intake", "none of its polygons can be used"),
                           translate("Intake", "check the reference system (--crs)")};
        }
        return {};
    }

    const model::Shape &raw(const Region &region) const
    {
        return *m_layer.features[static_cast<std::size_t>(region.row - 1)].shape;
    }

    static QString repairWords(const Region &region, const geometry::Repair &repair)
    {
        return translate("Intake", "%1 %2: %3; area changed by %4 km²")
            .arg(region.label.code, region.label.name, geometry::validityWords(QString::fromStdString(repair.reason)),
                 QLocale::c().toString(repair.areaChangeKm2, 'f', 6));
    }

    void drop(std::int64_t row, const QString &reason) { m_report.dropped.push_back({row, reason}); }

    QString precisionWanted() const
    {
        return m_options.precision.isEmpty() ? QStringLiteral("statistical") : m_options.precision;
    }

    Result<void> findSet()
    {
        const model::Table &sets = m_tables[TableId::BoundarySets];
        m_setName = m_options.name.isEmpty() ? QFileInfo(m_report.file).completeBaseName() : m_options.name;
        for (Row row = 0; row < sets.rowCount() && m_set == model::noRow; ++row) {
            if (sets.isAlive(row) && (sets.text(row, BoundarySetFields::Name) == m_setName ||
                                      sets.text(row, BoundarySetFields::Id) == m_setName))
                m_set = row;
        }
        if (m_set == model::noRow) {
            m_setId = freeSetId();
            return {};
        }
        m_setId = sets.text(m_set, BoundarySetFields::Id);
        const QString known = sets.text(m_set, BoundarySetFields::CodeSystem);
        if (!known.isEmpty() && known != m_codeSystem.name) {
            return Problem{{},
                           {},
                           translate("Intake", "the boundary set \"%1\" has the code system %2, the file has %3")
                               .arg(m_setName, known, m_codeSystem.name),
                           translate("Intake", "import it under another --name")};
        }
        return {};
    }

    QString freeSetId() const
    {
        QString base;
        for (const QChar c : m_setName.toLower()) {
            if (c.isLetterOrNumber())
                base += c;
            else if (!base.isEmpty() && !base.endsWith(u'-'))
                base += u'-';
        }
        while (base.endsWith(u'-'))
            base.chop(1);
        if (base.isEmpty())
            base = QStringLiteral("boundaries");
        QString id = base;
        for (int number = 2; m_tables[TableId::BoundarySets].rowOf(id) != model::noRow; ++number)
            id = base + u'-' + QString::number(number);
        return id;
    }

    /// A district's province: as the file has it, else as the code says, else where it lies in the set's provinces.
    Result<void> findParents()
    {
        std::vector<model::ShapePtr> shapes;
        QStringList codes;
        const model::Table &table = m_tables[TableId::Regions];
        for (const Row row : m_tables.regionsOf(m_tables.pool()->find(m_setId), province)) {
            shapes.push_back(table.shape(row));
            codes += table.text(row, RegionFields::Code);
        }
        for (const Region &region : m_regions) {
            if (region.level == province && !codes.contains(region.label.code)) {
                shapes.push_back(region.shape);
                codes += region.label.code;
            }
        }
        std::optional<geometry::RegionLocator> locator;
        for (Region &region : m_regions) {
            if (region.level == province) {
                region.parentCode.clear();
                continue;
            }
            if (region.parentCode.isEmpty())
                region.parentCode = provinceOfCode(m_codeSystem.name, region.label.code);
            if (region.parentCode.isEmpty() && !codes.isEmpty()) {
                if (!locator)
                    locator.emplace(shapes);
                const std::optional<model::LonLat> inside = geometry::labelPoint(*region.shape);
                const std::int32_t found = inside ? locator->locate(*inside).region : geometry::noRegion;
                if (found != geometry::noRegion)
                    region.parentCode = codes[found];
            }
            if (m_level == both ? region.parentCode.isEmpty()
                                : !codes.isEmpty() && !codes.contains(region.parentCode)) {
                m_report.warnings.push_back(
                    {region.row, translate("Intake", "the set has no province \"%1\" for the district %2")
                                     .arg(region.parentCode, region.label.code)});
            }
        }
        return {};
    }

    /// Provinces that a file of both levels does not have itself, from its districts.
    Result<void> joinProvinces()
    {
        if (m_level != both)
            return {};
        QSet<QString> there;
        std::map<QString, std::vector<const Region *>> districts;
        for (const Region &region : m_regions) {
            if (region.level == province)
                there.insert(region.label.code);
            else if (!region.parentCode.isEmpty())
                districts[region.parentCode].push_back(&region);
        }
        m_progress.begin(translate("Intake", "Joining districts to provinces"), static_cast<qint64>(districts.size()));
        std::vector<Region> joined;
        for (const auto &[code, parts] : districts) {
            m_progress.advance();
            if (m_progress.isCancelled())
                return Problem{{}, {}, translate("Intake", "cancelled"), {}};
            if (there.contains(code))
                continue;
            std::vector<model::ShapePtr> shapes;
            for (const Region *part : parts)
                shapes.push_back(part->shape);
            const KnownProvince *known = provinceByCode(m_codeSystem.name, code);
            Region region;
            region.level = province;
            region.label.code = code;
            region.label.name = parts.front()->provinceName;
            if (region.label.name.isEmpty() && known)
                region.label.name = QString::fromUtf8(known->names).section(u'|', 0, 0);
            region.shape = std::make_shared<const model::Shape>(geometry::united(shapes));
            m_report.warnings.push_back({0, translate("Intake", "the province %1 %2 was joined from %3 districts")
                                                .arg(code, region.label.name)
                                                .arg(parts.size())});
            joined.push_back(std::move(region));
        }
        std::move(joined.begin(), joined.end(), std::back_inserter(m_regions));
        return {};
    }

    QString labelOf(const Region &region) const
    {
        return QStringLiteral("%1 %2").arg(region.label.code, region.label.name).trimmed();
    }

    /// Lists overlaps and gaps between the regions of the finer level that the file has.
    Result<void> lookSideBySide()
    {
        const QString level = m_level == province ? province : district;
        std::vector<model::ShapePtr> shapes;
        for (const Region &region : m_regions)
            shapes.push_back(region.level == level ? region.shape : nullptr);
        m_progress.begin(translate("Intake", "Looking at overlaps and gaps"), 0);
        const RegionTopology topology = lookAtTopology(shapes, m_progress);
        if (m_progress.isCancelled())
            return Problem{{}, {}, translate("Intake", "cancelled"), {}};
        const auto place = [](model::LonLat at) {
            return QStringLiteral("%1, %2").arg(QString::number(at.lon, 'f', 5), QString::number(at.lat, 'f', 5));
        };
        const auto area = [](double km2) { return QLocale::c().toString(km2, 'f', 6); };
        for (std::size_t index = 0; index < std::min(topology.overlaps.size(), mostListed); ++index) {
            const RegionOverlap &overlap = topology.overlaps[index];
            const Region &later = m_regions[overlap.second];
            m_report.warnings.push_back({later.row, translate("Intake", "%1 overlaps %2 by %3 km² at %4")
                                                        .arg(labelOf(later), labelOf(m_regions[overlap.first]),
                                                             area(overlap.areaKm2), place(overlap.place))});
        }
        for (std::size_t index = 0; index < std::min(topology.gaps.size(), mostListed); ++index) {
            const RegionGap &gap = topology.gaps[index];
            m_report.warnings.push_back(
                {0, translate("Intake", "no region has the %1 km² at %2").arg(area(gap.areaKm2), place(gap.place))});
        }
        const auto more = [](std::size_t all) { return all > mostListed ? all - mostListed : 0; };
        if (more(topology.overlaps.size()) + more(topology.gaps.size()) > 0) {
            m_report.warnings.push_back({0, translate("Intake", "further, smaller overlaps: %1; gaps: %2")
                                                .arg(more(topology.overlaps.size()))
                                                .arg(more(topology.gaps.size()))});
        }
        return {};
    }

    QString referenceDate() const
    {
        if (!m_options.date.isEmpty())
            return m_options.date;
        QString date = cell(m_layer.features[static_cast<std::size_t>(m_regions.front().row - 1)], m_columns.date);
        static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d\\d)(\\d\\d)$"));
        date.replace(compact, QStringLiteral("\\1-\\2-\\3"));
        return isReferenceDate(date) ? date : QString();
    }

    void writeSet()
    {
        const QString precision = precisionWanted();
        if (m_set == model::noRow) {
            m_edit.insertRow(TableId::BoundarySets,
                             {m_setId, m_setName, textOrNothing(m_codeSystem.country), textOrNothing(referenceDate()),
                              m_codeSystem.name, precision, model::usualPositionalErrorM(precision),
                              textOrNothing(m_options.source), textOrNothing(m_options.licence),
                              textOrNothing(creditWanted())});
        } else {
            renew(BoundarySetFields::ReferenceDate, m_options.date);
            renew(BoundarySetFields::Source, m_options.source);
            renew(BoundarySetFields::Licence, m_options.licence);
            renew(BoundarySetFields::Credit, m_options.credit);
            if (!m_options.precision.isEmpty()) {
                renew(BoundarySetFields::Precision, precision);
                m_edit.setCell(TableId::BoundarySets, m_set, BoundarySetFields::PositionalErrorM,
                               model::usualPositionalErrorM(precision));
            }
        }
        if (m_options.keepBoundaries)
            return;
        const Row setting = m_tables[TableId::Atlas].rowOf(QStringLiteral("boundary_set"));
        if (setting == model::noRow)
            m_edit.insertRow(TableId::Atlas, {QStringLiteral("boundary_set"), m_setId});
        else if (m_tables.setting(QStringLiteral("boundary_set")) != m_setId)
            m_edit.setCell(TableId::Atlas, setting, model::AtlasFields::Value, m_setId);
    }

    /// What maps and reports print: the person's words, else the source with its date.
    QString creditWanted() const
    {
        if (!m_options.credit.isEmpty() || m_options.source.isEmpty())
            return m_options.credit;
        const QString date = referenceDate();
        return date.isEmpty() ? m_options.source : QStringLiteral("%1 (%2)").arg(m_options.source, date);
    }

    static model::Value textOrNothing(const QString &text)
    {
        return text.isEmpty() ? model::Value() : model::Value(text);
    }

    void renew(model::FieldIndex field, const QString &text)
    {
        if (!text.isEmpty() && m_tables[TableId::BoundarySets].text(m_set, field) != text)
            m_edit.setCell(TableId::BoundarySets, m_set, field, text);
    }

    void writeRegions(const QString &level)
    {
        if (std::none_of(m_regions.begin(), m_regions.end(), [&](const Region &r) { return r.level == level; }))
            return;
        const model::Table &table = m_tables[TableId::Regions];
        QHash<QString, Row> known;
        for (const Row row : m_tables.regionsOf(m_tables.pool()->find(m_setId), level))
            known.insert(table.text(row, RegionFields::Code), row);
        model::Table fresh(TableId::Regions, m_tables.pool());
        for (const Region &region : m_regions) {
            if (region.level != level)
                continue;
            const QString name =
                region.label.name.isEmpty() && region.label.nameEn.isEmpty() ? region.label.code : region.label.name;
            if (const auto found = known.find(region.label.code); found != known.end()) {
                const Row row = *found;
                known.erase(found);
                ++m_report.updated;
                m_edit.setCell(TableId::Regions, row, RegionFields::Geom, region.shape);
                m_edit.setCell(TableId::Regions, row, RegionFields::Name, textOrNothing(name));
                m_edit.setCell(TableId::Regions, row, RegionFields::NameEn, textOrNothing(region.label.nameEn));
                m_edit.setCell(TableId::Regions, row, RegionFields::ParentCode, textOrNothing(region.parentCode));
                continue;
            }
            ++m_report.imported;
            const Row row = fresh.appendRow();
            fresh.setShape(row, RegionFields::Geom, region.shape);
            fresh.setValue(row, RegionFields::BoundarySet, m_setId);
            fresh.setValue(row, RegionFields::Level, level);
            fresh.setValue(row, RegionFields::Code, region.label.code);
            fresh.setValue(row, RegionFields::Name, textOrNothing(name));
            fresh.setValue(row, RegionFields::NameEn, textOrNothing(region.label.nameEn));
            fresh.setValue(row, RegionFields::ParentCode, textOrNothing(region.parentCode));
        }
        m_edit.insertRows(std::move(fresh));
        if (!known.isEmpty()) {
            QStringList codes = known.keys();
            codes.sort();
            m_report.warnings.push_back(
                {0, translate("Intake", "regions of the set that the file does not have stay as they are: %1")
                        .arg(codes.mid(0, 20).join(QStringLiteral(", ")))});
        }
    }

    const BoundaryOptions &m_options;
    const model::Tables &m_tables;
    model::Progress &m_progress;
    RawLayer m_layer;
    TextEncoding m_encoding;
    QStringList m_columnNames;
    RegionColumns m_columns;
    CodeSystem m_codeSystem;
    QString m_level;
    std::vector<Region> m_regions;
    Row m_set = model::noRow; ///< the set that is there already
    QString m_setId;
    QString m_setName;
    model::Edit m_edit;
    ImportReport m_report;
};

} // namespace

bool isReferenceDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}(-\\d\\d(-\\d\\d)?)?$"));
    if (!form.match(text).hasMatch())
        return false;
    const QDate date(text.left(4).toInt(), text.size() > 4 ? text.mid(5, 2).toInt() : 1,
                     text.size() > 7 ? text.mid(8, 2).toInt() : 1);
    constexpr int firstMaps = 1800;
    return date.isValid() && date.year() >= firstMaps && date.year() <= QDate::currentDate().year() + 1;
}

Result<BoundaryPlan> planBoundaries(const QString &file, const BoundaryOptions &options, const model::Tables &tables,
                                    model::Progress &progress)
{
    return BoundaryPlanner(file, options, tables, progress).plan();
}

} // namespace atlas::intake
