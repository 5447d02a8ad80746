// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/protocol/line_splitter.h"

namespace atlas::maps::protocol {

QList<QByteArray> LineSplitter::add(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    decltype(bytes.size()) start = 0;
    while (start < bytes.size()) {
        const auto end = bytes.indexOf('\n', start);
        const auto stop = end < 0 ? bytes.size() : end;
        if (!m_skipping) {
            m_rest.append(bytes.constData() + start, stop - start);
            if (m_rest.size() > longestLine) {
                m_rest = QByteArray();
                m_skipping = true;
                ++m_dropped;
            }
        }
        if (end < 0) {
            break;
        }
        if (!m_skipping && !m_rest.isEmpty()) {
            lines.append(m_rest);
        }
        m_rest = QByteArray();
        m_skipping = false;
        start = end + 1;
    }
    return lines;
}

} // namespace atlas::maps::protocol
