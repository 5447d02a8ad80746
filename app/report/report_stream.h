// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report_stream.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>

namespace atlas::report {

enum class Format { Text, Json, Csv };

/// A map's report in a format, written as it is made: the same bytes as toText(), toJson() or toCsv() give. \see
/// crossing::streamReport
class ReportStream : public crossing::ReportTaker
{
public:
    /// \param language "ko" or "en"; \param write called by one thread at a time; false = it can't be written
    ReportStream(Format format, const QString &language, std::function<bool(const QByteArray &)> write);

    bool begin(const crossing::MapReport &report) override;
    QByteArray piece(std::size_t number, const crossing::ClusterReport &report) const override;
    bool take(const QByteArray &piece) override;
    bool end(const crossing::NetworkReport &network) override;

private:
    Format m_format;
    QString m_language;
    std::function<bool(const QByteArray &)> m_write;
    crossing::MapReport m_frame; ///< without clusters
    std::size_t m_clusters = 0;  ///< taken
};

} // namespace atlas::report
