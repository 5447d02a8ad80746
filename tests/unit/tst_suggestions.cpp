// SPDX-License-Identifier: GPL-2.0-or-later
// Density clustering: answers worked out by hand, and a slow second way of computing them on random places.
#include "app/drawing/suggestions.h"
#include "app/drawing/validity.h"
#include "app/geometry/ellipsoidal_area.h"
#include "app/geometry/point_grid.h"
#include "app/model/document.h"
#include "tests/support/drawing_atlas.h"
#include "tests/support/tables_hash.h"
#include "tests/unit/geometry_samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

using namespace atlas;
using namespace atlas::drawing;
using geometry::PointTree;
using model::LonLat;
using model::Row;

namespace {

constexpr double metresPerDegree = 111319.49079327358; // along the equator

/// Places along the equator, by metres.
std::vector<LonLat> alongEquator(const std::vector<double> &metres)
{
    std::vector<LonLat> places;
    for (const double m : metres)
        places.push_back({m / metresPerDegree, 0});
    return places;
}

/// Groups of several densities and stray places.
std::vector<LonLat> crowd(samples::Dice &dice, int count)
{
    std::vector<LonLat> centres;
    for (int i = 0; i < 4; ++i)
        centres.push_back({dice.between(126, 128), dice.between(35, 37)});
    std::vector<LonLat> places;
    for (int i = 0; i < count; ++i) {
        const int group = dice.below(5);
        if (group == 4) {
            places.push_back({dice.between(125.5, 128.5), dice.between(34.5, 37.5)});
            continue;
        }
        const double spread = 0.02 * (1 + group);
        const LonLat centre = centres[static_cast<std::size_t>(group)];
        places.push_back({centre.lon + (dice.between(-1, 1) + dice.between(-1, 1)) * spread,
                          centre.lat + (dice.between(-1, 1) + dice.between(-1, 1)) * spread});
    }
    return places;
}

std::vector<std::int32_t> slowDbscan(const PointTree &tree, double eps, std::size_t minPoints)
{
    const auto count = static_cast<std::uint32_t>(tree.size());
    std::vector<bool> core(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        std::size_t near = 0;
        for (std::uint32_t j = 0; j < count; ++j)
            near += tree.distanceM(i, j) <= eps ? 1 : 0;
        core[i] = near >= minPoints;
    }
    std::vector<std::int32_t> group(count, -1);
    std::int32_t groups = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (!core[i] || group[i] >= 0)
            continue;
        std::vector<std::uint32_t> open{i};
        group[i] = groups++;
        while (!open.empty()) {
            const std::uint32_t at = open.back();
            open.pop_back();
            for (std::uint32_t j = 0; j < count; ++j)
                if (core[j] && group[j] < 0 && tree.distanceM(at, j) <= eps) {
                    group[j] = group[i];
                    open.push_back(j);
                }
        }
    }
    std::vector<std::int32_t> whole = group;
    for (std::uint32_t i = 0; i < count; ++i) {
        double nearest = eps;
        bool found = core[i];
        for (std::uint32_t j = 0; !core[i] && j < count; ++j)
            if (core[j] && (found ? tree.distanceM(i, j) < nearest : tree.distanceM(i, j) <= nearest)) {
                nearest = tree.distanceM(i, j);
                whole[i] = group[j];
                found = true;
            }
    }
    std::map<std::int32_t, std::int32_t> numbers; // by lowest member
    for (std::int32_t &label : whole)
        if (label >= 0)
            label = numbers.try_emplace(label, static_cast<std::int32_t>(numbers.size())).first->second;
    return whole;
}

std::vector<double> slowCores(const PointTree &tree, std::size_t minPoints)
{
    std::vector<double> cores;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        std::vector<double> distances;
        for (std::uint32_t j = 0; j < tree.size(); ++j)
            distances.push_back(tree.distanceM(i, j));
        std::sort(distances.begin(), distances.end());
        cores.push_back(distances[std::min(minPoints, distances.size()) - 1]);
    }
    return cores;
}

/// Prim's method over all pairs.
double slowTreeLength(const PointTree &tree, std::size_t minPoints)
{
    const std::vector<double> cores = slowCores(tree, minPoints);
    const auto count = static_cast<std::uint32_t>(tree.size());
    std::vector<double> reach(count, std::numeric_limits<double>::infinity());
    std::vector<bool> in(count, false);
    double sum = 0;
    std::uint32_t at = 0;
    for (std::uint32_t step = 0; step + 1 < count; ++step) {
        in[at] = true;
        std::uint32_t next = count;
        for (std::uint32_t j = 0; j < count; ++j) {
            if (in[j])
                continue;
            reach[j] = std::min(reach[j], std::max({cores[at], cores[j], tree.distanceM(at, j)}));
            if (next == count || reach[j] < reach[next])
                next = j;
        }
        sum += reach[next];
        at = next;
    }
    return sum;
}

/// HDBSCAN* by its definition: the hierarchy by taking the longest edges away one by one, each group looked through as
/// a whole. Gives the members of each chosen cluster.
struct SlowHierarchy
{
    const std::vector<ReachEdge> &tree;
    std::size_t minClusterSize;

    struct Chosen
    {
        double stability = 0;
        std::vector<std::set<std::uint32_t>> clusters;
    };

    static double lambdaOf(double distance) { return 1 / inMillimetres(distance); }
    static double inMillimetres(double distance) { return std::max(std::round(distance * 1000), 1.0) / 1000; }

    Chosen best(const std::set<std::uint32_t> &members, std::vector<ReachEdge> edges, double birth, bool isRoot) const
    {
        double stability = 0;
        std::set<std::uint32_t> rest = members;
        while (!edges.empty()) {
            double longest = 0;
            for (const ReachEdge &edge : edges)
                longest = std::max(longest, inMillimetres(edge.distanceM));
            std::erase_if(edges, [&](const ReachEdge &e) { return inMillimetres(e.distanceM) == longest; });
            const double lambda = lambdaOf(longest);
            stability += static_cast<double>(rest.size()) * (lambda - birth);
            std::vector<std::set<std::uint32_t>> held;
            std::set<std::uint32_t> seen;
            for (const std::uint32_t from : rest) {
                if (seen.contains(from))
                    continue;
                std::set<std::uint32_t> found{from};
                for (bool grew = true; grew;) {
                    grew = false;
                    for (const ReachEdge &edge : edges)
                        if (found.contains(edge.a) != found.contains(edge.b)) {
                            found.insert({edge.a, edge.b});
                            grew = true;
                        }
                }
                seen.insert(found.begin(), found.end());
                if (found.size() >= minClusterSize)
                    held.push_back(found);
            }
            const auto edgesOf = [&](const std::set<std::uint32_t> &group) {
                std::vector<ReachEdge> own;
                for (const ReachEdge &edge : edges)
                    if (group.contains(edge.a))
                        own.push_back(edge);
                return own;
            };
            if (held.size() == 1) { // it goes on, without those who left
                stability -= static_cast<double>(held[0].size()) * (lambda - birth);
                rest = held[0];
                edges = edgesOf(rest);
                continue;
            }
            Chosen below;
            for (const auto &group : held) {
                const Chosen one = best(group, edgesOf(group), lambda, false);
                below.stability += one.stability;
                below.clusters.insert(below.clusters.end(), one.clusters.begin(), one.clusters.end());
            }
            if (isRoot || below.stability > stability)
                return below;
            return {stability, {members}};
        }
        return {};
    }
};

} // namespace

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distancesAreGeodesic()
    {
        samples::Dice dice(1);
        for (int i = 0; i < 300; ++i) {
            const double size = std::pow(10, dice.between(-4, 0.6));
            const LonLat a{dice.between(-180, 180), dice.between(-80, 80)};
            const LonLat b{a.lon + dice.between(-size, size), a.lat + dice.between(-size, size)};
            const std::vector<LonLat> places{a, b};
            const double exact = geometry::distanceM(a, b);
            QVERIFY(std::abs(PointTree(places).distanceM(0, 1) - exact) < 2e-5 * exact + 1e-5);
        }
        // Across the antimeridian, where longitudes are no help.
        const std::vector<LonLat> places{{179.999, 10}, {-179.999, 10}};
        QVERIFY(std::abs(PointTree(places).distanceM(0, 1) - geometry::distanceM(places[0], places[1])) < 0.01);
    }

    void neighboursAreTheNearest()
    {
        samples::Dice dice(2);
        std::vector<LonLat> places = crowd(dice, 400);
        places.push_back(places[7]); // two at the same spot
        places.push_back({std::numeric_limits<double>::quiet_NaN(), 36});
        const PointTree tree(places);
        for (std::uint32_t i = 0; i < places.size(); i += 7) {
            std::vector<std::pair<double, std::uint32_t>> all;
            for (std::uint32_t j = 0; j < places.size(); ++j)
                if (tree.isPlaced(j))
                    all.emplace_back(j == i ? -1 : tree.distanceM(i, j), j);
            std::sort(all.begin(), all.end());
            const auto near = tree.nearest(i, 10);
            for (std::size_t k = 0; k < near.size(); ++k)
                QCOMPARE(near[k].index, all[k].second);
            const double radius = all[20].first;
            QVERIFY(tree.countWithin(i, radius * 1.000001, 1000) >= 21);
            QCOMPARE(tree.countWithin(i, radius * 1.000001, 5), std::size_t{5});
        }
        QVERIFY(tree.nearest(static_cast<std::uint32_t>(places.size() - 1), 3).empty());
        QVERIFY(PointTree().nodes().empty());
    }

    void dbscanByHand()
    {
        model::Progress progress;
        // Two groups, a place between them that reaches the second only, one on its own.
        const PointTree tree(alongEquator({0, 10, 20, 500, 510, 520, 535, 9000}));
        QCOMPARE(*dbscan(tree, 12, 3, progress), (std::vector<std::int32_t>{0, 0, 0, 1, 1, 1, -1, -1}));
        QCOMPARE(*dbscan(tree, 16, 3, progress), (std::vector<std::int32_t>{0, 0, 0, 1, 1, 1, 1, -1}));
        QCOMPARE(*dbscan(tree, 600, 3, progress), (std::vector<std::int32_t>{0, 0, 0, 0, 0, 0, 0, -1}));
        QCOMPARE(*dbscan(tree, 12, 4, progress), std::vector<std::int32_t>(8, -1));
        QCOMPARE(*dbscan(tree, 1, 1, progress), (std::vector<std::int32_t>{0, 1, 2, 3, 4, 5, 6, 7}));
        // A place on the rim of two groups goes to the nearer one.
        const PointTree rim(alongEquator({0, 1, 2, 3, 11, 20, 21, 22, 23}));
        QCOMPARE(*dbscan(rim, 8.5, 4, progress), (std::vector<std::int32_t>{0, 0, 0, 0, 0, 1, 1, 1, 1}));
        const PointTree other(alongEquator({0, 1, 2, 3, 12, 20, 21, 22, 23}));
        QCOMPARE(*dbscan(other, 9.5, 5, progress), (std::vector<std::int32_t>{0, 0, 0, 0, 1, 1, 1, 1, 1}));
        QCOMPARE(*dbscan(other, 9.5, 4, progress), std::vector<std::int32_t>(9, 0)); // it is a core then
        for (const double bad : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()})
            QCOMPARE(*dbscan(tree, bad, 3, progress), std::vector<std::int32_t>(8, -1));
        QVERIFY(dbscan(PointTree(), 10, 3, progress)->empty());
    }

    void dbscanAsTheSlowWay()
    {
        model::Progress progress;
        samples::Dice dice(3);
        for (int i = 0; i < 40; ++i) {
            const PointTree tree(crowd(dice, 20 + dice.below(250)));
            const double eps = std::pow(10, dice.between(2.5, 4.3));
            const std::size_t minPoints = 1 + static_cast<std::size_t>(dice.below(8));
            QCOMPARE(*dbscan(tree, eps, minPoints, progress), slowDbscan(tree, eps, minPoints));
        }
    }

    void theKneeIsWhereTheCurveTurns()
    {
        model::Progress progress;
        std::vector<double> metres;
        for (int i = 0; i < 90; ++i)
            metres.push_back(i * 10.0);
        for (int i = 1; i <= 10; ++i)
            metres.push_back(1000 + i * 5000.0);
        const auto curve = kDistances(PointTree(alongEquator(metres)), 2, progress);
        QCOMPARE(curve->distancesM.size(), std::size_t{100});
        QVERIFY(std::is_sorted(curve->distancesM.begin(), curve->distancesM.end()));
        QVERIFY(curve->kneeM);
        QVERIFY(std::abs(*curve->kneeM - 10) < 1);
        const auto even = kDistances(PointTree(alongEquator({0, 10, 20, 30})), 2, progress);
        QVERIFY(!even->kneeM || *even->kneeM < 11);
    }

    void hdbscanByHand()
    {
        model::Progress progress;
        const PointTree tree(alongEquator({0, 10, 20, 30, 1000, 1010, 1020, 1030, 5000}));
        const auto edges = reachabilityTree(tree, 2, progress);
        QCOMPARE(edges->size(), std::size_t{8});
        const std::vector<double> lengths{10, 10, 10, 10, 10, 10, 970, 3970};
        for (std::size_t i = 0; i < lengths.size(); ++i)
            QVERIFY(std::abs((*edges)[i].distanceM / lengths[i] - 1) < 2e-3); // the equator is no mean circle
        const auto found = hdbscan(tree, 3, 2, false, progress);
        QCOMPARE(found->labels, (std::vector<std::int32_t>{0, 0, 0, 0, 1, 1, 1, 1, -1}));
        for (const double stability : found->stability)
            QVERIFY(std::abs(stability / (4 * (0.1 - 1.0 / 970)) - 1) < 5e-3);
        for (int i = 0; i < 8; ++i)
            QVERIFY(std::abs(found->strength[static_cast<std::size_t>(i)] - 1) < 1e-6);
        QCOMPARE(found->strength[8], 0.0);
        // Core distances: with three points each, 10 becomes 20 at the ends of the groups.
        const auto wider = reachabilityTree(tree, 3, progress);
        QVERIFY(std::abs(wider->front().distanceM / 10 - 1) < 2e-3);
        QVERIFY(std::abs((*wider)[2].distanceM / 20 - 1) < 2e-3);
    }

    void onlyOneGroupIsNoneUnlessAllowed()
    {
        model::Progress progress;
        const PointTree tree(alongEquator({0, 10, 20, 30, 40, 50}));
        QCOMPARE(hdbscan(tree, 3, 2, false, progress)->labels, std::vector<std::int32_t>(6, -1));
        QCOMPARE(hdbscan(tree, 3, 2, true, progress)->labels, std::vector<std::int32_t>(6, 0));
        QVERIFY(hdbscan(PointTree(), 3, 2, true, progress)->labels.empty());
        // All at one spot.
        const PointTree spot(std::vector<LonLat>(20, LonLat{127, 36}));
        const auto same = hdbscan(spot, 5, 5, true, progress);
        QCOMPARE(same->labels, std::vector<std::int32_t>(20, 0));
        for (const double strength : same->strength)
            QVERIFY(std::isfinite(strength));
    }

    void hdbscanAsTheSlowWay()
    {
        model::Progress progress;
        samples::Dice dice(4);
        int clusters = 0;
        for (int i = 0; i < 40; ++i) {
            const PointTree tree(crowd(dice, 20 + dice.below(120)));
            const std::size_t minPoints = 1 + static_cast<std::size_t>(dice.below(8));
            const std::size_t minClusterSize = 2 + static_cast<std::size_t>(dice.below(12));
            const auto edges = reachabilityTree(tree, minPoints, progress);
            double length = 0;
            for (const ReachEdge &edge : *edges)
                length += edge.distanceM;
            QVERIFY(std::abs(length / slowTreeLength(tree, minPoints) - 1) < 1e-9);
            std::set<std::uint32_t> all;
            for (std::uint32_t p = 0; p < tree.size(); ++p)
                all.insert(p);
            const auto slow = SlowHierarchy{*edges, minClusterSize}.best(all, *edges, 0, true);
            const auto fast = hdbscan(tree, minClusterSize, minPoints, false, progress);
            std::vector<std::set<std::uint32_t>> groups(fast->stability.size());
            for (std::uint32_t p = 0; p < tree.size(); ++p)
                if (fast->labels[p] >= 0)
                    groups[static_cast<std::size_t>(fast->labels[p])].insert(p);
            auto expected = slow.clusters;
            std::sort(expected.begin(), expected.end());
            std::sort(groups.begin(), groups.end());
            QVERIFY2(groups == expected, qPrintable(QString::number(i)));
            double stability = 0;
            for (const double one : fast->stability)
                stability += one;
            QVERIFY(std::abs(stability - slow.stability) <= 1e-9 * std::max(1e-6, slow.stability));
            clusters += static_cast<int>(groups.size());
        }
        QVERIFY(clusters > 60);
    }

    void theOrderDoesNotMatter()
    {
        model::Progress progress;
        samples::Dice dice(6);
        const std::vector<LonLat> places = crowd(dice, 300);
        std::vector<LonLat> backwards(places.rbegin(), places.rend());
        const auto groupsOf = [](const std::vector<std::int32_t> &labels, bool reversed) {
            std::map<std::int32_t, std::set<std::size_t>> groups;
            for (std::size_t i = 0; i < labels.size(); ++i)
                groups[labels[i]].insert(reversed ? labels.size() - 1 - i : i);
            std::set<std::set<std::size_t>> sets;
            for (const auto &[label, members] : groups)
                sets.insert(members);
            return sets;
        };
        QVERIFY(groupsOf(*dbscan(PointTree(places), 3000, 5, progress), false) ==
                groupsOf(*dbscan(PointTree(backwards), 3000, 5, progress), true));
        QVERIFY(groupsOf(hdbscan(PointTree(places), 8, 5, false, progress)->labels, false) ==
                groupsOf(hdbscan(PointTree(backwards), 8, 5, false, progress)->labels, true));
    }

    void suggestionsBecomeClusters_data()
    {
        QTest::addColumn<bool>("hierarchy");
        QTest::newRow("dbscan") << false;
        QTest::newRow("hdbscan") << true;
    }

    void suggestionsBecomeClusters()
    {
        QFETCH(const bool, hierarchy);
        test::AtlasBuilder builder = test::fourDistricts();
        samples::Dice dice(7);
        for (int i = 0; i < 60; ++i) {
            const LonLat centre = i % 3 == 0 ? LonLat{126.3, 36.3} : LonLat{127.4, 36.7};
            builder.participant(QString::number(i),
                                {centre.lon + dice.between(-0.01, 0.01), centre.lat + dice.between(-0.01, 0.01)});
        }
        builder.participant(QStringLiteral("far"), {125, 33}).unplaced(QStringLiteral("nowhere"));
        model::Document document;
        document.reset(builder.tables());
        std::vector<Row> all;
        for (Row row = 0; row < 62; ++row)
            all.push_back(row);
        all.push_back(3);   // twice
        all.push_back(999); // none
        SuggestionSettings settings;
        if (hierarchy)
            settings.method = HdbscanSettings{};
        else
            settings.method = DbscanSettings{1500, 4};
        model::Progress progress;
        const auto found = suggestClusters(document.tables(), all, settings, progress);
        QVERIFY(found.ok());
        QCOMPARE(found->unplaced, std::size_t{1});
        QCOMPARE(found->clusters.size(), std::size_t{2});
        QVERIFY(found->clusters[0].participants.size() > found->clusters[1].participants.size());
        QVERIFY(found->noise.size() >= 1 && found->noise.back() == 60);
        QVERIFY(found->noiseShare > 0 && found->noiseShare < 0.5);
        for (const Suggestion &suggestion : found->clusters) {
            QVERIFY(shapeFaults(suggestion.extent).empty());
            for (const Row row : suggestion.participants)
                QVERIFY(
                    geometry::contains(suggestion.extent, document.tables()[model::TableId::Participants].point(row)));
            QCOMPARE(suggestion.how.method, hierarchy ? QStringLiteral("hdbscan") : QStringLiteral("dbscan"));
        }
        const QByteArray before = test::hashOf(document.tables());
        auto edit = addClusters(document.tables(), clustersFrom(found->clusters));
        QVERIFY(edit.ok());
        QVERIFY(document.apply(std::move(edit).value()).ok());
        QCOMPARE(document.tables()[model::TableId::Clusters].aliveCount(), std::size_t{2});
        document.undoStack()->undo();
        QCOMPARE(test::hashOf(document.tables()), before);

        QVERIFY(!suggestClusters(document.tables(), std::vector<Row>{1, 2}, settings, progress).ok());
        settings.method = DbscanSettings{std::numeric_limits<double>::quiet_NaN(), 3};
        QVERIFY(!suggestClusters(document.tables(), all, settings, progress).ok());
        settings.method = HdbscanSettings{1, 5};
        QVERIFY(!suggestClusters(document.tables(), all, settings, progress).ok());
        const auto curve = kDistanceCurve(document.tables(), all, 4, progress);
        QVERIFY(curve.ok() && curve->kneeM);
        QVERIFY(!kDistanceCurve(document.tables(), all, 100, progress).ok());
        progress.cancel();
        settings.method = DbscanSettings{1500, 4};
        QVERIFY(!suggestClusters(document.tables(), all, settings, progress).ok());
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
