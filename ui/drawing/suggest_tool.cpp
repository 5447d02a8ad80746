// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/suggest_tool.h"

#include "app/geometry/point_in_region.h"
#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/distance_plot.h"
#include "ui/drawing/metre_slider.h"
#include "ui/drawing/participant_source.h"
#include "ui/drawing/readout_panel.h"
#include "ui/number_text.h"
#include "ui/selection.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

using model::Row;
using model::TableId;

namespace {

constexpr double leastM = 50.0;
constexpr double mostM = 200000.0;
constexpr double usualEpsM = 5000.0;
constexpr std::size_t mostNoiseShown = 3000;

} // namespace

SuggestTool::SuggestTool(DrawingContext &context)
    : DrawingTool(context), m_work([this](const std::shared_ptr<const Outcome> &outcome) {
          m_outcome = outcome;
          showOutcome();
      }),
      m_curveWork([this](const std::shared_ptr<const Curve> &curve) { takeCurve(*curve); })
{
    const auto changed = [this] {
        if (!isActive() || !m_source)
            return;
        m_source->refresh();
        readSource();
    };
    connect(&context.selection(), &Selection::participantsChanged, this, changed);
    connect(&context.session().document(), &model::Document::changed, this, [changed](const model::ChangeSet &changes) {
        if (!changes[TableId::Participants].isEmpty())
            changed();
    });
    connect(&readout(), &ReadoutPanel::finishRequested, this, [this] {
        if (isActive())
            finish();
    });
}

const drawing::Suggestions *SuggestTool::suggestions() const
{
    return !m_work.isBusy() && !m_curveWork.isBusy() && m_outcome && m_outcome->ok() ? &m_outcome->value() : nullptr;
}

void SuggestTool::activate()
{
    m_epsM = 0;
    fillPanel();
}

void SuggestTool::deactivate()
{
    m_work.cancel();
    m_curveWork.cancel();
    m_outcome.reset();
    m_shapes.clear();
    m_rows.clear();
    readout().end();
}

QWidget *SuggestTool::makeControls()
{
    auto *controls = new QWidget;
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_source = new ParticipantSource(context(), controls);
    auto *method = new QComboBox(controls);
    method->setObjectName(QStringLiteral("suggest_method"));
    method->setAccessibleName(tr("Method"));
    method->addItems({tr("By one distance (DBSCAN)"), tr("By density levels (HDBSCAN)")});
    method->setCurrentIndex(static_cast<int>(m_method));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    const auto spin = [&](const QString &label, int value) {
        auto *box = new QSpinBox(controls);
        box->setRange(2, 1000);
        box->setValue(value);
        box->setKeyboardTracking(false);
        box->setAccessibleName(label);
        form->addRow(label, box);
        return box;
    };
    m_points = spin(tr("Neighbours needed"), m_minPoints);
    m_points->setObjectName(QStringLiteral("suggest_points"));
    m_size = spin(tr("Smallest cluster"), m_minSize);
    m_sizeLabel = qobject_cast<QLabel *>(form->labelForField(m_size));
    m_eps = new MetreSlider(leastM, mostM, controls);
    m_eps->setName(tr("Distance to the neighbours"));
    m_eps->setToolTip(tr("Distance to the neighbours"));
    m_plot = new DistancePlot(controls);
    m_plot->setObjectName(QStringLiteral("distance_plot"));
    m_plotWords = new QLabel(controls);
    m_plotWords->setWordWrap(true);
    m_list = new QListWidget(controls);
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setAccessibleName(tr("Suggested clusters"));
    m_list->setMinimumHeight(controls->fontMetrics().height() * 2);
    m_list->setMaximumHeight(controls->fontMetrics().height() * 6); // less where the map is low
    column->addWidget(m_source);
    column->addWidget(method);
    column->addLayout(form);
    column->addWidget(m_eps);
    column->addWidget(m_plot);
    column->addWidget(m_plotWords);
    column->addWidget(m_list);
    connect(m_source, &QComboBox::activated, this, [this] {
        m_epsM = 0;
        readSource();
    });
    connect(method, &QComboBox::activated, this, [this](int index) { setMethod(static_cast<Method>(index)); });
    connect(m_points, &QSpinBox::valueChanged, this, &SuggestTool::setMinPoints);
    connect(m_size, &QSpinBox::valueChanged, this, [this](int size) {
        m_minSize = size;
        look();
    });
    connect(m_eps, &MetreSlider::metresChanged, this, &SuggestTool::setEpsM);
    connect(m_plot, &DistancePlot::chosen, this, &SuggestTool::setEpsM);
    connect(m_list, &QListWidget::itemChanged, this, &SuggestTool::showTicked);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { touched(); });
    return controls;
}

void SuggestTool::fillPanel()
{
    readout().begin(tr("Suggest clusters"));
    readout().addContent(makeControls());
    readout().setFinish(tr("Create"), false);
    showControls();
    readSource();
}

void SuggestTool::showControls()
{
    if (!m_plot)
        return;
    const bool byDistance = m_method == Method::Dbscan;
    m_eps->setVisible(byDistance);
    m_plot->setVisible(byDistance);
    m_plotWords->setVisible(byDistance);
    m_size->setVisible(!byDistance);
    if (m_sizeLabel)
        m_sizeLabel->setVisible(!byDistance);
    readout().refit();
}

void SuggestTool::setMethod(Method method)
{
    m_method = method;
    showControls();
    look();
}

void SuggestTool::setMinPoints(int points)
{
    m_minPoints = points;
    if (m_points) {
        const QSignalBlocker quiet(m_points);
        m_points->setValue(points);
    }
    lookAtCurve();
    if (m_epsM > 0 || m_method == Method::Hdbscan)
        look();
}

void SuggestTool::setEpsM(double metres)
{
    m_epsM = metres;
    if (m_eps)
        m_eps->setMetres(metres);
    if (m_plot) {
        m_plot->setChosenM(metres);
        //: %1 is a share of the participants
        m_plotWords->setText(tr("%1 have that many neighbours so near.").arg(shareText(m_plot->shareWithin())));
    }
    look();
}

void SuggestTool::readSource()
{
    m_rows = m_source ? m_source->rows() : std::vector<Row>{};
    lookAtCurve();
    if (m_epsM > 0 || m_method == Method::Hdbscan)
        look();
}

void SuggestTool::lookAtCurve()
{
    m_curveWork.run([tables = context().session().document().snapshot(), rows = m_rows,
                     k = static_cast<std::size_t>(m_minPoints)](model::Progress &progress) {
        return std::make_shared<const Curve>(drawing::kDistanceCurve(*tables, rows, k, progress));
    });
}

void SuggestTool::takeCurve(const Curve &curve)
{
    if (!isActive() || !m_plot)
        return;
    if (!curve) {
        m_plot->setCurve({}, {});
        readout().setProblem(curve.problem().sentence(), {});
        return;
    }
    m_plot->setCurve(curve->distancesM, curve->kneeM);
    if (m_epsM <= 0)
        setEpsM(roundDistance(std::clamp(curve->kneeM.value_or(usualEpsM), leastM, mostM)));
    else
        setEpsM(m_epsM);
}

void SuggestTool::look()
{
    drawing::SuggestionSettings settings;
    const auto points = static_cast<std::size_t>(m_minPoints);
    if (m_method == Method::Dbscan)
        settings.method = drawing::DbscanSettings{m_epsM, points};
    else
        settings.method = drawing::HdbscanSettings{static_cast<std::size_t>(m_minSize), points, false};
    readout().setFinish(tr("Create"), false);
    m_work.run([tables = context().session().document().snapshot(), rows = m_rows,
                settings](model::Progress &progress) -> std::shared_ptr<const Outcome> {
        return std::make_shared<const Outcome>(drawing::suggestClusters(*tables, rows, settings, progress));
    });
}

void SuggestTool::showOutcome()
{
    if (!isActive() || !m_list || !m_outcome)
        return;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_shapes.clear();
    ReadoutPanel &panel = readout();
    if (!m_outcome->ok()) {
        panel.setFigures({}, {});
        panel.setProblem(m_outcome->problem().sentence(), {});
        return touched();
    }
    panel.setProblem({}, {});
    const drawing::Suggestions &found = m_outcome->value();
    for (std::size_t i = 0; i < found.clusters.size(); ++i) {
        const drawing::Suggestion &suggestion = found.clusters[i];
        m_shapes.emplace_back(std::make_shared<const model::Shape>(suggestion.extent));
        //: %1 is the number of a suggested cluster
        auto *item = new QListWidgetItem(
            tr("%1: %n participant(s)", nullptr, static_cast<int>(suggestion.participants.size())).arg(i + 1), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    panel.setFigures(tr("%n cluster(s)", nullptr, static_cast<int>(found.clusters.size())),
                     //: %1 is the share of participants in no suggested cluster
                     tr("%1 in none").arg(shareText(found.noiseShare)));
    showTicked();
}

void SuggestTool::showTicked()
{
    const std::size_t count = ticked().size();
    readout().setFinish(tr("Create %n cluster(s)", nullptr, static_cast<int>(count)),
                        suggestions() != nullptr && count > 0);
    touched();
}

std::vector<std::size_t> SuggestTool::ticked() const
{
    std::vector<std::size_t> numbers;
    for (int i = 0; m_list && i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            numbers.push_back(static_cast<std::size_t>(i));
    }
    return numbers;
}

void SuggestTool::press(const CanvasPointer &pointer)
{
    // A click on a suggestion ticks it, or no longer.
    if (!pointer.place || !m_list)
        return;
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const geometry::RegionLocator inside({m_shapes[i].shape()});
        if (inside.locate(*pointer.place).region == geometry::noRegion)
            continue;
        QListWidgetItem *item = m_list->item(static_cast<int>(i));
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_list->setCurrentItem(item);
        return;
    }
}

void SuggestTool::finish()
{
    const drawing::Suggestions *found = suggestions();
    if (!found)
        return;
    std::vector<drawing::Suggestion> chosen;
    for (const std::size_t number : ticked())
        chosen.push_back(found->clusters[number]);
    if (chosen.empty())
        return;
    const Row first = tables()[TableId::Clusters].rowCount();
    if (!context().apply(drawing::addClusters(tables(), drawing::clustersFrom(chosen))))
        return;
    context().selection().setCluster(first);
    canvas().setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

bool SuggestTool::claims(const QKeyEvent &key) const
{
    return isEnterKey(key);
}

void SuggestTool::paint(QPainter &painter, const CanvasPaint &paint)
{
    const QColor colour = drawingColour(paint.palette);
    const int current = m_list ? m_list->currentRow() : -1;
    if (m_outcome && m_outcome->ok()) {
        // Who is in none: small crosses.
        const model::Table &participants = tables()[TableId::Participants];
        painter.setPen(QPen(paint.palette.linkUnplaced, 1.4 * paint.scale));
        const std::vector<Row> &noise = m_outcome->value().noise;
        const double half = 2.5 * paint.scale;
        for (std::size_t i = 0; i < std::min(noise.size(), mostNoiseShown); ++i) {
            if (!participants.isAlive(noise[i]) || !participants.hasPoint(noise[i]))
                continue;
            if (const auto map = paint.projection.toMap(participants.point(noise[i]))) {
                const QPointF at = paint.view.toPixel(*map);
                painter.drawLine(at - QPointF(half, half), at + QPointF(half, half));
                painter.drawLine(at - QPointF(half, -half), at + QPointF(half, -half));
            }
        }
    }
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const QListWidgetItem *item = m_list ? m_list->item(static_cast<int>(i)) : nullptr;
        const bool on = item && item->checkState() == Qt::Checked;
        paintShape(painter, paint, m_shapes[i], on ? colour : paint.palette.linkUnplaced,
                   on ? LineLook::Drawn : LineLook::Offered,
                   static_cast<int>(i) == current ? 0.3
                   : on                           ? 0.14
                                                  : 0.0);
    }
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const QRectF box = m_shapes[i].path(paint.projection).bounds;
        paintWords(painter, paint, paint.view.toPixel(box.center()) - QPointF(16, 14), QString::number(i + 1),
                   paint.palette.text);
    }
}

QString SuggestTool::hint() const
{
    return tr("Choose distance and neighbours; click suggestions to tick them, Enter to create them, Esc to leave");
}

void SuggestTool::retranslate()
{
    if (isActive())
        fillPanel();
    DrawingTool::retranslate();
}

} // namespace atlas::ui
