// SPDX-License-Identifier: GPL-2.0-or-later
// What drawing costs while the hand moves, over the detailed districts of Korea where they are at hand (see
// tests/support/korea_districts.h), else over a made-up country. `longest_ms` is the longest single step by the
// clock, `longest_cpu_ms` by the processor, which other programs on the machine do not lengthen.
#include "app/drawing/border_tracer.h"
#include "app/drawing/edits.h"
#include "app/drawing/live_figures.h"
#include "app/drawing/snap_index.h"
#include "app/drawing/suggestions.h"
#include "app/drawing/unit_union.h"
#include "app/drawing/validity.h"
#include "app/geometry/overlay.h"
#include "tests/support/drawing_atlas.h"
#include "tests/support/generated_atlas.h"
#include "tests/unit/geometry_samples.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cmath>
#include <ctime>

using namespace atlas;
using namespace atlas::drawing;
using model::LonLat;
using model::Row;
using model::Shape;
using model::TableId;

namespace {

/// All that the benchmarks ask, made once.
struct Stage
{
    Stage()
    {
        const test::KoreaBoundaries korea = test::koreaBoundaries();
        tables = korea.isEmpty() ? std::make_shared<const model::Tables>(test::generatedAtlas(test::AtlasSize::small()))
                                 : test::koreaAtlas(korea).snapshot();
        model::Progress progress;
        const Row set = tables->boundarySetInUse();
        lines = BoundaryLines::build(*tables, set, progress);
        meter = LiveMeter::build(*tables, set, progress);
        index = SnapIndex::build(*tables, lines, progress);
        for (const Row row : tables->regionsOf(setId(), QStringLiteral("province"))) {
            provinces.push_back((*tables)[TableId::Regions].shape(row));
            box.include(provinces.back()->bounds());
        }
        // Where there is much land around.
        middle = {(box.west + box.east) / 2, (box.south + box.north) / 2};
        if (!korea.isEmpty())
            middle = {127.6, 36.4};
    }
    model::StringId setId() const
    {
        return (*tables)[TableId::BoundarySets].textId(tables->boundarySetInUse(), model::BoundarySetFields::Id);
    }
    static const Stage &get()
    {
        static const Stage stage;
        return stage;
    }

    model::Snapshot tables;
    std::shared_ptr<const BoundaryLines> lines;
    std::shared_ptr<const LiveMeter> meter;
    SnapIndex index;
    std::vector<model::ShapePtr> provinces;
    model::LonLatBox box;
    LonLat middle;
};

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Runs one step a round and keeps the longest, by the clock and by the processor.
template <typename Step>
void steps(benchmark::State &state, Step &&step)
{
    using Clock = std::chrono::steady_clock;
    double longest = 0;
    double busiest = 0;
    for (auto _ : state) {
        const auto begun = Clock::now();
        const double before = processorMs();
        step();
        busiest = std::max(busiest, processorMs() - before);
        longest = std::max(longest, std::chrono::duration<double, std::milli>(Clock::now() - begun).count());
    }
    state.counters["longest_ms"] = longest;
    state.counters["longest_cpu_ms"] = busiest;
}

Shape moved(const Shape &shape, double lon, double lat)
{
    Shape result = shape;
    for (LonLat &p : result.points)
        p = {p.lon + lon, p.lat + lat};
    return result;
}

void buildLines(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    model::Progress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(BoundaryLines::build(*stage.tables, stage.tables->boundarySetInUse(), progress));
    std::size_t edges = 0;
    for (const LevelLines *level : {&stage.lines->provinces(), &stage.lines->districts()})
        edges += level->borders.points().size();
    state.counters["vertices"] = static_cast<double>(edges);
}

void buildMeter(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    model::Progress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(LiveMeter::build(*stage.tables, stage.tables->boundarySetInUse(), progress));
}

/// An extent of so many vertices and so many degrees across is dragged to and fro.
void dragExtent(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    samples::Dice dice(1);
    const Shape shape =
        samples::star(dice, stage.middle, static_cast<double>(state.range(1)) / 200, static_cast<int>(state.range(0)));
    int i = 0;
    steps(state, [&] {
        ++i;
        benchmark::DoNotOptimize(
            stage.meter->figures(moved(shape, 0.3 * std::sin(i * 0.011), 0.3 * std::cos(i * 0.017))));
    });
}

/// The same while it crosses itself, which takes a repair first.
void dragCrossingExtent(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    samples::Dice dice(2);
    Shape shape = samples::star(dice, stage.middle, 0.5, 300);
    std::swap(shape.points[100], shape.points[220]);
    int i = 0;
    steps(state, [&] {
        ++i;
        benchmark::DoNotOptimize(
            stage.meter->figures(moved(shape, 0.3 * std::sin(i * 0.011), 0.3 * std::cos(i * 0.017))));
    });
}

/// One corner of a 300-vertex extent follows the hand.
void dragCorner(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    samples::Dice dice(3);
    Shape shape = samples::star(dice, stage.middle, 0.5, 300);
    const LonLat corner = shape.points[7];
    int i = 0;
    steps(state, [&] {
        ++i;
        shape.points[7] = {corner.lon + 0.002 * std::sin(i * 0.1), corner.lat + 0.002 * std::cos(i * 0.1)};
        benchmark::DoNotOptimize(stage.meter->figures(shape));
    });
}

/// For comparison: what the report does, with the geometry of the parts.
void exactOverlay(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    const geometry::RegionOverlay overlay(stage.provinces);
    samples::Dice dice(1);
    const Shape shape = samples::star(dice, stage.middle, 0.5, 300);
    steps(state, [&] { benchmark::DoNotOptimize(overlay.overlay(shape)); });
}

/// A snap within so many metres of the cursor, anywhere on the map.
void snap(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    samples::Dice dice(4);
    const auto radius = static_cast<double>(state.range(0));
    steps(state, [&] {
        const LonLat cursor{dice.between(stage.box.west, stage.box.east),
                            dice.between(stage.box.south, stage.box.north)};
        benchmark::DoNotOptimize(stage.index.find(cursor, radius));
    });
}

void snapToEdges(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    samples::Dice dice(4);
    SnapOptions options;
    options.kinds = SnapOptions::bit(SnapKind::Edge) | SnapOptions::bit(SnapKind::Intersection);
    const auto radius = static_cast<double>(state.range(0));
    steps(state, [&] {
        const LonLat cursor{dice.between(stage.box.west, stage.box.east),
                            dice.between(stage.box.south, stage.box.north)};
        benchmark::DoNotOptimize(stage.index.find(cursor, radius, options));
    });
}

void trace(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    const BorderTracer tracer(stage.lines, stage.tables);
    samples::Dice dice(5);
    std::vector<Snap> places;
    while (places.size() < 64) {
        const auto found = stage.index.find(
            {stage.middle.lon + dice.between(-0.6, 0.6), stage.middle.lat + dice.between(-0.6, 0.6)}, 20000);
        if (found)
            places.push_back(*found);
    }
    std::size_t i = 0;
    steps(state, [&] {
        ++i;
        benchmark::DoNotOptimize(tracer.traces(places[i % 64], places[(i * 7 + 3) % 64]));
    });
}

/// The union of so many districts.
void units(benchmark::State &state)
{
    const Stage &stage = Stage::get();
    const LevelLines &level = stage.lines->districts();
    UnitList list{stage.tables->pool()->text(stage.setId()), QStringLiteral("district"), {}};
    const auto wanted = static_cast<std::size_t>(state.range(0));
    for (std::size_t i = 0; i < level.codes.size() && i < wanted; ++i)
        list.codes += stage.tables->pool()->text(level.codes[i]);
    steps(state, [&] { benchmark::DoNotOptimize(uniteUnits(*stage.tables, *stage.lines, list)); });
}

void validity(benchmark::State &state)
{
    samples::Dice dice(6);
    const Shape shape = samples::star(dice, {127, 36}, 0.5, static_cast<int>(state.range(0)));
    steps(state, [&] { benchmark::DoNotOptimize(shapeFaults(shape)); });
}

std::vector<LonLat> crowd(std::size_t count)
{
    samples::Dice dice(7);
    std::vector<LonLat> centres;
    for (int i = 0; i < 60; ++i)
        centres.push_back({dice.between(126, 129.5), dice.between(34.5, 38)});
    std::vector<LonLat> places;
    for (std::size_t i = 0; i < count; ++i) {
        const LonLat c = centres[static_cast<std::size_t>(dice.below(60))];
        const double spread = i % 5 == 0 ? 1 : 0.04;
        places.push_back({c.lon + spread * (dice.between(-1, 1) + dice.between(-1, 1)),
                          c.lat + spread * (dice.between(-1, 1) + dice.between(-1, 1))});
    }
    return places;
}

void byDbscan(benchmark::State &state)
{
    const geometry::PointTree tree(crowd(static_cast<std::size_t>(state.range(0))));
    model::Progress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(dbscan(tree, 1500, 6, progress));
}

void byHdbscan(benchmark::State &state)
{
    const geometry::PointTree tree(crowd(static_cast<std::size_t>(state.range(0))));
    model::Progress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(hdbscan(tree, 20, 6, false, progress));
}

BENCHMARK(buildLines)->Unit(benchmark::kMillisecond);
BENCHMARK(buildMeter)->Unit(benchmark::kMillisecond);
BENCHMARK(dragExtent)
    ->ArgNames({"vertices", "hundredths_of_degree"})
    ->Args({300, 20})
    ->Args({300, 100})
    ->Args({300, 300})
    ->Args({3000, 100})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(dragCorner)->Unit(benchmark::kMillisecond);
BENCHMARK(dragCrossingExtent)->Unit(benchmark::kMillisecond);
BENCHMARK(exactOverlay)->Unit(benchmark::kMillisecond);
BENCHMARK(snap)->ArgName("radius_m")->Arg(100)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(snapToEdges)->ArgName("radius_m")->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(trace)->Unit(benchmark::kMillisecond);
BENCHMARK(units)->ArgName("districts")->Arg(2)->Arg(20)->Arg(250)->Unit(benchmark::kMillisecond);
BENCHMARK(validity)->ArgName("vertices")->Arg(300)->Arg(3000)->Unit(benchmark::kMillisecond);
BENCHMARK(byDbscan)->ArgName("participants")->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(byHdbscan)->ArgName("participants")->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
