// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/change_set.h"
#include "app/session/content_facts.h"
#include "app/session/serial_worker.h"

#include <QObject>

#include <atomic>

namespace atlas::session {

/// Keeps the facts of an atlas up with its changes: those of a small atlas at once, those of a large one a moment
/// later, from a thread of its own. Window's thread.
class FactsKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const ContentFacts &facts() const { return m_facts; }
    /// Another atlas.
    void restart(ContentFacts facts);
    void follow(const model::Tables &tables, const model::ChangeSet &changes);

Q_SIGNALS:
    void changed();

private:
    void take(ContentFacts facts);

    ContentFacts m_facts;
    std::atomic<std::uint64_t> m_newest{0}; ///< question; what answers an older one is dropped
    SerialWorker m_worker;                  // last: its jobs use the rest
};

} // namespace atlas::session
