// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/what_if.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace atlas::ui {

/// Thinks a hypothesis through on a worker. A newer question ends an older one; the atlas is not touched. Window's
/// thread.
class WhatIfRunner : public QObject
{
    Q_OBJECT

public:
    explicit WhatIfRunner(QObject *parent = nullptr);
    ~WhatIfRunner() override;

    struct Question
    {
        std::shared_ptr<const crossing::Basis> basis;
        model::Row cluster = model::noRow;
        crossing::Hypothesis hypothesis;
        crossing::Settings settings;
    };
    void ask(Question question);
    /// Ends what is under way, without an answer.
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void answered(const std::shared_ptr<const atlas::crossing::WhatIf> &answer);
    void failed(const QString &sentence);

private:
    struct Answer
    {
        std::shared_ptr<const crossing::WhatIf> value;
        QString problem;
    };
    void start();
    void finish();

    QFutureWatcher<Answer> m_watcher;
    std::shared_ptr<model::Progress> m_progress;
    std::optional<Question> m_next; ///< asked while another is under way
    bool m_running = false;
    bool m_wanted = false; ///< the answer under way is still of interest
};

} // namespace atlas::ui
