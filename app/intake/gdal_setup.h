// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"

#include <QString>
#include <QStringList>

namespace atlas::intake {

/// Makes GDAL ready for files from anyone: only the formats that we take are registered at all, no network, no
/// plug-ins, no scripts, no restoring of broken companions. May be called often and from any thread.
void setUpGdal();

/// The local file that a name stands for, absolute. Refuses what GDAL would take for something else (/vsi…, DRIVER:…,
/// URLs), folders, and files that are not there.
model::Result<QString> localFile(const QString &name);

/// Collects what GDAL says on this thread, in place of standard error, as long as it lives.
class GdalMessages
{
public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(const GdalMessages &) = delete;
    GdalMessages &operator=(const GdalMessages &) = delete;

    /// GDAL's last words, on one line; empty when it said nothing.
    QString last() const { return m_messages.isEmpty() ? QString() : m_messages.last(); }

private:
    QStringList m_messages;
};

} // namespace atlas::intake
