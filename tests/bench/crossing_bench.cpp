// SPDX-License-Identifier: GPL-2.0-or-later
// How long the work on a whole map takes, beside the straightforward way with GEOS and OGR. See README.md here.
#include "tests/bench/agreement.h"
#include "tests/bench/bench_atlas.h"
#include "tests/bench/editing.h"
#include "tests/bench/fast_way.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_way.h"
#include "tests/bench/thread_comparison.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>

using namespace atlas;
using namespace atlas::bench;

namespace {

struct Size
{
    QString file; ///< made before; empty = make one
    QString name;
    test::AtlasSize atlas;
    int repetitions;
    bool plain; ///< also the straightforward way
};

struct Made
{
    QString ground;
    double peakMiB = 0;
    QString disagreement; ///< of both ways
};

/// Holds the atlas of the size under way, made when its first benchmark runs.
class Stage
{
public:
    const BenchAtlas &atlas(const Size &size)
    {
        if (m_name != size.name) {
            m_editing.reset();
            m_atlas.reset();
            m_atlas = std::make_unique<BenchAtlas>(size.atlas, size.file);
            m_name = size.name;
            m_made[m_name].ground = m_atlas->ground();
        }
        return *m_atlas;
    }
    Editing &editing(const Size &size)
    {
        const BenchAtlas &made = atlas(size);
        if (!m_editing)
            m_editing = std::make_unique<Editing>(made.tables());
        return *m_editing;
    }
    void keep(const QString &way, Everything result) { m_results[way] = std::move(result); }
    /// Compares what both ways found, once both have run, and lets it go.
    void compare(const Size &size);
    std::map<QString, Made> &made() { return m_made; }

private:
    QString m_name;
    std::unique_ptr<BenchAtlas> m_atlas;
    std::unique_ptr<Editing> m_editing;
    std::map<QString, Everything> m_results;
    std::map<QString, Made> m_made;
};

void Stage::compare(const Size &size)
{
    if (m_results.size() < 2)
        return;
    const Disagreement found = bench::compare(m_results.begin()->second, m_results.rbegin()->second);
    m_made[size.name].disagreement =
        QStringLiteral("areas of %1 clusters, places of %2 participants, links of %3 clusters")
            .arg(found.areas)
            .arg(found.places)
            .arg(found.links);
    m_results.clear();
}

/// One benchmark; setting the stage is not timed.
void add(Stage &stage, const Size &size, const char *work, const char *way, const std::function<void()> &prepare,
         const std::function<void()> &run)
{
    const std::string name = size.name.toStdString() + '/' + work + '/' + way;
    benchmark::RegisterBenchmark(name.c_str(),
                                 [&stage, size, prepare, run](benchmark::State &state) {
                                     stage.atlas(size);
                                     if (prepare)
                                         prepare();
                                     for (auto turn : state) {
                                         (void)turn;
                                         run();
                                     }
                                 })
        ->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime()
        ->UseRealTime()
        ->Iterations(1)
        ->Repetitions(size.repetitions);
}

void addAll(Stage &stage, const Size &size)
{
    const auto atlas = [&stage, size]() -> const BenchAtlas & { return stage.atlas(size); };
    const auto keep = [](auto &&result) { benchmark::DoNotOptimize(&result); };

    add(stage, size, "read", "fast", {}, [=] { keep(fastRead(atlas().file())); });
    if (size.plain) {
        add(stage, size, "read", "plain", {}, [=] { keep(plainRead(atlas().file())); });
        add(stage, size, "features alone", "plain", {}, [=] { keep(plainTouch(atlas().file())); });
    }

    add(stage, size, "W1", "fast", {}, [=] { keep(fastAreas(atlas().regions(), atlas().clusters())); });
    if (size.plain)
        add(stage, size, "W1", "plain", {}, [=] { keep(plainAreas(atlas().regions(), atlas().clusters())); });

    add(stage, size, "W2", "fast", {}, [=] { keep(fastPlaces(atlas().regions(), atlas().points())); });
    if (size.plain)
        add(stage, size, "W2", "plain", {}, [=] { keep(plainPlaces(atlas().regions(), atlas().points())); });

    add(stage, size, "W3", "fast", {},
        [=] { keep(fastLinks(atlas().ties(), atlas().places(), atlas().regions().provinces.size())); });

    add(stage, size, "from disk", "fast", {},
        [=, &stage] { stage.keep(QStringLiteral("fast"), fastEverything(atlas().file())); });
    if (size.plain)
        add(stage, size, "from disk", "plain", {},
            [=, &stage] { stage.keep(QStringLiteral("plain"), plainEverything(atlas().file())); });
    const auto prepare = [=, &stage] {
        stage.compare(size);
        if (size.plain && stage.made()[size.name].peakMiB == 0) {
            QProcess alone; // so that the memory is that of the work alone
            alone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--peak"), atlas().file()});
            if (alone.waitForFinished(-1))
                stage.made()[size.name].peakMiB = alone.readAllStandardOutput().trimmed().toDouble();
        }
        stage.editing(size);
    };
    add(stage, size, "W4 corner moved", "fast", prepare, [=, &stage] { stage.editing(size).moveCorner(); });
    add(stage, size, "W4 participant moved", "fast", prepare, [=, &stage] { stage.editing(size).moveParticipant(); });
    add(stage, size, "W4 link changed", "fast", prepare, [=, &stage] { stage.editing(size).changeLink(); });
}

void printJson(const Figures &figures, std::map<QString, Made> &made, const std::vector<Size> &sizes)
{
    QJsonObject all;
    for (const Size &size : sizes) {
        QJsonObject entry{{QStringLiteral("ground"), made[size.name].ground},
                          {QStringLiteral("clusters"), static_cast<qint64>(size.atlas.clusters)},
                          {QStringLiteral("vertices"), static_cast<qint64>(size.atlas.vertices)},
                          {QStringLiteral("participants"), static_cast<qint64>(size.atlas.participants)},
                          {QStringLiteral("links"), static_cast<qint64>(size.atlas.links)},
                          {QStringLiteral("repetitions"), size.repetitions}};
        if (made[size.name].peakMiB > 0)
            entry[QStringLiteral("peak_memory_mib")] = made[size.name].peakMiB;
        if (!made[size.name].disagreement.isEmpty())
            entry[QStringLiteral("disagreement")] = made[size.name].disagreement;
        QJsonObject works;
        for (const Figures::Row &row : figures.rows()) {
            if (row.size != size.name.toStdString())
                continue;
            QJsonObject work;
            for (const auto &[way, times] : row.medians) {
                work[QString::fromStdString(way) + QStringLiteral("_ms")] = times.wallMs;
                work[QString::fromStdString(way) + QStringLiteral("_cpu_ms")] = times.cpuMs;
            }
            if (const double ratio = row.ratio(&Figures::Times::wallMs); ratio > 0) {
                work[QStringLiteral("ratio")] = ratio;
                work[QStringLiteral("cpu_ratio")] = row.ratio(&Figures::Times::cpuMs);
            }
            if (row.work == "W3")
                work[QStringLiteral("ns_per_link")] = row.medians.at("fast").wallMs * 1e6 / size.atlas.links;
            works[QString::fromStdString(row.work)] = work;
        }
        entry[QStringLiteral("work")] = works;
        all[size.name] = entry;
    }
    const QJsonObject root{{QStringLiteral("cores"), static_cast<qint64>(cores())}, {QStringLiteral("sizes"), all}};
    std::fputs(QJsonDocument(root).toJson().constData(), stdout);
}

void printTable(const Figures &figures, std::map<QString, Made> &made)
{
    std::printf("\nMedians; %zu cores\n%-16s %-21s %10s %10s %7s %10s %10s %7s\n", cores(), "size", "work", "ours ms",
                "baseline", "ratio", "ours CPU", "baseline", "ratio");
    for (const Figures::Row &row : figures.rows()) {
        const auto fast = row.medians.find("fast");
        const auto plain = row.medians.find("plain");
        if (fast == row.medians.end())
            continue;
        std::printf("%-16s %-21s %10.2f ", row.size.c_str(), row.work.c_str(), fast->second.wallMs);
        if (plain == row.medians.end())
            std::printf("%10s %7s %10.2f\n", "", "", fast->second.cpuMs);
        else
            std::printf("%10.1f %6.1fx %10.2f %10.1f %6.1fx\n", plain->second.wallMs,
                        row.ratio(&Figures::Times::wallMs), fast->second.cpuMs, plain->second.cpuMs,
                        row.ratio(&Figures::Times::cpuMs));
    }
    for (const auto &[name, each] : made) {
        std::printf("%s: over %s", qPrintable(name), qPrintable(each.ground));
        if (each.peakMiB > 0)
            std::printf("; from disk to tables takes %.0f MiB at most", each.peakMiB);
        if (!each.disagreement.isEmpty())
            std::printf("; the ways differ in %s", qPrintable(each.disagreement));
        std::printf("\n");
    }
}

/// Processor time of the first size, and how many times as much each other one takes.
void printGrowth(const Figures &figures, const std::vector<Size> &sizes)
{
    std::map<std::string, std::map<std::string, double>> cpu; // by work and size
    std::vector<std::string> works;
    for (const Figures::Row &row : figures.rows()) {
        if (row.size == sizes.front().name.toStdString())
            works.push_back(row.work);
        if (const auto fast = row.medians.find("fast"); fast != row.medians.end())
            cpu[row.work][row.size] = fast->second.cpuMs;
    }
    std::printf("\nProcessor time, ms, and how many times as much with ten times as many\n%-21s %10s", "work", "small");
    for (std::size_t i = 1; i < sizes.size(); ++i)
        std::printf(" %16s", sizes[i].name.toUtf8().constData());
    std::printf("\n");
    for (const std::string &work : works) {
        const double first = cpu[work][sizes.front().name.toStdString()];
        std::printf("%-21s %10.1f", work.c_str(), first);
        for (std::size_t i = 1; i < sizes.size(); ++i)
            std::printf(" %15.1fx", cpu[work][sizes[i].name.toStdString()] / first);
        std::printf("\n");
    }
}

int agreement(const QString &file)
{
    const BenchAtlas atlas({}, file);
    const Everything fast = fastEverything(file);
    const Everything plain = plainEverything(file);
    explainDisagreement(atlas.regions(), atlas.clusters(), atlas.points(), fast, plain);
    const Disagreement found = compare(fast, plain);
    std::printf("areas of %zu clusters, places of %zu participants, links of %zu clusters\n", found.areas, found.places,
                found.links);
    return 0;
}

int usage()
{
    std::fputs("crossing-bench [--size small|nation|both] [--growth] [--repetitions N] [--json] [--benchmark_…]\n"
               "  --file FILE  an atlas of that size made before\n"
               "crossing-bench --threads N [--size small|nation] [--file FILE]  one thread beside N\n"
               "crossing-bench --agreement FILE  where both ways differ, and what a third says\n"
               "crossing-bench --make FILE [--size small|nation] [--clusters N] [--participants N] [--links N]\n"
               "  --growth  instead of the baseline: small, and small with one dimension ten times as large\n",
               stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv); // takes out its own arguments
    QString wanted = QStringLiteral("both");
    bool growth = false;
    bool json = false;
    int repetitions = 0;
    QString made;
    QString file;
    unsigned threads = 0;
    test::AtlasSize own = test::AtlasSize::small();
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        const bool hasValue = i + 1 < argc;
        if (argument == QLatin1String("--json"))
            json = true;
        else if (argument == QLatin1String("--growth"))
            growth = true;
        else if (argument == QLatin1String("--size") && hasValue)
            wanted = QString::fromLocal8Bit(argv[++i]);
        else if (argument == QLatin1String("--repetitions") && hasValue)
            repetitions = std::max(1, QString::fromLocal8Bit(argv[++i]).toInt());
        else if (argument == QLatin1String("--make") && hasValue)
            made = QString::fromLocal8Bit(argv[++i]);
        else if (argument == QLatin1String("--file") && hasValue)
            file = QString::fromLocal8Bit(argv[++i]);
        else if (argument == QLatin1String("--clusters") && hasValue)
            own.clusters = QString::fromLocal8Bit(argv[++i]).toUInt();
        else if (argument == QLatin1String("--participants") && hasValue)
            own.participants = QString::fromLocal8Bit(argv[++i]).toUInt();
        else if (argument == QLatin1String("--threads") && hasValue)
            threads = QString::fromLocal8Bit(argv[++i]).toUInt();
        else if (argument == QLatin1String("--links") && hasValue)
            own.links = QString::fromLocal8Bit(argv[++i]).toUInt();
        else if (argument == QLatin1String("--peak") && hasValue) {
            benchmark::DoNotOptimize(fastEverything(QString::fromLocal8Bit(argv[++i])).areas.data());
            std::printf("%.1f\n", peakMemoryMiB());
            return 0;
        } else if (argument == QLatin1String("--agreement") && hasValue) {
            return agreement(QString::fromLocal8Bit(argv[++i]));
        } else {
            return usage();
        }
    }
    if (!made.isEmpty()) {
        const BenchAtlas atlas(wanted == QLatin1String("nation") ? test::AtlasSize::nation() : own);
        QFile::remove(made);
        return QFile::copy(atlas.file(), made) ? 0 : 1;
    }
    if (threads > 0) {
        const BenchAtlas atlas(wanted == QLatin1String("nation") ? test::AtlasSize::nation() : own, file);
        return compareThreads(atlas, threads);
    }
    std::vector<Size> sizes;
    const test::AtlasSize small = test::AtlasSize::small();
    if (growth) {
        sizes.push_back({{}, QStringLiteral("small"), small, 5, false});
        sizes.push_back({{},
                         QStringLiteral("clusters×10"),
                         {small.clusters * 10, small.vertices, small.participants, small.links},
                         5,
                         false});
        sizes.push_back({{},
                         QStringLiteral("vertices×10"),
                         {small.clusters, small.vertices * 10, small.participants, small.links},
                         5,
                         false});
        sizes.push_back({{},
                         QStringLiteral("participants×10"),
                         {small.clusters, small.vertices, small.participants * 10, small.links},
                         5,
                         false});
        sizes.push_back({{},
                         QStringLiteral("links×10"),
                         {small.clusters, small.vertices, small.participants, small.links * 10},
                         5,
                         false});
    } else {
        if (wanted != QLatin1String("nation"))
            sizes.push_back({{}, QStringLiteral("small"), small, 7, true});
        if (wanted != QLatin1String("small"))
            sizes.push_back({{}, QStringLiteral("nation"), test::AtlasSize::nation(), 3, true});
    }
    Stage stage;
    for (Size &size : sizes) {
        size.file = file;
        size.repetitions = repetitions > 0 ? repetitions : size.repetitions;
    }
    for (const Size &size : sizes)
        addAll(stage, size);
    Figures figures(json);
    benchmark::RunSpecifiedBenchmarks(&figures);
    if (json)
        printJson(figures, stage.made(), sizes);
    else
        printTable(figures, stage.made());
    if (growth && !json)
        printGrowth(figures, sizes);
    return 0;
}
