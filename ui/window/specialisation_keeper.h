// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/analysis.h"
#include "ui/report/report_context.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace atlas::ui {

/// Works out specialisation when somebody looks at it, on a worker, and keeps it until the atlas is another. Window's
/// thread.
class SpecialisationKeeper : public QObject
{
    Q_OBJECT

public:
    explicit SpecialisationKeeper(QObject *parent = nullptr);
    ~SpecialisationKeeper() override;

    /// What is known now; has it worked out anew where it is not from this basis. Null until there is any.
    SpecialisationReports reports(const std::shared_ptr<const crossing::Basis> &basis,
                                  const crossing::Settings &settings);
    /// Another atlas.
    void clear();

Q_SIGNALS:
    void changed();

private:
    QFutureWatcher<SpecialisationReports> m_watcher;
    std::shared_ptr<model::Progress> m_progress;
    std::shared_ptr<const crossing::Basis> m_from; ///< what the newest answer rests on, or the one under way
    SpecialisationReports m_reports;
    bool m_wanted = false; ///< the answer under way is of this atlas
};

} // namespace atlas::ui
