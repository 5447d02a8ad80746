// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/specialisation_keeper.h"

#include "app/crossing/specialisation.h"
#include "ui/background.h"

namespace atlas::ui {

SpecialisationKeeper::SpecialisationKeeper(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_wanted)
            return;
        m_reports = m_watcher.result();
        Q_EMIT changed();
    });
}

SpecialisationKeeper::~SpecialisationKeeper()
{
    clear();
    m_watcher.waitForFinished();
}

SpecialisationReports SpecialisationKeeper::reports(const std::shared_ptr<const crossing::Basis> &basis,
                                                    const crossing::Settings &settings)
{
    if (!basis || basis == m_from || m_watcher.isRunning())
        return m_reports;
    m_from = basis;
    m_wanted = true;
    m_progress = std::make_shared<model::Progress>();
    m_watcher.setFuture(inBackground([basis, settings, progress = m_progress]() -> SpecialisationReports {
        std::vector<crossing::Finding> findings;
        return std::make_shared<const std::vector<crossing::SpecialisationReport>>(
            crossing::reportSpecialisation(*basis, settings, *progress, findings));
    }));
    return m_reports;
}

void SpecialisationKeeper::clear()
{
    if (m_progress)
        m_progress->cancel();
    m_wanted = false;
    m_from.reset();
    m_reports.reset();
}

} // namespace atlas::ui
