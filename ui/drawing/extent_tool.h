// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/drawing/delineation.h"
#include "ui/drawing/drawing_tool.h"
#include "ui/drawing/inline_form.h"

#include <QPointer>
#include <QStringList>

#include <vector>

namespace atlas::ui {

/// A tool whose outcome is a whole extent: for a new cluster, named on the spot, or for the cluster chosen on the
/// panel. What is common to drawing one and to putting one together from units.
class ExtentTool : public DrawingTool
{
    Q_OBJECT

public:
    explicit ExtentTool(DrawingContext &context);

    /// The form for the new cluster's name while it is open, or null.
    InlineForm *nameForm() const { return m_form; }
    /// As Enter does.
    virtual void finish() = 0;

    void deactivate() override;
    /// From the name back to what was made; nothing is lost by a name not given.
    bool escape() override;

protected:
    /// Asks for a name where it is for a new cluster, else carries it out at once; then the tool is done.
    /// \p members: participants that a new cluster gets.
    void keep(model::Shape extent, const drawing::Delineation &how, std::vector<model::Row> members = {});
    bool isNaming() const { return m_form != nullptr; }

    /// A cluster, or noRow for a new one.
    model::Row target() const { return m_target; }
    void setTarget(model::Row cluster) { m_target = cluster; }
    /// Puts the choice on the panel.
    void showTargets();
    /// The person chose another.
    virtual void targetChanged() {}
    /// The form opened or closed.
    virtual void namingChanged() {}

private:
    void chooseTarget(int index);
    void commitNew();
    void commitTo(model::Row cluster);

    model::Row m_target = model::noRow;
    model::Row m_choice = model::noRow; ///< the cluster offered beside "new"
    model::Shape m_extent;
    drawing::Delineation m_how;
    std::vector<model::Row> m_members;
    QPointer<InlineForm> m_form;
};

} // namespace atlas::ui
