// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/drawing_reporter.h"

namespace atlas::maps::engine {

void DrawingReporter::started(const QString &layer) const
{
    m_send(m_request, layer, QStringLiteral("start"));
}

void DrawingReporter::alive(const QString &layer) const
{
    m_send(m_request, layer, QStringLiteral("alive"));
}

void DrawingReporter::ended(const QString &layer) const
{
    m_send(m_request, layer, QStringLiteral("end"));
}

} // namespace atlas::maps::engine
