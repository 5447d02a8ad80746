// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import.h"
#include "app/intake/preview.h"
#include "app/model/problem.h"
#include "app/model/progress.h"
#include "app/model/tables.h"

#include <QObject>
#include <QPolygonF>

#include <memory>
#include <vector>

namespace atlas::ui {

/// What the window shows of a file that was looked at.
struct ImportView
{
    intake::ImportPreview preview;
    std::vector<QPolygonF> outlines; ///< of the provinces, degrees with y = latitude, thinned for a small map
};

/// Looks at one file and works its import out, again and again as the choices change; the newest choices win. Nothing
/// is written anywhere. Lives on the window's thread, works on the pool's; a job that is overtaken keeps nothing of it.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    ImportWork(model::Snapshot tables, const QString &file, QObject *parent = nullptr);
    ~ImportWork() override;

    const QString &file() const { return m_file; }
    const model::Tables &tables() const { return *m_tables; }
    /// Starts over with these choices; \p kindGiven: else the kind is found out.
    void look(const intake::ImportChoices &choices, bool kindGiven);
    bool isWorking() const { return m_progress != nullptr; }
    /// Of what is under way; null when nothing is.
    std::shared_ptr<const model::Progress> progress() const { return m_progress; }

Q_SIGNALS:
    void started();
    void viewReady(const std::shared_ptr<const atlas::ui::ImportView> &view);
    void planReady(const std::shared_ptr<atlas::intake::ImportPlan> &plan);
    void failed(const atlas::model::Problem &problem);

private:
    void plan(intake::ImportChoices choices);
    void cancel();

    model::Snapshot m_tables;
    QString m_file;
    std::shared_ptr<model::Progress> m_progress;
};

} // namespace atlas::ui
