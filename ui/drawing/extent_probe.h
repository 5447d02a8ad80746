// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/validity.h"
#include "app/model/id_index.h"
#include "app/model/shape.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

/// What is found about an extent that is being drawn: whether it is sound, and the provincial lines it crosses, by the
/// rules of the report.
struct ExtentFindings
{
    struct CrossedLine
    {
        model::Row regionA = model::noRow;
        model::Row regionB = model::noRow;
        double lengthKm = 0;
        bool certain = true;
        std::vector<std::vector<model::LonLat>> stretches;
    };
    model::ShapePtr shape;                         ///< what was asked about
    std::vector<drawing::ShapeFault> faults;       ///< none when it is sound
    std::optional<drawing::RepairProposal> repair; ///< where it is not
    std::vector<CrossedLine> crossed;              ///< longest first; those with a sliver on one side left out
};

/// Looks at extents on a worker, the newest first and only; answers come in the order of the questions, older ones may
/// be left out. Session not owned. Window's thread.
class ExtentProbe : public QObject
{
    Q_OBJECT

public:
    explicit ExtentProbe(session::AtlasSession &session, QObject *parent = nullptr);
    ~ExtentProbe() override;

    void ask(model::ShapePtr shape);
    void forget();
    /// The newest answer, or null. It may be about an earlier question.
    const ExtentFindings *findings() const { return m_findings.get(); }
    /// Whether the answer is about the newest question.
    bool isCurrent() const { return m_findings && m_findings->shape == m_asked; }

Q_SIGNALS:
    void answered();

private:
    void start();
    void take();

    session::AtlasSession &m_session;
    model::ShapePtr m_asked;
    model::ShapePtr m_running;
    QFutureWatcher<std::shared_ptr<const ExtentFindings>> m_work;
    std::shared_ptr<const ExtentFindings> m_findings;
};

} // namespace atlas::ui
