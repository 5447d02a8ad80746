// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/tables/row_query.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace atlas::ui {

/// Orders rows away from the window's thread; the newest request wins, an older one is cancelled and never answers.
/// Lives on the window's thread; waits for its worker (which heeds the cancellation) when it goes.
class RowOrderer : public QObject
{
    Q_OBJECT

public:
    explicit RowOrderer(QObject *parent = nullptr);
    ~RowOrderer() override;

    void request(model::Snapshot snapshot, RowQuery query);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void ready(const std::shared_ptr<atlas::ui::RowOrder> &order);
    void busyChanged(bool busy);

private:
    void setBusy(bool busy);

    QFutureWatcher<std::shared_ptr<RowOrder>> m_watcher;
    std::shared_ptr<model::Progress> m_progress;
    bool m_busy = false;
};

} // namespace atlas::ui
