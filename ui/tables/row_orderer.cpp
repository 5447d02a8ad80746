// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/row_orderer.h"

#include "ui/background.h"

namespace atlas::ui {

RowOrderer::RowOrderer(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_busy)
            return; // cancelled just before it was done
        setBusy(false);
        Q_EMIT ready(m_watcher.result());
    });
}

RowOrderer::~RowOrderer()
{
    cancel();
    m_watcher.waitForFinished();
}

void RowOrderer::request(model::Snapshot snapshot, RowQuery query)
{
    cancel();
    m_progress = std::make_shared<model::Progress>();
    setBusy(true);
    m_watcher.setFuture(inBackground([snapshot = std::move(snapshot), query = std::move(query), progress = m_progress] {
        return std::make_shared<RowOrder>(orderRows(*snapshot, query, *progress));
    }));
}

void RowOrderer::cancel()
{
    if (m_progress)
        m_progress->cancel();
    setBusy(false);
}

void RowOrderer::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace atlas::ui
