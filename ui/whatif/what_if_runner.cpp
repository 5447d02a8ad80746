// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/whatif/what_if_runner.h"

#include "ui/background.h"

#include <utility>

namespace atlas::ui {

WhatIfRunner::WhatIfRunner(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WhatIfRunner::finish);
}

WhatIfRunner::~WhatIfRunner()
{
    stop();
    m_watcher.waitForFinished();
}

void WhatIfRunner::ask(Question question)
{
    m_next = std::move(question);
    if (m_running) {
        m_wanted = false;
        m_progress->cancel();
    } else {
        start();
    }
}

void WhatIfRunner::stop()
{
    m_next.reset();
    m_wanted = false;
    if (m_progress)
        m_progress->cancel();
}

void WhatIfRunner::start()
{
    m_running = true;
    m_wanted = true;
    m_progress = std::make_shared<model::Progress>();
    m_watcher.setFuture(
        inBackground([question = *std::exchange(m_next, std::nullopt), progress = m_progress]() -> Answer {
            auto result =
                crossing::whatIf(question.basis, question.cluster, question.hypothesis, question.settings, *progress);
            if (!result)
                return {nullptr, result.problem().sentence()};
            return {std::make_shared<const crossing::WhatIf>(std::move(result).value()), {}};
        }));
}

void WhatIfRunner::finish()
{
    const Answer answer = m_watcher.result();
    m_running = false;
    if (m_next) {
        start();
        return;
    }
    if (!m_wanted)
        return;
    if (answer.value)
        Q_EMIT answered(answer.value);
    else
        Q_EMIT failed(answer.problem);
}

} // namespace atlas::ui
