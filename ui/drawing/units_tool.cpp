// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/units_tool.h"

#include "ui/canvas/map_canvas.h"
#include "ui/canvas/view_projection.h"
#include "ui/drawing/extent_readout.h"
#include "ui/drawing/readout_panel.h"
#include "ui/number_text.h"
#include "ui/selection.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <cmath>
#include <utility>

namespace atlas::ui {

using model::ClusterFields;
using model::RegionFields;
using model::TableId;

namespace {

constexpr double sweepStep = 4.0; ///< pixels

QString provinceLevel()
{
    return QStringLiteral("province");
}

QString districtLevel()
{
    return QStringLiteral("district");
}

} // namespace

UnitsTool::UnitsTool(DrawingContext &context) : ExtentTool(context), m_probe(new ExtentProbe(context.session(), this))
{
    connect(m_probe, &ExtentProbe::answered, this, [this] {
        showFigures();
        touched();
    });
    connect(&context.ground(), &DrawingGround::changed, this, [this] {
        if (!isActive())
            return;
        settleLevel();
        if (!isNaming())
            fillPanel();
        changed();
    });
    connect(&readout(), &ReadoutPanel::typed, this, [this](const QString &text) {
        if (isActive())
            takeTyped(text);
    });
}

void UnitsTool::activate()
{
    context().ground().want();
    setTarget(model::noRow);
    const model::Table &clusters = tables()[TableId::Clusters];
    const model::Row selected = context().selection().cluster();
    const bool waits =
        clusters.isAlive(selected) &&
        (!clusters.shape(selected) || clusters.text(selected, ClusterFields::Delineation) == drawing::unitsDelineation);
    if (waits)
        setTarget(selected);
    begin();
    fillPanel();
}

void UnitsTool::begin()
{
    m_before.clear();
    m_after.clear();
    const model::Row set = tables().boundarySetInUse();
    const QString setId =
        set == model::noRow ? QString() : tables()[TableId::BoundarySets].text(set, model::BoundarySetFields::Id);
    const QString level = m_units.level;
    m_units = {};
    if (target() != model::noRow) {
        const auto kept = drawing::UnitList::fromJson(
            tables()[TableId::Clusters].text(target(), ClusterFields::DelineationParameters));
        m_units = kept.value_or(drawing::UnitList{});
    }
    if (m_units.codes.isEmpty())
        m_units.level = level;
    m_units.boundarySet = setId;
    settleLevel();
    changed();
}

void UnitsTool::settleLevel()
{
    const auto lines = context().ground().lines();
    if (lines && m_units.level == districtLevel() && lines->districts().isEmpty())
        m_units.level = provinceLevel();
}

void UnitsTool::setHover(model::Row unit)
{
    if (unit == m_hover)
        return;
    m_hover = unit;
    const model::Table &regions = tables()[TableId::Regions];
    m_hoverShape = regions.isAlive(unit) ? PaintedShape(regions.shape(unit)) : PaintedShape();
    touched();
}

void UnitsTool::deactivate()
{
    m_probe->forget();
    m_units.codes.clear();
    m_before.clear();
    m_after.clear();
    m_union = {};
    setHover(model::noRow);
    m_sweep.reset();
    ExtentTool::deactivate();
}

void UnitsTool::targetChanged()
{
    begin();
    fillPanel();
    touched();
}

void UnitsTool::fillPanel()
{
    ReadoutPanel &panel = readout();
    panel.begin(tr("Extent from units"));
    showTargets();
    const auto lines = context().ground().lines();
    if (lines && !lines->districts().isEmpty()) {
        auto *levels = new QWidget;
        auto *row = new QHBoxLayout(levels);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2);
        auto *group = new QButtonGroup(levels);
        for (const auto &[level, words] :
             {std::pair(provinceLevel(), tr("Provinces")), std::pair(districtLevel(), tr("Districts"))}) {
            auto *button = new QToolButton(levels);
            button->setObjectName(QStringLiteral("level_") + level);
            button->setText(words);
            button->setCheckable(true);
            button->setChecked(m_units.level == level);
            group->addButton(button);
            row->addWidget(button);
            connect(button, &QToolButton::clicked, this, [this, level = level] { setLevel(level); });
        }
        row->addStretch(1);
        panel.addContent(levels);
    }
    panel.setEntry(tr("Name or code of a unit"), tr("Name or code of a unit to take in or out"));
    showFigures();
}

void UnitsTool::setLevel(const QString &level)
{
    if (level == m_units.level)
        return;
    remember();
    m_units.level = level;
    m_units.codes.clear();
    setHover(model::noRow);
    changed();
    canvas().setFocus(Qt::OtherFocusReason);
}

void UnitsTool::retranslate()
{
    if (isActive() && !isNaming())
        fillPanel();
    DrawingTool::retranslate();
}

model::Row UnitsTool::unitAt(QPointF pixel) const
{
    const session::Picked picked = canvas().thingsAt(pixel);
    return m_units.level == districtLevel() ? picked.district : picked.province;
}

QString UnitsTool::codeOf(model::Row region) const
{
    return tables()[TableId::Regions].text(region, RegionFields::Code);
}

bool UnitsTool::isIn(model::Row region) const
{
    return m_units.codes.contains(codeOf(region));
}

void UnitsTool::put(model::Row region, bool in)
{
    if (region != model::noRow && isIn(region) != in) {
        m_units.toggle(codeOf(region));
        changed();
    }
}

void UnitsTool::remember()
{
    m_before.push_back(m_units);
    m_after.clear();
}

void UnitsTool::stepBack()
{
    if (m_before.empty())
        return;
    m_after.push_back(std::exchange(m_units, m_before.back()));
    m_before.pop_back();
    changed();
}

void UnitsTool::stepForward()
{
    if (m_after.empty())
        return;
    m_before.push_back(std::exchange(m_units, m_after.back()));
    m_after.pop_back();
    changed();
}

void UnitsTool::changed()
{
    m_union = {};
    m_problem.clear();
    const auto lines = context().ground().lines();
    if (lines && !m_units.codes.isEmpty()) {
        model::Result<drawing::UnitUnion> united = drawing::uniteUnits(tables(), *lines, m_units);
        if (!united)
            m_problem = united.problem().sentence();
        else
            m_union = PaintedShape(std::make_shared<const model::Shape>(std::move(united.value().shape)));
    }
    m_probe->ask(m_union.shape());
    showFigures();
    touched();
}

void UnitsTool::showFigures()
{
    if (!isActive())
        return;
    ReadoutPanel &panel = readout();
    panel.setProblem(m_problem, {});
    panel.setFinish(tr("Finish"), m_union.shape() != nullptr && !isNaming());
    const auto meter = context().ground().meter();
    if (!meter || !m_union.shape())
        return showNoExtent(context());
    showExtent(context(), meter->figures(*m_union.shape()), m_probe->findings());
    panel.setFigures(panel.figures(), tr("%n unit(s)", nullptr, static_cast<int>(m_units.codes.size())));
}

void UnitsTool::takeTyped(const QString &text)
{
    const QString typed = text.trimmed();
    const model::Table &regions = tables()[TableId::Regions];
    const model::Row set = tables().boundarySetInUse();
    if (set == model::noRow)
        return;
    const std::vector<model::Row> rows =
        tables().regionsOf(tables()[TableId::BoundarySets].textId(set, model::BoundarySetFields::Id), m_units.level);
    model::Row found = model::noRow;
    const auto is = [&](model::Row row, model::FieldIndex field) {
        return regions.text(row, field).compare(typed, Qt::CaseInsensitive) == 0;
    };
    for (const model::Row row : rows) {
        if (is(row, RegionFields::Code) || is(row, RegionFields::Name) || is(row, RegionFields::NameEn)) {
            found = row;
            break;
        }
    }
    if (found == model::noRow)
        return readout().setEntryProblem(tr("No unit is called “%1”; type its whole name or its code").arg(typed));
    readout().clearEntry();
    remember();
    put(found, !isIn(found));
}

void UnitsTool::press(const CanvasPointer &pointer)
{
    const model::Row unit = unitAt(pointer.pixel);
    if (isNaming() || unit == model::noRow)
        return;
    m_sweep = !isIn(unit);
    m_last = pointer.pixel;
    remember();
    put(unit, *m_sweep);
}

void UnitsTool::move(const CanvasPointer &pointer, bool dragging)
{
    if (isNaming())
        return;
    if (dragging && m_sweep) {
        // A quick hand must not jump over a unit.
        const QPointF way = pointer.pixel - m_last;
        const int steps = 1 + static_cast<int>(std::hypot(way.x(), way.y()) / sweepStep);
        for (int i = 1; i <= steps; ++i)
            put(unitAt(m_last + way * i / steps), *m_sweep);
        m_last = pointer.pixel;
    }
    setHover(unitAt(pointer.pixel));
}

void UnitsTool::release(const CanvasPointer &)
{
    m_sweep.reset();
}

void UnitsTool::leave()
{
    setHover(model::noRow);
}

bool UnitsTool::claims(const QKeyEvent &key) const
{
    if (isNaming())
        return false;
    if (isUndoKey(key))
        return !m_before.empty();
    if (isRedoKey(key))
        return !m_after.empty();
    return isEnterKey(key) || (key.key() == Qt::Key_Backspace && key.modifiers() == Qt::NoModifier);
}

void UnitsTool::keyPressed(const QKeyEvent &key)
{
    if (isRedoKey(key))
        stepForward();
    else if (isEnterKey(key))
        finish();
    else
        stepBack();
}

void UnitsTool::finish()
{
    if (isNaming() || !m_union.shape())
        return;
    keep(*m_union.shape(), {drawing::unitsDelineation, m_units.toJson()});
}

bool UnitsTool::contextMenu(const CanvasPointer &pointer, QPoint globalPosition)
{
    QMenu menu(&canvas());
    const model::Row unit = unitAt(pointer.pixel);
    if (unit != model::noRow) {
        QString name = tables().displayName(TableId::Regions, unit, context().language());
        name.replace(u'&', QStringLiteral("&&"));
        menu.addAction(isIn(unit) ? tr("Take out %1").arg(name) : tr("Take in %1").arg(name), this, [this, unit] {
            remember();
            put(unit, !isIn(unit));
        });
        menu.addSeparator();
    }
    menu.addAction(tr("Finish\tEnter"), this, &UnitsTool::finish)->setEnabled(m_union.shape() != nullptr);
    menu.addAction(tr("Step back\tBackspace"), this, &UnitsTool::stepBack)->setEnabled(!m_before.empty());
    menu.addAction(tr("Step forward"), this, &UnitsTool::stepForward)->setEnabled(!m_after.empty());
    menu.addSeparator();
    menu.addAction(tr("Leave\tEsc"), this, &CanvasTool::finished);
    menu.exec(globalPosition);
    return true;
}

void UnitsTool::paint(QPainter &painter, const CanvasPaint &paint)
{
    const QColor colour = drawingColour(paint.palette);
    if (m_union.shape()) {
        paintShape(painter, paint, m_union, colour, LineLook::Drawn, 0.24);
        if (const ExtentFindings *found = m_probe->findings()) {
            for (const ExtentFindings::CrossedLine &line : found->crossed) {
                for (const std::vector<model::LonLat> &stretch : line.stretches)
                    paintLine(painter, paint, mapPoints(paint.projection, stretch),
                              line.certain ? LineLook::Drawn : LineLook::Offered, paint.palette.crossing);
            }
        }
    }
    if (m_hover != model::noRow && !isNaming() && tables()[TableId::Regions].isAlive(m_hover))
        paintShape(painter, paint, m_hoverShape, colour, LineLook::Offered, isIn(m_hover) ? 0.0 : 0.12);
}

QString UnitsTool::hint() const
{
    if (isNaming())
        return tr("Name the cluster: Enter to keep it, Esc to go on choosing");
    if (m_hover != model::noRow && tables()[TableId::Regions].isAlive(m_hover)) {
        const QString name = tables().displayName(TableId::Regions, m_hover, context().language());
        return isIn(m_hover) ? tr("Click to take out %1, drag to take out all you pass").arg(name)
                             : tr("Click to take in %1, drag to take in all you pass").arg(name);
    }
    return tr("Click units to take them in or out, Enter to finish, Esc to leave");
}

} // namespace atlas::ui
