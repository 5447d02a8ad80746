// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/style/map_style_dialog.h"

#include "app/session/atlas_session.h"
#include "ui/style/own_styles_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace atlas::ui {

namespace {

using session::LookLimits;

QDoubleSpinBox *numberBox(QWidget *parent, LookLimits limits, double step, int decimals, const QString &unit)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(limits.least, limits.most);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setSuffix(QLatin1Char(' ') + unit);
    return box;
}

QDoubleSpinBox *millimetreBox(QWidget *parent, LookLimits limits, double step)
{
    return numberBox(parent, limits, step, 2, QStringLiteral("mm"));
}

/// The first colours of a set side by side.
QIcon swatches(maps::ColourSet set, maps::MapTheme theme, const QSize &size)
{
    constexpr int shown = 6;
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QList<QColor> colours = maps::Palette::colours(set, theme, shown);
    const int width = size.width() / shown;
    for (int at = 0; at < shown; ++at)
        painter.fillRect(at * width, 1, width - 1, size.height() - 2, colours.at(at));
    return QIcon(pixmap);
}

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

MapStyleDialog::MapStyleDialog(session::AtlasSession &session, const QString &folder, QWidget *parent)
    : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Map style"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(colourPage(), tr("Colours"));
    tabs->addTab(labelPage(), tr("Labels"));
    tabs->addTab(linePage(), tr("Lines and points"));
    tabs->addTab(emphasisPage(), tr("Emphasis"));
    auto *own = new OwnStylesBox(session, folder, tabs);
    tabs->addTab(own, tr("QGIS styles"));
    connect(own, &OwnStylesBox::refused, this, &MapStyleDialog::refused);
    connect(own, &OwnStylesBox::noted, this, &MapStyleDialog::noted);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(words(tr("The map shows every change at once. Nothing is kept before OK."), this));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        load({});
        preview();
    });

    for (QComboBox *box : {m_colours, m_clusterColouring, m_labelText})
        connect(box, &QComboBox::currentIndexChanged, this, &MapStyleDialog::preview);
    for (QCheckBox *box :
         {m_participantsByKind, m_labels, m_crossLinks, m_crossingClusters, m_hatchByProvince, m_flows})
        connect(box, &QCheckBox::toggled, this, &MapStyleDialog::preview);
    for (QDoubleSpinBox *box :
         {m_labelSize, m_provinceLine, m_clusterLine, m_crossedLine, m_linkWidth, m_markerSize, m_flowScale})
        connect(box, &QDoubleSpinBox::valueChanged, this, &MapStyleDialog::preview);
    connect(m_fill, &QSlider::valueChanged, this, &MapStyleDialog::preview);
    load(session.mapLook());
    connect(&session, &session::AtlasSession::closed, this, &QDialog::reject);
}

MapStyleDialog::~MapStyleDialog() = default;

QWidget *MapStyleDialog::colourPage()
{
    auto *page = new QWidget(this);
    const int em = fontMetrics().height();
    m_colours = new QComboBox(page);
    m_colours->setIconSize(QSize(6 * em, em));
    const maps::MapTheme theme = m_session.layers().darkMap ? maps::MapTheme::Dark : maps::MapTheme::Light;
    const QString names[maps::colourSetCount] = {tr("Standard (Okabe and Ito)"), tr("Bright (Tol)"), tr("Muted (Tol)"),
                                                 tr("Steps (viridis)"), tr("Grey, for print without colour")};
    for (int set = 0; set < maps::colourSetCount; ++set)
        m_colours->addItem(swatches(static_cast<maps::ColourSet>(set), theme, m_colours->iconSize()), names[set]);
    m_clusterColouring = new QComboBox(page);
    m_clusterColouring->addItems({tr("Kind"), tr("Stage"), tr("Host province"), tr("One colour for all")});
    m_participantsByKind = new QCheckBox(tr("Colour and shape show the kind of participant"), page);
    m_fill = new QSlider(Qt::Horizontal, page);
    m_fill->setRange(0, 100);
    m_fill->setPageStep(10);
    m_fill->setAccessibleName(tr("Fill of clusters"));
    auto *form = new QFormLayout(page);
    form->addRow(tr("&Colours"), m_colours);
    form->addRow(words(tr("All but grey can be told apart with any kind of colour vision."), page));
    form->addRow(tr("Clusters are coloured by"), m_clusterColouring);
    form->addRow(tr("Fill of clusters"), m_fill);
    form->addRow(m_participantsByKind);
    return page;
}

QWidget *MapStyleDialog::labelPage()
{
    auto *page = new QWidget(this);
    m_labels = new QCheckBox(tr("Show names on the map"), page);
    m_labelText = new QComboBox(page);
    m_labelText->addItems({tr("Name"), tr("Name, in Korean and English"), tr("Identifier")});
    m_labelSize = numberBox(page, session::labelSizeLimits, 0.5, 1, QStringLiteral("pt"));
    auto *form = new QFormLayout(page);
    form->addRow(m_labels);
    form->addRow(tr("Clusters and participants show their"), m_labelText);
    form->addRow(tr("Size of cluster names"), m_labelSize);
    form->addRow(words(tr("Other names follow in proportion."), page));
    return page;
}

QWidget *MapStyleDialog::linePage()
{
    auto *page = new QWidget(this);
    m_provinceLine = millimetreBox(page, session::lineWidthLimits, 0.05);
    m_clusterLine = millimetreBox(page, session::lineWidthLimits, 0.05);
    m_crossedLine = millimetreBox(page, session::crossedWidthLimits, 0.1);
    m_linkWidth = millimetreBox(page, session::linkWidthLimits, 0.1);
    m_markerSize = millimetreBox(page, session::markerSizeLimits, 0.1);
    auto *form = new QFormLayout(page);
    form->addRow(tr("Provincial lines"), m_provinceLine);
    form->addRow(tr("Outlines of clusters"), m_clusterLine);
    form->addRow(tr("Crossed stretches"), m_crossedLine);
    form->addRow(tr("Heaviest link"), m_linkWidth);
    form->addRow(tr("Participants"), m_markerSize);
    form->addRow(words(tr("As on a sheet of A4; smaller on maps of whole countries."), page));
    return page;
}

QWidget *MapStyleDialog::emphasisPage()
{
    auto *page = new QWidget(this);
    m_crossLinks = new QCheckBox(tr("Links across provinces before those within one"), page);
    m_crossingClusters = new QCheckBox(tr("Clusters that cross a provincial line"), page);
    m_hatchByProvince = new QCheckBox(tr("Parts beyond the host hatched by province"), page);
    m_flows = new QCheckBox(tr("On maps of large areas, add links up by pair of provinces"), page);
    m_flowScale = new QDoubleSpinBox(page);
    m_flowScale->setRange(session::flowScaleLimits.least, session::flowScaleLimits.most);
    m_flowScale->setDecimals(0);
    m_flowScale->setSingleStep(100000);
    m_flowScale->setGroupSeparatorShown(true);
    m_flowScale->setPrefix(QStringLiteral("1:"));
    auto *form = new QFormLayout(page);
    form->addRow(m_crossLinks);
    form->addRow(m_crossingClusters);
    form->addRow(m_hatchByProvince);
    form->addRow(m_flows);
    form->addRow(tr("From this scale on"), m_flowScale);
    form->addRow(words(tr("Closer up each link is drawn by itself. Which ones, the layers panel says."), page));
    return page;
}

void MapStyleDialog::load(const session::MapLook &look)
{
    m_loading = true;
    m_colours->setCurrentIndex(static_cast<int>(look.colours));
    m_clusterColouring->setCurrentIndex(static_cast<int>(look.clusterColouring));
    m_participantsByKind->setChecked(look.participantsByKind);
    m_fill->setValue(static_cast<int>(std::lround(look.clusterFillOpacity * 100)));
    m_labels->setChecked(look.labels);
    m_labelText->setCurrentIndex(static_cast<int>(look.labelText));
    m_labelSize->setValue(look.labelSize);
    m_provinceLine->setValue(look.provinceLineWidth);
    m_clusterLine->setValue(look.clusterLineWidth);
    m_crossedLine->setValue(look.crossedLineWidth);
    m_linkWidth->setValue(look.linkWidth);
    m_markerSize->setValue(look.markerSize);
    m_crossLinks->setChecked(look.crossLinksEmphasised);
    m_crossingClusters->setChecked(look.crossingClustersEmphasised);
    m_hatchByProvince->setChecked(look.hatchByProvince);
    m_flows->setChecked(look.flows);
    m_flowScale->setValue(look.flowScale);
    m_loading = false;
    showEnabled();
}

session::MapLook MapStyleDialog::look() const
{
    session::MapLook look;
    look.colours = static_cast<maps::ColourSet>(m_colours->currentIndex());
    look.clusterColouring = static_cast<maps::ClusterColouring>(m_clusterColouring->currentIndex());
    look.participantsByKind = m_participantsByKind->isChecked();
    look.clusterFillOpacity = m_fill->value() / 100.0;
    look.labels = m_labels->isChecked();
    look.labelText = static_cast<maps::LabelText>(m_labelText->currentIndex());
    look.labelSize = m_labelSize->value();
    look.provinceLineWidth = m_provinceLine->value();
    look.clusterLineWidth = m_clusterLine->value();
    look.crossedLineWidth = m_crossedLine->value();
    look.linkWidth = m_linkWidth->value();
    look.markerSize = m_markerSize->value();
    look.crossLinksEmphasised = m_crossLinks->isChecked();
    look.crossingClustersEmphasised = m_crossingClusters->isChecked();
    look.hatchByProvince = m_hatchByProvince->isChecked();
    look.flows = m_flows->isChecked();
    look.flowScale = m_flowScale->value();
    return look;
}

void MapStyleDialog::preview()
{
    if (m_loading)
        return;
    showEnabled();
    m_session.tryLook(look());
}

void MapStyleDialog::showEnabled()
{
    m_labelText->setEnabled(m_labels->isChecked());
    m_labelSize->setEnabled(m_labels->isChecked());
    m_flowScale->setEnabled(m_flows->isChecked());
}

void MapStyleDialog::done(int result)
{
    const session::MapLook chosen = look();
    if (result == Accepted && m_session.hasAtlas()) {
        model::Edit edit = session::lookEdit(m_session.document().tables(), chosen);
        const model::Result<void> kept =
            edit.isEmpty() ? model::Result<void>() : m_session.applyInTurn(std::move(edit));
        if (!kept) {
            Q_EMIT refused(kept.problem().sentence());
            return;
        }
    }
    m_session.tryLook({});
    QDialog::done(result);
}

} // namespace atlas::ui
