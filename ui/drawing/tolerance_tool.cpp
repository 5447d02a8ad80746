// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/tolerance_tool.h"

#include "app/drawing/edits.h"
#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/drawing/extent_readout.h"
#include "ui/drawing/metre_slider.h"
#include "ui/drawing/readout_panel.h"
#include "ui/number_text.h"
#include "ui/selection.h"

#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace atlas::ui {

using model::Row;
using model::TableId;

namespace {

constexpr double leastM = 5.0;
constexpr double mostM = 50000.0;
constexpr double pixelsAtFirst = 3.0; ///< a tolerance that can just be seen

} // namespace

ToleranceTool::ToleranceTool(DrawingContext &context)
    : DrawingTool(context), m_work([this](const std::shared_ptr<const Outcome> &outcome) { take(*outcome); })
{
    connect(&readout(), &ReadoutPanel::targetChosen, this,
            whenActive([this](int index) { setWay(index == 0 ? Way::Simplify : Way::Smooth); }));
    connect(&readout(), &ReadoutPanel::finishRequested, this, whenActive([this] { finish(); }));
    connect(&context.selection(), &Selection::clusterChanged, this, whenActive([this](Row) { fillPanel(); }));
    connect(&context.session().document(), &model::Document::changed, this, [this](const model::ChangeSet &changes) {
        if (isActive() && !changes[TableId::Clusters].isEmpty())
            look();
    });
}

Row ToleranceTool::cluster() const
{
    const Row row = context().selection().cluster();
    const model::Table &clusters = tables()[TableId::Clusters];
    return clusters.isAlive(row) && clusters.shape(row) ? row : model::noRow;
}

double ToleranceTool::toleranceM() const
{
    return m_tolerance;
}

void ToleranceTool::activate()
{
    context().ground().want();
    m_tolerance = std::clamp(pixelsAtFirst * canvas().metresPerPixel(), leastM, mostM);
    fillPanel();
}

void ToleranceTool::deactivate()
{
    m_work.cancel();
    m_before = {};
    m_changed.clear();
    readout().end();
}

void ToleranceTool::fillPanel()
{
    ReadoutPanel &panel = readout();
    panel.begin(tr("Simplify and smooth"));
    if (cluster() == model::noRow) {
        m_before = {};
        m_changed.clear();
        touched();
        return panel.setVerdict({}, tr("Select a cluster that has an extent."));
    }
    panel.setTargets({tr("Simplify: fewer corners"), tr("Smooth: corners cut")}, m_way == Way::Simplify ? 0 : 1);
    m_slider = new MetreSlider(leastM, mostM);
    m_slider->setName(tr("How far the outline may move"));
    m_slider->setToolTip(tr("How far the outline may move"));
    m_slider->setMetres(m_tolerance);
    m_slider->box()->setObjectName(QStringLiteral("tolerance"));
    connect(m_slider, &MetreSlider::metresChanged, this, [this](double metres) {
        m_tolerance = metres;
        look();
    });
    panel.addContent(m_slider);
    panel.setFinish(tr("Take it"), false);
    look();
}

void ToleranceTool::setWay(Way way)
{
    m_way = way;
    look();
}

void ToleranceTool::setToleranceM(double metres)
{
    m_tolerance = metres;
    if (m_slider)
        m_slider->setMetres(metres);
    look();
}

void ToleranceTool::look()
{
    m_changed.clear();
    if (cluster() == model::noRow)
        return;
    m_before = PaintedShape(tables()[TableId::Clusters].shape(cluster()));
    readout().setFinish(tr("Take it"), false);
    m_work.run([tables = context().session().document().snapshot(), row = cluster(), way = m_way,
                tolerance = m_tolerance](model::Progress &) -> std::shared_ptr<const Outcome> {
        return std::make_shared<const Outcome>(Outcome{way == Way::Simplify
                                                           ? drawing::simplifiedTogether(*tables, row, tolerance)
                                                           : drawing::smoothedTogether(*tables, row, tolerance)});
    });
    touched();
}

void ToleranceTool::take(const Outcome &outcome)
{
    if (!isActive())
        return;
    if (!outcome.changed) {
        readout().setProblem(outcome.changed.problem().sentence(), {});
        return;
    }
    readout().setProblem({}, {});
    m_changed.clear();
    const model::Shape *own = nullptr;
    for (const drawing::ChangedExtent &changed : *outcome.changed) {
        PaintedShape shape(std::make_shared<const model::Shape>(changed.shape));
        if (changed.cluster == cluster())
            own = m_changed.insert(m_changed.begin(), std::move(shape))->shape().get();
        else
            m_changed.push_back(std::move(shape));
    }
    if (!own)
        own = m_before.shape().get(); // nothing to leave out
    const auto meter = context().ground().meter();
    if (meter)
        showExtent(context(), meter->figures(*own), nullptr);
    const auto corners = [](const model::Shape &shape) { return shape.points.size() - shape.ringCount(); };
    readout().setFigures(readout().figures(), tr("%1 → %2 corners")
                                                  .arg(countText(static_cast<std::int64_t>(corners(*m_before.shape()))),
                                                       countText(static_cast<std::int64_t>(corners(*own)))));
    readout().setFinish(tr("Take it"), !m_changed.empty());
    touched();
}

void ToleranceTool::finish()
{
    if (!isReady() || cluster() == model::noRow)
        return;
    if (!context().apply(m_way == Way::Simplify ? drawing::simplifyExtent(tables(), cluster(), m_tolerance)
                                                : drawing::smoothExtent(tables(), cluster(), m_tolerance)))
        return;
    canvas().setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

bool ToleranceTool::claims(const QKeyEvent &key) const
{
    return isEnterKey(key) && isReady();
}

void ToleranceTool::paint(QPainter &painter, const CanvasPaint &paint)
{
    const QColor colour = drawingColour(paint.palette);
    paintShape(painter, paint, m_before, paint.palette.linkUnplaced, LineLook::Guide, 0.0);
    for (const PaintedShape &shape : m_changed)
        paintShape(painter, paint, shape, colour);
}

QString ToleranceTool::hint() const
{
    return cluster() == model::noRow ? tr("Select a cluster that has an extent; Esc to leave")
                                     : tr("Choose how far the outline may move, Enter to take it, Esc to leave");
}

void ToleranceTool::retranslate()
{
    if (isActive())
        fillPanel();
    DrawingTool::retranslate();
}

} // namespace atlas::ui
