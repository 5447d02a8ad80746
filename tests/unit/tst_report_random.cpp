// SPDX-License-Identifier: GPL-2.0-or-later
// What a report says, carried out a second time from the bare tables, on 120 random clusters: the extent by clipping at
// meridians and PROJ's geodesics, the network by lists of pairs.
#include "app/crossing/analysis.h"
#include "app/network/random.h"
#include "tests/support/atlas_builder.h"
#include "tests/unit/geodesic_check.h"
#include "tests/unit/geometry_samples.h"
#include "tests/unit/network_samples.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

using namespace atlas;
using namespace atlas::crossing;
using model::LonLat;
using samples::close;

namespace {

constexpr int clusters = 120;
const QString clusterId = QStringLiteral("c");

QString idOf(int participant)
{
    return QStringLiteral("p%1").arg(participant);
}

struct Sample
{
    test::AtlasBuilder atlas;
    model::Shape extent;
    std::vector<LonLat> places;
    std::vector<int> province;     ///< 0–3
    std::vector<double> employees; ///< NaN = not known
    std::vector<std::pair<int, int>> links;
    std::vector<double> weights;
};

/// Four provinces of a degree from 126° E, 36–38° N.
Sample sample(std::uint64_t number, int most)
{
    Sample s;
    network::Random random(900 + number);
    samples::Dice dice(900 + number);
    for (int i = 0; i < 4; ++i)
        s.atlas.province(QString::number(11 + i), test::box(126 + i, 36, 127 + i, 38));
    s.extent = samples::star(dice, {dice.between(126.3, 129.7), dice.between(36.5, 37.5)}, dice.between(0.1, 1.2),
                             4 + dice.below(30));
    s.atlas.cluster(clusterId, std::make_shared<const model::Shape>(s.extent));
    model::Table &participants = s.atlas.tables()[model::TableId::Participants];
    const int n = most / 2 + static_cast<int>(random.below(static_cast<std::uint32_t>(most / 2)));
    const int provinces = 2 + static_cast<int>(random.below(3));
    for (int i = 0; i < n; ++i) {
        const double lon = 126 + provinces * random.uniform();
        s.places.push_back({lon, 36.1 + 1.8 * random.uniform()});
        s.province.push_back(static_cast<int>(lon) - 126);
        s.employees.push_back(random.below(4) == 0 ? std::nan("") : 1 + random.below(500));
        s.atlas.participant(idOf(i), s.places.back()).member(clusterId, idOf(i));
        if (!std::isnan(s.employees.back()))
            participants.setReal(static_cast<model::Row>(i), model::ParticipantFields::Employees, s.employees.back());
        for (int j = 0; j < i; ++j) {
            const double km = check::distanceKm(s.places.back(), s.places[static_cast<std::size_t>(j)]);
            if (random.uniform() > 8 / (km + 20))
                continue;
            s.links.push_back({i, j});
            s.weights.push_back(1 + random.below(9));
            s.atlas.link(idOf(i), idOf(j), s.weights.back());
        }
    }
    return s;
}

MapReport analysed(const Sample &s)
{
    model::Progress progress;
    AnalysisOptions options;
    options.settings.permutations = 20;
    options.settings.communityRuns = 2;
    const auto report = analyse(s.atlas.snapshot(), options, progress);
    return report.ok() ? *report : MapReport{};
}

/// The part of a ring between two meridians and two parallels, side after side (Sutherland & Hodgman).
std::vector<LonLat> clipped(std::vector<LonLat> ring, double west, double south, double east, double north)
{
    for (int bound = 0; bound < 4; ++bound) {
        const auto beyond = [&](const LonLat &p) {
            return bound == 0 ? west - p.lon : bound == 1 ? p.lon - east : bound == 2 ? south - p.lat : p.lat - north;
        };
        std::vector<LonLat> kept;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const LonLat a = ring[i];
            const LonLat b = ring[(i + 1) % ring.size()];
            if (beyond(a) <= 0)
                kept.push_back(a);
            if ((beyond(a) < 0 && beyond(b) > 0) || (beyond(a) > 0 && beyond(b) < 0)) {
                const double t = beyond(a) / (beyond(a) - beyond(b));
                kept.push_back({a.lon + t * (b.lon - a.lon), a.lat + t * (b.lat - a.lat)});
            }
        }
        ring = kept;
    }
    return ring;
}

/// Length of a meridian between two latitudes inside a ring.
double meridianInside(const std::vector<LonLat> &ring, double lon, double south, double north)
{
    std::vector<double> cuts;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const LonLat a = ring[i];
        const LonLat b = ring[i + 1];
        if ((a.lon < lon) != (b.lon < lon))
            cuts.push_back(std::clamp(a.lat + (b.lat - a.lat) * (lon - a.lon) / (b.lon - a.lon), south, north));
    }
    std::sort(cuts.begin(), cuts.end());
    double length = 0;
    for (std::size_t i = 0; i + 1 < cuts.size(); i += 2)
        length += check::distanceKm({lon, cuts[i]}, {lon, cuts[i + 1]});
    return length;
}

struct Spread
{
    double h = 0, entropy = 0, largest = 0;
    int count = 0;
};

Spread spreadOf(const std::map<int, double> &amounts)
{
    Spread spread;
    double all = 0;
    for (const auto &[province, amount] : amounts)
        all += amount;
    for (const auto &[province, amount] : amounts) {
        if (amount <= 0)
            continue;
        ++spread.count;
        spread.h += amount * amount / (all * all);
        spread.entropy += amount / all * std::log(all / amount);
        spread.largest = std::max(spread.largest, amount / all);
    }
    return spread;
}

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

bool same(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || close(*a, *b));
}

} // namespace

class TestReportRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extents()
    {
        int crossing = 0, several = 0;
        for (int number = 0; number < clusters; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(number), 6);
            const ClusterReport report = analysed(s).clusters.front();
            const std::vector<LonLat> ring(s.extent.ring(0).begin(), s.extent.ring(0).end());
            const double whole = check::geodesicKm2(s.extent, 0.005);
            QVERIFY(std::abs(*report.areaKm2 / whole - 1) < 1e-6);
            double perimeter = 0;
            for (std::size_t i = 0; i + 1 < ring.size(); ++i)
                perimeter += check::distanceKm(ring[i], ring[i + 1]);
            QVERIFY(close(*report.extent.perimeterKm, perimeter));
            QVERIFY(
                close(*report.extent.compactness, 4 * std::numbers::pi * *report.areaKm2 / (perimeter * perimeter)));
            std::vector<LonLat> open(ring.begin(), ring.end() - 1);
            double inside = 0, length = 0;
            std::map<int, double> areas;
            for (int i = 0; i < 4; ++i) {
                std::vector<LonLat> part = clipped(open, 126 + i, 36, 127 + i, 38);
                if (!part.empty())
                    part.push_back(part.front());
                const double area = part.empty() ? 0 : check::geodesicRingKm2(part, 0.005);
                inside += area;
                const QString code = QString::number(11 + i);
                const auto found = std::find_if(report.provinces.begin(), report.provinces.end(),
                                                [&](const RegionPart &p) { return p.code == code; });
                const double given = found == report.provinces.end() ? 0 : found->areaKm2;
                QVERIFY2(std::abs(given - area) < 1e-6 * whole,
                         qPrintable(QStringLiteral("%1: %2 not %3").arg(number).arg(given).arg(area)));
                if (given > 0) {
                    areas[i] = given;
                    QVERIFY(close(found->areaShare, given / *report.areaKm2));
                }
                if (i > 0)
                    length += meridianInside(ring, 126 + i, 36, 38);
            }
            QVERIFY(std::abs(*report.outsideKm2 - (whole - inside)) < 2e-6 * whole);
            double crossed = 0;
            for (const CrossedLine &line : report.crossedLines)
                crossed += line.lengthKm;
            QVERIFY2(std::abs(crossed - length) < 1e-6 * std::max(1.0, length),
                     qPrintable(QStringLiteral("%1: %2 km not %3").arg(number).arg(crossed).arg(length)));
            crossing += length > 0 ? 1 : 0;
            if (areas.empty())
                continue;
            std::map<int, double> counting; // without slivers, unless there is nothing else
            for (const auto &[province, area] : areas) {
                if (area > std::max(0.05, 0.005 * *report.areaKm2))
                    counting.emplace(province, area);
            }
            const Spread spread = spreadOf(counting.empty() ? areas : counting);
            QCOMPARE(report.extent.provincesByArea, spread.count);
            QVERIFY(close(*report.hhiArea, spread.h));
            QVERIFY(close(*report.effectiveProvincesArea, 1 / spread.h));
            QVERIFY(close(*report.extent.entropyArea, spread.entropy));
            QCOMPARE(report.extent.hhiAreaNormalised.has_value(), spread.count > 1);
            if (spread.count > 1) {
                const double even = 1.0 / spread.count;
                QVERIFY(close(*report.extent.hhiAreaNormalised, (spread.h - even) / (1 - even)));
                ++several;
            }
            const auto host = std::max_element(areas.begin(), areas.end(),
                                               [](const auto &a, const auto &b) { return a.second < b.second; });
            QCOMPARE(report.hostByArea.code, QString::number(11 + host->first));
            QVERIFY(close(*report.extraHostAreaShare, 1 - host->second / *report.areaKm2));
            QVERIFY(close(*report.extent.cutRatio, *report.extent.crossedKm / std::sqrt(*report.areaKm2)));
        }
        QVERIFY2(crossing > 50 && several > 50, qPrintable(QStringLiteral("%1 %2").arg(crossing).arg(several)));
    }

    void participantsAndLinks()
    {
        for (int number = 0; number < clusters; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(1000 + number), 30);
            const ClusterReport report = analysed(s).clusters.front();
            const auto n = static_cast<double>(s.places.size());
            std::map<int, double> counts, jobs;
            double known = 0;
            for (std::size_t i = 0; i < s.places.size(); ++i) {
                counts[s.province[i]] += 1;
                if (!std::isnan(s.employees[i])) {
                    jobs[s.province[i]] += s.employees[i];
                    known += 1;
                }
            }
            const Spread people = spreadOf(counts);
            const Spread work = spreadOf(jobs);
            QVERIFY(close(*report.hhiParticipants, people.h));
            QVERIFY(close(*report.effectiveProvincesParticipants, 1 / people.h));
            QVERIFY(close(*report.extent.entropyParticipants, people.entropy));
            QVERIFY(close(*report.extraHostParticipantShare, 1 - people.largest));
            QVERIFY(close(*report.extent.employeeCoverage, known / n));
            if (known > 0) {
                QVERIFY(close(*report.extent.hhiEmployees, work.h));
                QVERIFY(close(*report.extent.extraHostEmployeeShare, 1 - work.largest));
            }
            std::vector<double> within, cross;
            double weight = 0, crossWeight = 0, ends = 0;
            std::map<int, double> endsOf;
            for (std::size_t i = 0; i < s.links.size(); ++i) {
                const auto a = static_cast<std::size_t>(s.links[i].first);
                const auto b = static_cast<std::size_t>(s.links[i].second);
                const bool isCross = s.province[a] != s.province[b];
                (isCross ? cross : within).push_back(check::distanceKm(s.places[a], s.places[b]));
                weight += s.weights[i];
                crossWeight += isCross ? s.weights[i] : 0;
                endsOf[s.province[a]] += 1;
                endsOf[s.province[b]] += 1;
                ends += 2;
            }
            const LinkFigures &links = report.links;
            QVERIFY(same(links.medianKmWithin, median(within)));
            QVERIFY(same(links.medianKmCross, median(cross)));
            if (s.links.empty())
                continue;
            const double crossCount = static_cast<double>(cross.size());
            QVERIFY(close(*links.crossShare, crossCount / static_cast<double>(s.links.size())));
            QVERIFY(close(*links.crossShareWeighted, crossWeight / weight));
            double squares = 0;
            for (const auto &[province, count] : endsOf)
                squares += count * count / (ends * ends);
            QVERIFY(close(*links.modularityMax, 1 - squares));
            QVERIFY(close(*links.modularity, 1 - crossCount / static_cast<double>(s.links.size()) - squares));
            if (links.assortativity)
                QVERIFY(close(*links.modularity / *links.modularityMax, *links.assortativity));
            QVERIFY(close(*links.density, 2 * static_cast<double>(s.links.size()) / (n * (n - 1))));
        }
    }

    void borderEffects()
    {
        int estimated = 0;
        for (int number = 0; number < 140; ++number) {
            const Sample s = sample(static_cast<std::uint64_t>(2000 + number), 80);
            const LinkFigures links = analysed(s).clusters.front().links;
            if (!links.borderEffect)
                continue;
            std::vector<double> degree(s.places.size(), 0);
            std::map<std::pair<int, int>, bool> linked;
            for (const auto &[a, b] : s.links) {
                degree[static_cast<std::size_t>(a)] += 1;
                degree[static_cast<std::size_t>(b)] += 1;
                linked[{b, a}] = true;
            }
            std::vector<double> x, y;
            for (std::size_t i = 0; i < degree.size(); ++i) {
                for (std::size_t j = i + 1; j < degree.size(); ++j) {
                    if (degree[i] == 0 || degree[j] == 0)
                        continue;
                    // Great-circle distance by the vectors' cross and dot products.
                    const auto vector = [&](const LonLat &p) {
                        const double lon = p.lon * std::numbers::pi / 180, lat = p.lat * std::numbers::pi / 180;
                        return std::array{std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
                    };
                    const auto u = vector(s.places[i]), v = vector(s.places[j]);
                    const double dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
                    const double across =
                        std::hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
                    const double km = std::max(0.1, 6371.0088 * std::atan2(across, dot));
                    x.insert(x.end(), {1, std::log(degree[i] * degree[j]), std::log(km),
                                       s.province[i] != s.province[j] ? 1.0 : 0.0});
                    y.push_back(linked.contains({static_cast<int>(i), static_cast<int>(j)}) ? 1 : 0);
                }
            }
            QCOMPARE(links.borderEffect->pairs, static_cast<std::int64_t>(y.size()));
            const std::vector<long double> b = samples::poissonByHand(x, y, 4);
            QVERIFY2(close(*links.borderEffect->effect, static_cast<double>(std::exp(b[3]))),
                     qPrintable(QStringLiteral("%1 not %2")
                                    .arg(*links.borderEffect->effect, 0, 'g', 15)
                                    .arg(static_cast<double>(std::exp(b[3])), 0, 'g', 15)));
            QVERIFY(close(*links.borderEffect->degreeWeight, static_cast<double>(b[1])));
            QVERIFY(close(*links.borderEffect->distanceDecay, static_cast<double>(-b[2])));
            ++estimated;
        }
        QVERIFY2(estimated >= 100, qPrintable(QString::number(estimated)));
    }
};

QTEST_GUILESS_MAIN(TestReportRandom)
#include "tst_report_random.moc"
