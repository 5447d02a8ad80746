// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace atlas::bench {

void Figures::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.run_type != Run::RT_Iteration || run.error_occurred || run.iterations == 0)
            continue;
        const std::string &name = run.run_name.function_name;
        if (m_times.find(name) == m_times.end())
            m_order.push_back(name);
        const double perRun = 1000 / static_cast<double>(run.iterations);
        m_times[name].push_back({run.real_accumulated_time * perRun, run.cpu_accumulated_time * perRun});
    }
    if (!m_quiet)
        benchmark::ConsoleReporter::ReportRuns(runs);
}

double Figures::Row::ratio(double Times::*which) const
{
    const auto fast = medians.find("fast");
    const auto plain = medians.find("plain");
    return fast == medians.end() || plain == medians.end() ? 0 : plain->second.*which / (fast->second.*which);
}

std::vector<Figures::Row> Figures::rows() const
{
    const auto median = [](const std::vector<Times> &times, double Times::*which) {
        std::vector<double> list;
        for (const Times &each : times)
            list.push_back(each.*which);
        std::sort(list.begin(), list.end());
        const std::size_t middle = list.size() / 2;
        return list.size() % 2 == 1 ? list[middle] : (list[middle - 1] + list[middle]) / 2;
    };
    std::vector<Row> rows;
    for (const std::string &name : m_order) {
        const std::size_t first = name.find('/');
        const std::size_t last = name.rfind('/');
        const std::string size = name.substr(0, first);
        const std::string work = name.substr(first + 1, last - first - 1);
        auto row =
            std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.size == size && r.work == work; });
        if (row == rows.end())
            row = rows.insert(rows.end(), Row{size, work, {}});
        const std::vector<Times> &times = m_times.at(name);
        row->medians[name.substr(last + 1)] = {median(times, &Times::wallMs), median(times, &Times::cpuMs)};
    }
    return rows;
}

double peakMemoryMiB()
{
    // Not getrusage(), which counts what the process was started from.
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

} // namespace atlas::bench
