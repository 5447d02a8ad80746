// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/shape_around_tool.h"

#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/extent_readout.h"
#include "ui/drawing/metre_slider.h"
#include "ui/drawing/participant_source.h"
#include "ui/drawing/readout_panel.h"
#include "ui/number_text.h"
#include "ui/selection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

using model::TableId;

namespace {

constexpr double leastM = 50.0;
constexpr double mostM = 200000.0;
constexpr std::size_t mostDots = 2000;

} // namespace

ShapeAroundTool::ShapeAroundTool(DrawingContext &context)
    : ExtentTool(context), m_work([this](const std::shared_ptr<const Outcome> &outcome) {
          m_outcome = outcome;
          showOutcome();
      })
{
    const auto changed = [this] {
        if (!isActive() || isNaming())
            return;
        if (m_source)
            m_source->refresh();
        showTargets();
        look();
    };
    connect(&context.selection(), &Selection::participantsChanged, this, changed);
    connect(&context.selection(), &Selection::clusterChanged, this, changed);
    connect(&context.session().document(), &model::Document::changed, this, [changed](const model::ChangeSet &changes) {
        if (!changes[TableId::Participants].isEmpty() || !changes[TableId::Memberships].isEmpty())
            changed();
    });
    connect(&context.ground(), &DrawingGround::changed, this, [this] {
        if (isActive())
            showOutcome();
    });
}

const drawing::DelineatedExtent *ShapeAroundTool::outcome() const
{
    return !m_work.isBusy() && m_outcome && m_outcome->ok() ? &m_outcome->value() : nullptr;
}

void ShapeAroundTool::activate()
{
    context().ground().want();
    setTarget(model::noRow);
    const model::Row selected = context().selection().cluster();
    const model::Table &clusters = tables()[TableId::Clusters];
    if (clusters.isAlive(selected) && !clusters.shape(selected))
        setTarget(selected);
    m_radiusM = m_bandwidthM = 0;
    fillPanel();
}

void ShapeAroundTool::deactivate()
{
    m_work.cancel();
    m_outcome.reset();
    m_shape = {};
    m_rows.clear();
    m_places.clear();
    ExtentTool::deactivate();
}

QWidget *ShapeAroundTool::makeControls()
{
    auto *controls = new QWidget;
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_source = new ParticipantSource(context(), controls);
    m_source->setObjectName(QStringLiteral("participant_source"));
    auto *method = new QComboBox(controls);
    method->setObjectName(QStringLiteral("around_method"));
    method->setAccessibleName(tr("Method"));
    method->addItems(
        {tr("Convex hull"), tr("Concave hull"), tr("All within a distance"), tr("Where they lie densest")});
    method->setCurrentIndex(static_cast<int>(m_method));
    m_partLabel = new QLabel(controls);
    m_part = new QSlider(Qt::Horizontal, controls);
    m_part->setRange(1, 100);
    m_distance = new MetreSlider(leastM, mostM, controls);
    auto *members = new QCheckBox(tr("Make them members"), controls);
    members->setChecked(m_membersToo);
    column->addWidget(m_source);
    column->addWidget(method);
    column->addWidget(m_distance);
    column->addWidget(m_partLabel);
    column->addWidget(m_part);
    column->addWidget(members);
    connect(m_source, &QComboBox::activated, this, &ShapeAroundTool::look);
    connect(method, &QComboBox::activated, this, [this](int index) { setMethod(static_cast<Method>(index)); });
    connect(members, &QCheckBox::toggled, this, [this](bool on) { m_membersToo = on; });
    connect(m_distance, &MetreSlider::metresChanged, this, [this](double metres) {
        (m_method == Method::Buffer ? m_radiusM : m_bandwidthM) = metres;
        look();
    });
    connect(m_part, &QSlider::valueChanged, this, [this](int value) {
        (m_method == Method::ConcaveHull ? m_ratio : m_share) = value / 100.0;
        showControls();
        look();
    });
    return controls;
}

void ShapeAroundTool::fillPanel()
{
    ReadoutPanel &panel = readout();
    panel.begin(tr("Extent around participants"));
    showTargets();
    panel.addContent(makeControls());
    panel.setFinish(tr("Take it"), false);
    look();
    showControls();
}

void ShapeAroundTool::showControls()
{
    if (!m_part || !m_distance)
        return;
    const bool hasPart = m_method == Method::ConcaveHull || m_method == Method::Density;
    const bool hasDistance = m_method == Method::Buffer || m_method == Method::Density;
    m_part->setVisible(hasPart);
    m_partLabel->setVisible(hasPart);
    m_distance->setVisible(hasDistance);
    const QString part = m_method == Method::ConcaveHull
                             //: how closely a hull follows the participants: 0 % = as closely as can be, 100 % = convex
                             ? tr("Looseness: %1").arg(shareText(m_ratio))
                             : tr("Holds %1 of the density").arg(shareText(m_share));
    m_partLabel->setText(part);
    m_part->setAccessibleName(part);
    const QSignalBlocker quiet(m_part);
    m_part->setValue(static_cast<int>(std::lround(100.0 * (m_method == Method::ConcaveHull ? m_ratio : m_share))));
    m_distance->setName(m_method == Method::Buffer ? tr("Distance from a participant") : tr("Bandwidth"));
    m_distance->setToolTip(m_method == Method::Buffer ? tr("Distance from a participant")
                                                      : tr("How far a participant's weight reaches"));
    m_distance->setMetres(m_method == Method::Buffer ? m_radiusM : m_bandwidthM);
    readout().refit();
}

void ShapeAroundTool::setMethod(Method method)
{
    m_method = method;
    look();
    showControls();
}

void ShapeAroundTool::look()
{
    if (!m_source)
        return;
    m_rows = m_source->rows();
    m_places = drawing::placesOf(tables(), m_rows);
    if (m_bandwidthM <= 0)
        m_bandwidthM = std::clamp(drawing::usualBandwidthM(m_places), leastM, mostM);
    if (m_radiusM <= 0)
        m_radiusM = std::clamp(drawing::usualBandwidthM(m_places) / 4, leastM, mostM);
    readout().setFinish(tr("Take it"), false);
    m_work.run([places = m_places, method = m_method, ratio = m_ratio, radius = m_radiusM, bandwidth = m_bandwidthM,
                share = m_share](model::Progress &progress) -> std::shared_ptr<const Outcome> {
        switch (method) {
        case Method::ConvexHull:
            return std::make_shared<const Outcome>(drawing::convexHullAround(places));
        case Method::ConcaveHull:
            return std::make_shared<const Outcome>(drawing::concaveHullAround(places, ratio));
        case Method::Buffer:
            return std::make_shared<const Outcome>(drawing::bufferAround(places, radius, progress));
        case Method::Density:
            break;
        }
        return std::make_shared<const Outcome>(drawing::densityContour(places, bandwidth, share, progress));
    });
    touched();
}

void ShapeAroundTool::showOutcome()
{
    if (!isActive() || !m_outcome)
        return;
    ReadoutPanel &panel = readout();
    const drawing::DelineatedExtent *made = outcome();
    panel.setFinish(tr("Take it"), made != nullptr && !isNaming());
    if (!m_outcome->ok()) {
        m_shape = {};
        showNoExtent(context());
        panel.setProblem(m_outcome->problem().sentence(), {});
        return touched();
    }
    panel.setProblem({}, {});
    m_shape = PaintedShape(std::make_shared<const model::Shape>(m_outcome->value().shape));
    if (const auto meter = context().ground().meter())
        showExtent(context(), meter->figures(*m_shape.shape()), nullptr);
    touched();
}

void ShapeAroundTool::namingChanged()
{
    showOutcome();
}

void ShapeAroundTool::finish()
{
    const drawing::DelineatedExtent *made = outcome();
    if (made && !isNaming())
        keep(made->shape, made->how, m_membersToo ? m_rows : std::vector<model::Row>{});
}

bool ShapeAroundTool::claims(const QKeyEvent &key) const
{
    return isEnterKey(key) && !isNaming();
}

void ShapeAroundTool::paint(QPainter &painter, const CanvasPaint &paint)
{
    const QColor colour = drawingColour(paint.palette);
    paintShape(painter, paint, m_shape, colour);
    painter.setPen(QPen(paint.palette.halo, paint.scale));
    painter.setBrush(colour);
    for (std::size_t i = 0; i < std::min(m_places.size(), mostDots); ++i) {
        if (const auto map = paint.projection.toMap(m_places[i]))
            painter.drawEllipse(paint.view.toPixel(*map), 3.0 * paint.scale, 3.0 * paint.scale);
    }
}

QString ShapeAroundTool::hint() const
{
    if (isNaming())
        return tr("Name the cluster: Enter to keep it, Esc to go on");
    return tr("Choose participants and method, Enter to take the extent, Esc to leave");
}

void ShapeAroundTool::retranslate()
{
    if (isActive() && !isNaming())
        fillPanel();
    DrawingTool::retranslate();
}

} // namespace atlas::ui
