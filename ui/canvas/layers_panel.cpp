// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/layers_panel.h"

#include "app/session/atlas_session.h"
#include "app/session/legend.h"
#include "ui/canvas/layer_row.h"
#include "ui/canvas/legend_signs.h"
#include "ui/canvas/link_filter.h"
#include "ui/language.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace atlas::ui {

LayersPanel::LayersPanel(session::AtlasSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_darkMap(new QCheckBox(this))
{
    const int em = fontMetrics().height();
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(em / 3, em / 3, em / 2, em / 3);
    rows->setSpacing(0);
    for (const maps::LayerRole role : rolesTopFirst()) {
        auto *row = new LayerRow(role, list);
        m_rows[role] = row;
        rows->addWidget(row);
        connect(row, &LayerRow::stateChanged, this, &LayersPanel::writeState);
        if (role == maps::LayerRole::Links) {
            m_links = new LinkFilter(list);
            rows->addWidget(m_links);
            connect(m_links, &LinkFilter::choiceChanged, this, [this] {
                session::LayerSettings layers = m_session.layers();
                layers.links = m_links->choice();
                m_session.setLayers(layers);
            });
        }
    }
    rows->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll = scroll;
    m_list = list;
    m_list->installEventFilter(this);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(line);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(em / 2, em / 3, em / 2, em / 3);
    foot->addWidget(m_darkMap);
    layout->addLayout(foot);

    connect(m_darkMap, &QCheckBox::toggled, this, [this](bool dark) {
        session::LayerSettings layers = m_session.layers();
        layers.darkMap = dark;
        m_session.setLayers(layers);
    });
    connect(&session, &session::AtlasSession::sceneChanged, this, [this] {
        showState();
        followScene();
    });
    connect(&session, &session::AtlasSession::opened, this, &LayersPanel::showLegends);
    connect(&session, &session::AtlasSession::closed, this, &LayersPanel::showLegends);
    connect(&session, &session::AtlasSession::factsChanged, this, &LayersPanel::showLegends);
    connect(&session.document(), &model::Document::changed, this, &LayersPanel::legendMayHaveChanged);
    m_links->setLinks(nullptr);
    retranslate();
    showState();
    showLegends();
    followScene();
}

LayersPanel::~LayersPanel() = default;

QSize LayersPanel::minimumSizeHint() const
{
    // Never so narrow that a slider is cut off.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_scroll);
    return {m_list->minimumSizeHint().width() + bar, 8 * fontMetrics().height()};
}

QSize LayersPanel::sizeHint() const
{
    const int em = fontMetrics().height();
    return QSize(20 * em, 28 * em).expandedTo(minimumSizeHint());
}

bool LayersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what it needs ends at the scroll area otherwise
    return QWidget::eventFilter(watched, event);
}

void LayersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLegends();
    }
    QWidget::changeEvent(event);
}

void LayersPanel::retranslate()
{
    setAccessibleName(tr("Layers"));
    m_darkMap->setText(tr("Dark map"));
    m_darkMap->setToolTip(tr("Draws the map on a dark ground, for projectors and dark rooms"));
    for (const auto &[role, row] : m_rows)
        row->retranslate();
    m_links->retranslate();
}

void LayersPanel::showState()
{
    const session::LayerSettings &layers = m_session.layers();
    for (const auto &[role, row] : m_rows)
        row->setState(layers.state(role));
    if (m_darkMap->isChecked() != layers.darkMap) {
        const QSignalBlocker quiet(m_darkMap);
        m_darkMap->setChecked(layers.darkMap);
    }
    m_links->setChoice(layers.links);
    m_links->setEnabled(layers.state(maps::LayerRole::Links).visible);
}

/// The legend changes with the style and the derived layers, not with every commit.
void LayersPanel::followScene()
{
    if (m_derived != m_session.derived()) {
        m_derived = m_session.derived();
        m_links->setLinks(m_derived.get());
    }
    if (m_session.scene(nameLanguage()).style != m_style)
        showLegends();
}

void LayersPanel::showLegends()
{
    const model::Tables &tables = m_session.document().tables();
    const maps::MapScene scene = m_session.scene(nameLanguage());
    m_style = scene.style;
    m_rows.at(maps::LayerRole::Zones)->setVisible(tables[model::TableId::Zones].aliveCount() > 0);
    for (const auto &[role, row] : m_rows)
        row->setLegend(session::legendEntries(role, tables, m_session.facts(), scene, m_session.derived().get(),
                                              session::LegendPlace::Panel),
                       m_style);
}

void LayersPanel::legendMayHaveChanged(const model::ChangeSet &changes)
{
    for (const model::TableId table : {model::TableId::Atlas, model::TableId::BoundarySets, model::TableId::Clusters,
                                       model::TableId::Participants, model::TableId::Links, model::TableId::Zones}) {
        if (!changes[table].isEmpty()) {
            showLegends();
            return;
        }
    }
}

void LayersPanel::writeState(maps::LayerRole role)
{
    session::LayerSettings layers = m_session.layers();
    layers.layers[role] = m_rows.at(role)->state();
    m_session.setLayers(layers);
}

} // namespace atlas::ui
