// SPDX-License-Identifier: GPL-2.0-or-later
// Random sequences of commands of every kind on one atlas: undoing all of them gives the first state, redoing all the
// last, to the bit. CLUSTER_ATLAS_COMMANDS sets how many (500 when it is not set), CLUSTER_ATLAS_SEED another sequence.
#include "app/drawing/edits.h"
#include "app/drawing/participant_shapes.h"
#include "app/drawing/suggestions.h"
#include "app/drawing/validity.h"
#include "app/drawing/zones.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/model/document.h"
#include "app/model/vocabulary.h"
#include "tests/support/drawing_atlas.h"
#include "tests/support/tables_hash.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <functional>
#include <limits>
#include <map>

using namespace atlas;
using namespace atlas::drawing;
using model::ColumnType;
using model::Edit;
using model::FieldIndex;
using model::LonLat;
using model::Result;
using model::Row;
using model::Shape;
using model::TableId;
using test::hashOf;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Makes commands for an atlas as it is.
class Hand
{
public:
    explicit Hand(std::uint64_t seed) : m_dice(seed) {}

    /// The kind's name and the command, or why there is none.
    std::pair<const char *, Result<Edit>> next(const model::Tables &tables, const BoundaryLines &lines)
    {
        // Those that came up least, now and then: some find something to do only rarely.
        std::size_t choice = static_cast<std::size_t>(m_dice.below(static_cast<int>(kinds().size())));
        if (m_dice.below(3) == 0)
            for (std::size_t i = 0; i < kinds().size(); ++i)
                if (m_done[QLatin1String(kinds()[i].name)] < m_done[QLatin1String(kinds()[choice].name)])
                    choice = i;
        const Kind &kind = kinds()[choice];
        m_tables = &tables;
        m_lines = &lines;
        return {kind.name, (this->*kind.make)()};
    }
    void wasDone(const char *kind) { ++m_done[QLatin1String(kind)]; }
    const std::map<QLatin1String, int> &done() const { return m_done; }
    static std::size_t kindCount() { return kinds().size(); }

private:
    struct Kind
    {
        const char *name;
        Result<Edit> (Hand::*make)();
    };
    static const std::vector<Kind> &kinds();

    static model::Problem none() { return {{}, {}, QStringLiteral("nothing to do it with"), {}}; }

    // A living row now and then; else any, also one that is not there.
    Row rowOf(TableId table)
    {
        const Row count = (*m_tables)[table].rowCount();
        for (int tries = 0; tries < 8; ++tries) {
            const Row row = static_cast<Row>(m_dice.below(static_cast<int>(count) + 1));
            if ((*m_tables)[table].isAlive(row))
                return row;
        }
        return count;
    }
    Row cluster() { return rowOf(TableId::Clusters); }
    LonLat place() { return {m_dice.between(126, 128), m_dice.between(36, 37)}; }
    /// Mostly polygons that are all right.
    Shape polygon()
    {
        switch (m_dice.below(12)) {
        case 0: {
            std::vector<LonLat> corners;
            for (int i = 0; i < 3 + m_dice.below(6); ++i)
                corners.push_back(place());
            return samples::polygon(corners); // may cross itself
        }
        case 1:
            return samples::polygon({place(), {nan, 36}, place(), place()});
        case 2:
            return m_dice.below(2) == 0 ? Shape{} : samples::box(-1e9, -1e9, 1e9, 1e9);
        default:
            return samples::star(m_dice, place(), m_dice.between(0.02, 0.3), 4 + m_dice.below(20));
        }
    }
    const Shape *extentOf(Row row)
    {
        const model::Table &clusters = (*m_tables)[TableId::Clusters];
        return clusters.isAlive(row) && clusters.shape(row) ? clusters.shape(row).get() : nullptr;
    }
    CornerRef cornerOf(Row row)
    {
        const Shape *shape = extentOf(row);
        if (!shape || shape->ringCount() == 0)
            return {};
        const auto ring = static_cast<std::size_t>(m_dice.below(static_cast<int>(shape->ringCount())));
        return {ring, static_cast<std::size_t>(m_dice.below(static_cast<int>(shape->ring(ring).size())))};
    }
    std::vector<Row> participants()
    {
        std::vector<Row> rows;
        for (int i = 0; i < 3 + m_dice.below(15); ++i)
            rows.push_back(rowOf(TableId::Participants));
        return rows;
    }
    UnitList units()
    {
        UnitList list{QStringLiteral("set"), QStringLiteral("district"), {}};
        for (const auto &code : {"11", "12", "21", "22", "99"})
            if (m_dice.below(code[0] == '9' ? 8 : 2) == 0)
                list.codes += QLatin1String(code);
        return list;
    }

    // Plain rows and cells of every table.
    model::Value valueFor(const model::FieldInfo &field)
    {
        if (m_dice.below(6) == 0)
            return {};
        switch (field.type) {
        case ColumnType::Text:
            if (field.vocabulary != model::Vocabulary::None) {
                const auto values = model::vocabularyValues(field.vocabulary);
                return QString::fromLatin1(
                    values[static_cast<std::size_t>(m_dice.below(static_cast<int>(values.size())))]);
            }
            return QStringLiteral("글 %1").arg(m_dice.below(50));
        case ColumnType::Real:
            return m_dice.between(-10, 1e6);
        case ColumnType::Flag:
            return m_dice.below(2) == 0;
        case ColumnType::Point:
            return place();
        case ColumnType::Shape:
            return samples::shared(samples::star(m_dice, place(), 0.1, 8));
        }
        return {};
    }
    TableId anyTable()
    {
        // Regions and their sets stay: other commands rest on them.
        static constexpr TableId tables[] = {TableId::Clusters, TableId::Participants,  TableId::Memberships,
                                             TableId::Links,    TableId::Participation, TableId::Scenes};
        return tables[static_cast<std::size_t>(m_dice.below(std::size(tables)))];
    }
    Result<Edit> setCells()
    {
        Edit edit(QStringLiteral("cells"));
        for (int i = 0; i < 1 + m_dice.below(4); ++i) {
            const TableId table = anyTable();
            const auto field =
                static_cast<FieldIndex>(m_dice.below(static_cast<int>(model::tableInfo(table).fields.size())));
            const auto &info = model::tableInfo(table);
            edit.setCell(table, rowOf(table), field,
                         field == info.idField ? model::Value(QStringLiteral("id %1").arg(m_dice.below(200)))
                                               : valueFor(info.fields[field]));
        }
        return edit;
    }
    Result<Edit> addRow()
    {
        Edit edit(QStringLiteral("row"));
        const TableId table = anyTable();
        const auto &info = model::tableInfo(table);
        std::vector<model::Value> values;
        for (std::size_t field = 0; field < info.fields.size(); ++field)
            values.push_back(field == info.idField ? model::Value(QStringLiteral("id %1").arg(m_dice.below(5000)))
                                                   : valueFor(info.fields[field]));
        edit.insertRow(table, std::move(values));
        return edit;
    }
    Result<Edit> addRows()
    {
        model::Table rows(TableId::Links, m_tables->pool());
        for (int i = 0; i < 1 + m_dice.below(20); ++i) {
            const Row row = rows.appendRow();
            rows.setValue(row, model::LinkFields::Id, QStringLiteral("link %1").arg(m_dice.below(100000)));
            rows.setReal(row, model::LinkFields::Weight, i);
        }
        Edit edit(QStringLiteral("rows"));
        edit.insertRows(std::move(rows));
        return edit;
    }
    Result<Edit> removeSome()
    {
        const TableId table = anyTable();
        if ((*m_tables)[table].aliveCount() < 12)
            return none();
        Edit edit(QStringLiteral("remove"));
        edit.removeRows(table, {rowOf(table)});
        return edit;
    }

    // Drawing.
    Result<Edit> newOne()
    {
        return addCluster(*m_tables, {.name = QStringLiteral("N"), .extent = polygon(), .members = participants()});
    }
    Result<Edit> draw() { return setExtent(*m_tables, cluster(), polygon()); }
    Result<Edit> erase() { return m_dice.below(3) == 0 ? removeExtent(*m_tables, cluster()) : none(); }
    Result<Edit> part() { return addPart(*m_tables, cluster(), polygon()); }
    Result<Edit> withoutAPart() { return removePart(*m_tables, cluster(), static_cast<std::size_t>(m_dice.below(4))); }
    Result<Edit> hole()
    {
        const Row row = cluster();
        const double area = extentOf(row) ? geometry::areaKm2(*extentOf(row)) : 0;
        const Shape shape = polygon();
        Result<Edit> edit = cutHole(*m_tables, row, shape);
        if (edit.ok() && !(geometry::areaKm2(shape) > 0 && area > 0))
            m_wrong = QStringLiteral("a hole without area was cut");
        return edit;
    }
    Result<Edit> fill()
    {
        const model::Table &clusters = (*m_tables)[TableId::Clusters];
        for (Row row = 0; row < clusters.rowCount(); ++row)
            if (const Shape *shape = extentOf(row); shape && shape->ringCount() > shape->partCount())
                return fillHole(*m_tables, row,
                                static_cast<std::size_t>(m_dice.below(static_cast<int>(shape->ringCount()))));
        return none();
    }
    Result<Edit> spoil() // as an import may
    {
        const Row row = cluster();
        if (!extentOf(row))
            return none();
        Edit edit(QStringLiteral("spoil"));
        edit.setCell(TableId::Clusters, row, model::ClusterFields::Geom,
                     samples::shared(samples::polygon({place(), place(), place(), place(), place()})));
        return edit;
    }
    Result<Edit> split()
    {
        const Row row = cluster();
        const std::vector<LonLat> line{place(), place(), m_dice.below(30) == 0 ? LonLat{nan, nan} : place()};
        if (const Shape *shape = extentOf(row)) { // what is cut adds up, and can be put together again
            if (const auto halves = splitExtent(*shape, line)) {
                const double whole = geometry::areaKm2(*shape);
                const double sum = geometry::areaKm2(halves->left) + geometry::areaKm2(halves->right);
                const std::vector<model::ShapePtr> both{samples::shared(halves->left), samples::shared(halves->right)};
                const auto merged = mergedExtent(both);
                if (std::abs(sum - whole) > 1e-9 * whole)
                    m_wrong = QStringLiteral("split parts sum to %1 of %2").arg(sum, 0, 'g', 17).arg(whole, 0, 'g', 17);
                else if (!merged || std::abs(geometry::areaKm2(*merged) - whole) > 1e-9 * whole)
                    m_wrong = QStringLiteral("merging does not undo splitting");
            }
        }
        return splitCluster(*m_tables, row, line);
    }
    Result<Edit> merge()
    {
        if ((*m_tables)[TableId::Clusters].aliveCount() < 8)
            return none();
        return mergeClusters(*m_tables, std::vector<Row>{cluster(), cluster()});
    }
    Result<Edit> land() { return clipToLand(*m_tables, *m_lines, cluster()); }
    Result<Edit> province() { return clipToRegion(*m_tables, cluster(), rowOf(TableId::Regions)); }
    Result<Edit> simplify() { return simplifyExtent(*m_tables, cluster(), m_dice.between(-10, 3000)); }
    Result<Edit> smooth()
    {
        const Row row = cluster();
        const Shape *shape = extentOf(row);
        return shape && shape->points.size() > 300 ? simplifyExtent(*m_tables, row, 500)
                                                   : smoothExtent(*m_tables, row, m_dice.between(-10, 3000));
    }
    Result<Edit> placeIt()
    {
        return placeExtent(*m_tables, cluster(),
                           {.eastM = m_dice.between(-3e4, 3e4),
                            .northM = m_dice.between(-3e4, 3e4),
                            .clockwiseDeg = m_dice.below(2) == 0 ? 0 : m_dice.between(-180, 180),
                            .scale = m_dice.below(2) == 0 ? 1 : m_dice.between(-0.1, 2)});
    }
    Result<Edit> repair()
    {
        const model::Table &clusters = (*m_tables)[TableId::Clusters];
        for (Row row = 0; row < clusters.rowCount(); ++row)
            if (clusters.isAlive(row) && clusters.shape(row) && !shapeFaults(*clusters.shape(row), 1).empty())
                return repairExtent(*m_tables, row);
        return none();
    }
    Result<Edit> cornerTo()
    {
        const Row row = cluster();
        return moveCorner(*m_tables, row, cornerOf(row), place());
    }
    Result<Edit> cornerIn()
    {
        const Row row = cluster();
        return insertCorner(*m_tables, row, cornerOf(row), place());
    }
    Result<Edit> cornerOut()
    {
        const Row row = cluster();
        return removeCorner(*m_tables, row, cornerOf(row));
    }
    Result<Edit> shared()
    {
        const Row row = cluster();
        const Shape *shape = extentOf(row);
        const CornerRef corner = cornerOf(row);
        if (!shape || corner.ring >= shape->ringCount())
            return none();
        const LonLat from = shape->ring(corner.ring)[corner.index];
        return moveSharedCorners(*m_tables, {}, std::vector<LonLat>{from},
                                 std::vector<LonLat>{{from.lon + m_dice.between(-0.01, 0.01), from.lat}});
    }
    Result<Edit> gone() { return removeCluster(*m_tables, cluster()); }
    Result<Edit> core() { return setCore(*m_tables, cluster(), polygon()); }
    Result<Edit> noZones()
    {
        const model::Table &zones = (*m_tables)[TableId::Zones];
        const Row zone = rowOf(TableId::Zones);
        if (!zones.isAlive(zone))
            return none();
        return dissolveZones(*m_tables, (*m_tables)[TableId::Clusters].rowOf(zones.textId(zone, 1)));
    }
    Result<Edit> fromUnits() { return setUnits(*m_tables, *m_lines, cluster(), units()); }
    Result<Edit> useSet()
    {
        auto made = switchBoundarySet(*m_tables, *m_lines, rowOf(TableId::BoundarySets));
        if (!made)
            return made.problem();
        return std::move(made.value().edit);
    }
    Result<Edit> around()
    {
        const std::vector<LonLat> places = placesOf(*m_tables, participants());
        model::Progress progress;
        const auto extent = [&]() -> Result<DelineatedExtent> {
            switch (m_dice.below(4)) {
            case 0:
                return convexHullAround(places);
            case 1:
                return concaveHullAround(places, m_dice.between(-0.1, 1.1));
            case 2:
                return bufferAround(places, m_dice.between(-100, 8000), progress);
            default:
                return densityContour(places, m_dice.between(-100, 20000), m_dice.between(0, 1), progress);
            }
        }();
        if (!extent)
            return extent.problem();
        return setExtent(*m_tables, cluster(), extent->shape, extent->how);
    }
    Result<Edit> suggest()
    {
        if ((*m_tables)[TableId::Clusters].aliveCount() > 150)
            return none();
        SuggestionSettings settings;
        if (m_dice.below(2) == 0)
            settings.method = DbscanSettings{m_dice.between(-100, 20000), 3};
        else
            settings.method = HdbscanSettings{3, 3};
        model::Progress progress;
        std::vector<Row> all;
        for (Row row = 0; row < (*m_tables)[TableId::Participants].rowCount(); ++row)
            all.push_back(row);
        const auto found = suggestClusters(*m_tables, all, settings, progress);
        if (!found)
            return found.problem();
        return addClusters(*m_tables, clustersFrom(found->clusters));
    }

    samples::Dice m_dice;
    std::map<QLatin1String, int> m_done;
    const model::Tables *m_tables = nullptr;
    const BoundaryLines *m_lines = nullptr;

public:
    QString m_wrong; ///< a property that did not hold
};

const std::vector<Hand::Kind> &Hand::kinds()
{
    static const std::vector<Kind> list = {
        {"set cells", &Hand::setCells},
        {"add row", &Hand::addRow},
        {"add rows", &Hand::addRows},
        {"remove rows", &Hand::removeSome},
        {"new cluster", &Hand::newOne},
        {"draw extent", &Hand::draw},
        {"remove extent", &Hand::erase},
        {"add part", &Hand::part},
        {"remove part", &Hand::withoutAPart},
        {"cut hole", &Hand::hole},
        {"fill hole", &Hand::fill},
        {"split", &Hand::split},
        {"merge", &Hand::merge},
        {"delete cluster", &Hand::gone},
        {"clip to land", &Hand::land},
        {"clip to province", &Hand::province},
        {"simplify", &Hand::simplify},
        {"smooth", &Hand::smooth},
        {"place", &Hand::placeIt},
        {"repair", &Hand::repair},
        {"spoil", &Hand::spoil},
        {"move corner", &Hand::cornerTo},
        {"insert corner", &Hand::cornerIn},
        {"remove corner", &Hand::cornerOut},
        {"move shared corner", &Hand::shared},
        {"set core", &Hand::core},
        {"dissolve zones", &Hand::noZones},
        {"units", &Hand::fromUnits},
        {"use boundary set", &Hand::useSet},
        {"around participants", &Hand::around},
        {"suggestions", &Hand::suggest},
    };
    return list;
}

/// What drawing made of an extent must be valid; what an import brought need not be.
QString firstFault(const model::Tables &tables, const model::Tables &before)
{
    const model::Table &clusters = tables[TableId::Clusters];
    const model::Table &were = before[TableId::Clusters];
    for (Row row = 0; row < clusters.rowCount(); ++row) {
        if (!clusters.isAlive(row) || !clusters.shape(row))
            continue;
        if (row < were.rowCount() && were.shape(row) == clusters.shape(row))
            continue;
        const auto faults = shapeFaults(*clusters.shape(row), 1);
        if (!faults.empty())
            return QStringLiteral("cluster %1: %2").arg(row).arg(faults[0].sentence);
    }
    return {};
}

} // namespace

class TestCommandProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAllRedoAll()
    {
        bool isNumber = false;
        int wanted = qEnvironmentVariableIntValue("CLUSTER_ATLAS_COMMANDS", &isNumber);
        if (!isNumber || wanted < 1)
            wanted = 500;
        const int seed = qEnvironmentVariableIntValue("CLUSTER_ATLAS_SEED", &isNumber);
        test::AtlasBuilder builder = test::fourDistricts();
        for (int i = 0; i < 5; ++i)
            builder.cluster(QStringLiteral("c%1").arg(i), test::box(126 + 0.3 * i, 36.2, 126.3 + 0.3 * i, 36.7));
        samples::Dice places(99);
        for (int i = 0; i < 40; ++i) {
            builder.participant(QString::number(i), {places.between(126, 128), places.between(36, 37)});
            builder.member(QStringLiteral("c%1").arg(i % 5), QString::number(i));
        }
        builder.unplaced(QStringLiteral("nowhere"));
        for (int i = 0; i < 30; ++i)
            builder.link(QString::number(i), QString::number((i * 7 + 1) % 40));
        builder.published(QStringLiteral("c0"), QStringLiteral("1"), 3);
        builder.published(QStringLiteral("c1"), QStringLiteral("1"), 4);
        model::Document document;
        document.reset(builder.tables());
        model::Progress progress;
        const auto lines = BoundaryLines::build(document.tables(), document.tables().boundarySetInUse(), progress);

        Hand hand(static_cast<std::uint64_t>(isNumber ? seed : 1));
        std::vector<QByteArray> states{hashOf(document.tables())};
        int tries = 0;
        while (static_cast<int>(states.size()) <= wanted && tries < 20 * wanted) {
            ++tries;
            const model::Snapshot before = document.snapshot();
            auto [kind, edit] = hand.next(document.tables(), *lines);
            QVERIFY2(hand.m_wrong.isEmpty(),
                     qPrintable(QString::fromLatin1(kind) + QStringLiteral(": ") + hand.m_wrong));
            if (!edit) {
                QVERIFY2(!edit.problem().what.isEmpty(), kind);
                continue;
            }
            if (!document.apply(std::move(edit).value())) { // an id in use, a row that is gone
                QCOMPARE(hashOf(document.tables()), states.back());
                continue;
            }
            if (document.undoStack()->count() == static_cast<int>(states.size()) - 1)
                continue; // an edit of nothing
            states.push_back(hashOf(document.tables()));
            hand.wasDone(kind);
            const bool isPlain = kind == QByteArrayLiteral("set cells") || kind == QByteArrayLiteral("add row") ||
                                 kind == QByteArrayLiteral("spoil");
            const QString fault = isPlain ? QString() : firstFault(document.tables(), *before);
            if (!fault.isEmpty())
                QFAIL(qPrintable(QString::fromLatin1(kind) + QStringLiteral(": ") + fault));
            if (states.size() % 50 == 0) { // back a way and forth again
                const int back = std::min<int>(20, document.undoStack()->index());
                for (int i = 0; i < back; ++i)
                    document.undoStack()->undo();
                QCOMPARE(hashOf(document.tables()), states[states.size() - 1 - static_cast<std::size_t>(back)]);
                for (int i = 0; i < back; ++i)
                    document.undoStack()->redo();
                QCOMPARE(hashOf(document.tables()), states.back());
            }
        }
        QCOMPARE(static_cast<int>(states.size()), wanted + 1);
        if (wanted >= 2000)
            for (const auto &[kind, count] : hand.done())
                qInfo("%s: %d", kind.data(), count);
        if (wanted >= 500)
            for (const auto &[kind, count] : hand.done())
                QVERIFY2(count > 0, kind.data());

        QUndoStack *stack = document.undoStack();
        while (stack->canUndo()) {
            stack->undo();
            if (stack->index() % 97 == 0 || stack->index() == 0)
                QCOMPARE(hashOf(document.tables()), states[static_cast<std::size_t>(stack->index())]);
        }
        QCOMPARE(hashOf(document.tables()), states.front());
        while (stack->canRedo())
            stack->redo();
        QCOMPARE(hashOf(document.tables()), states.back());
    }
};

QTEST_GUILESS_MAIN(TestCommandProperties)
#include "tst_command_properties.moc"
