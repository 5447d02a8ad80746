// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace atlas::bench {

/// Collects the times of every repetition and gives medians. Benchmarks are named "size/work/way".
class Figures : public benchmark::ConsoleReporter
{
public:
    explicit Figures(bool quiet) : m_quiet(quiet) {}
    bool ReportContext(const Context &context) override
    {
        return m_quiet || benchmark::ConsoleReporter::ReportContext(context);
    }
    void ReportRuns(const std::vector<Run> &runs) override;

    struct Times
    {
        double wallMs = 0;
        double cpuMs = 0; ///< of all threads; tells more than the clock on a machine that has other things to do
    };
    struct Row
    {
        std::string size;
        std::string work;
        std::map<std::string, Times> medians; ///< by way
        /// How many times as long the plain way takes; 0 when it was not measured.
        double ratio(double Times::*which) const;
    };
    /// In the order in which they were run.
    std::vector<Row> rows() const;

private:
    bool m_quiet;
    std::vector<std::string> m_order;
    std::map<std::string, std::vector<Times>> m_times;
};

/// The most memory this process has held so far, MiB.
double peakMemoryMiB();

} // namespace atlas::bench
