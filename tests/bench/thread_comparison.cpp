// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/thread_comparison.h"

#include "app/model/threads.h"
#include "tests/bench/fast_way.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>

namespace atlas::bench {

namespace {

/// What was found, as bytes.
class Bytes
{
public:
    template <typename T>
    void add(const T &value)
    {
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value));
    }
    template <typename T>
    void addAll(const std::vector<T> &values)
    {
        add(values.size());
        for (const T &value : values)
            add(value);
    }
    void add(const geometry::AreaParts &areas)
    {
        add(areas.outsideKm2);
        for (const auto &part : areas.parts) { // not the bytes between its members
            add(part.region);
            add(part.areaKm2);
        }
    }
    void add(const std::vector<geometry::AreaTable> &areas)
    {
        for (const geometry::AreaTable &table : areas) {
            add(table.wholeKm2);
            add(table.provinces);
            add(table.districts);
        }
    }
    void add(const Places &places)
    {
        addAll(places.province);
        addAll(places.district);
    }
    void add(const crossing::LinkTally &tally)
    {
        for (const std::int64_t count : {tally.total, tally.withinProvince, tally.crossProvince, tally.abroadOrUnplaced,
                                         tally.leavingCluster, tally.pairsWithin, tally.pairsCross})
            add(count);
    }
    void add(const crossing::LinkPassResult &links)
    {
        add(links.whole);
        for (const crossing::LinkTally &tally : links.clusters)
            add(tally);
        addAll(links.pairs);
    }
    void add(const Everything &everything)
    {
        add(everything.areas);
        add(everything.places);
        add(everything.links);
    }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

template <typename Work>
QByteArray found(Work &&work)
{
    Bytes bytes;
    bytes.add(work());
    return bytes.result();
}

struct Taken
{
    QByteArray found;
    double wallMs = 0;
    double cpuMs = 0;
};

Taken timed(std::size_t threads, const std::function<QByteArray()> &work)
{
    model::setThreadCount(threads);
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t busy = std::clock(); // of all threads
    Taken taken{work(), 0, 0};
    taken.cpuMs = static_cast<double>(std::clock() - busy) * 1000 / CLOCKS_PER_SEC;
    taken.wallMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    model::setThreadCount(0);
    return taken;
}

} // namespace

int compareThreads(const BenchAtlas &atlas, std::size_t threads)
{
    const std::pair<const char *, std::function<QByteArray()>> works[] = {
        {"W1", [&] { return found([&] { return fastAreas(atlas.regions(), atlas.clusters()); }); }},
        {"W2", [&] { return found([&] { return fastPlaces(atlas.regions(), atlas.points()); }); }},
        {"W3",
         [&] {
             return found([&] { return fastLinks(atlas.ties(), atlas.places(), atlas.regions().provinces.size()); });
         }},
        {"from disk", [&] { return found([&] { return fastEverything(atlas.file()); }); }},
    };
    std::printf("%-10s %12s %12s %12s %12s  %s\n", "work", "1 thread ms", "CPU",
                (std::to_string(threads) + " ms").c_str(), "CPU", "result");
    bool same = true;
    for (const auto &[name, work] : works) {
        const Taken one = timed(1, work);
        const Taken many = timed(threads, work);
        same = same && one.found == many.found;
        std::printf("%-10s %12.1f %12.1f %12.1f %12.1f  %s\n", name, one.wallMs, one.cpuMs, many.wallMs, many.cpuMs,
                    one.found == many.found ? "the same" : "DIFFERENT");
    }
    return same ? 0 : 1;
}

} // namespace atlas::bench
