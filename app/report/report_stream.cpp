// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/report_stream.h"

#include "app/report/report_csv.h"
#include "app/report/report_json.h"
#include "app/report/report_text.h"

#include <utility>

namespace atlas::report {

ReportStream::ReportStream(Format format, const QString &language, std::function<bool(const QByteArray &)> write)
    : m_format(format), m_language(language), m_write(std::move(write))
{
}

bool ReportStream::begin(const crossing::MapReport &report)
{
    m_frame = report;
    switch (m_format) {
    case Format::Text:
        return m_write(textHead(report, m_language).toUtf8());
    case Format::Json:
        return m_write(jsonHead(report, m_language));
    case Format::Csv:
        return m_write(csvHead());
    }
    return false;
}

QByteArray ReportStream::piece(std::size_t number, const crossing::ClusterReport &report) const
{
    switch (m_format) {
    case Format::Text:
        return toText(report, m_language).toUtf8();
    case Format::Json:
        return jsonCluster(report, number, m_language);
    case Format::Csv:
        return csvCluster(report, m_language);
    }
    return {};
}

bool ReportStream::take(const QByteArray &piece)
{
    ++m_clusters;
    return m_write(piece);
}

bool ReportStream::end(const crossing::NetworkReport &network)
{
    m_frame.network = network;
    switch (m_format) {
    case Format::Text:
        return m_write(textTail(m_frame, m_language).toUtf8());
    case Format::Json:
        return m_write(jsonTail(m_frame, m_clusters, m_language));
    case Format::Csv:
        return m_write(csvTail(m_frame, m_language));
    }
    return false;
}

} // namespace atlas::report
