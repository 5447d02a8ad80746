// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/network/network_panel.h"

#include "app/session/atlas_session.h"
#include "ui/background.h"
#include "ui/icons.h"
#include "ui/network/network_canvas.h"
#include "ui/network/network_export.h"
#include "ui/number_text.h"
#include "ui/seen.h"
#include "ui/selection.h"
#include "ui/tables/cluster_members.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas::ui {

using model::TableId;

namespace {

constexpr int pauseMs = 150; // several changes in a row are drawn once

QToolButton *toolButton(const char *icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(programIcon(QLatin1StringView(icon)));
    button->setAutoRaise(true);
    return button;
}

} // namespace

NetworkPanel::NetworkPanel(session::AtlasSession &session, Selection &selection, QWidget *parent)
    : QWidget(parent), m_session(session), m_selection(selection), m_canvas(new NetworkCanvas(selection, this)),
      m_placing(new QComboBox(this)), m_onlyCluster(toolButton("zoom-cluster", this)),
      m_all(toolButton("zoom-all", this)), m_export(toolButton("export-map", this)), m_summary(new QLabel(this)),
      m_described(new QLabel(this)), m_pause(new QTimer(this))
{
    for (const NetworkPlacing placing : {NetworkPlacing::Force, NetworkPlacing::Provinces, NetworkPlacing::Geographic})
        m_placing->addItem(QString(), static_cast<int>(placing));
    m_placing->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_onlyCluster->setCheckable(true);
    m_onlyCluster->setEnabled(false);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(6, 2, 6, 0);
    m_described->setContentsMargins(6, 0, 6, 4);
    m_described->setTextFormat(Qt::PlainText);
    m_described->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(6, 4, 6, 0);
    tools->addWidget(m_placing);
    tools->addStretch();
    tools->addWidget(m_onlyCluster);
    tools->addWidget(m_all);
    tools->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(tools);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_summary);
    column->addWidget(m_described);

    connect(m_placing, &QComboBox::currentIndexChanged, this, [this] { outdate(false); });
    connect(m_onlyCluster, &QToolButton::toggled, this, [this] { outdate(false); });
    connect(m_all, &QToolButton::clicked, m_canvas, &NetworkCanvas::showAll);
    connect(m_export, &QToolButton::clicked, this, &NetworkPanel::exportRequested);
    connect(m_canvas, &NetworkCanvas::described, m_described, &QLabel::setText);
    connect(m_pause, &QTimer::timeout, this, &NetworkPanel::start);
    connect(&m_work, &QFutureWatcherBase::finished, this, &NetworkPanel::take);
    connect(&selection, &Selection::clusterChanged, this, &NetworkPanel::followCluster);
    connect(&session.document(), &model::Document::changed, this, &NetworkPanel::follow);
    connect(&session.document(), &model::Document::contentReplaced, this, [this] {
        m_canvas->setDrawing(nullptr, false);
        outdate(false);
    });
    connect(&session, &session::AtlasSession::placesChanged, this, [this] { outdate(true); });
    connect(&session, &session::AtlasSession::sceneChanged, this,
            [this] { m_canvas->setPalette(m_session.scene(m_language).style.palette); });
    retranslate();
}

NetworkPanel::~NetworkPanel()
{
    if (m_progress)
        m_progress->cancel();
    waitFor(m_work);
}

NetworkPlacing NetworkPanel::placing() const
{
    return static_cast<NetworkPlacing>(m_placing->currentData().toInt());
}

void NetworkPanel::setPlacing(NetworkPlacing placing)
{
    m_placing->setCurrentIndex(m_placing->findData(static_cast<int>(placing)));
}

QString NetworkPanel::summary() const
{
    return m_summary->text();
}

void NetworkPanel::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    outdate(true);
}

void NetworkPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NetworkPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_outdated && !m_pause->isActive()) // it has come to light
        m_pause->start();
}

void NetworkPanel::retranslate()
{
    m_placing->setItemText(0, tr("By links"));
    m_placing->setItemText(1, tr("By province"));
    m_placing->setItemText(2, tr("As on the map"));
    m_placing->setAccessibleName(tr("Where participants stand"));
    m_placing->setToolTip(tr("Where participants stand"));
    m_onlyCluster->setToolTip(tr("Show only the participants of the selected cluster"));
    m_onlyCluster->setAccessibleName(m_onlyCluster->toolTip());
    m_all->setToolTip(tr("Show the whole network"));
    m_all->setAccessibleName(m_all->toolTip());
    m_export->setToolTip(tr("Write the network as a picture"));
    m_export->setAccessibleName(m_export->toolTip());
    m_canvas->setAccessibleName(tr("Network"));
    m_canvas->setHint(tr("There are no participants to show."));
    say();
}

void NetworkPanel::follow(const model::ChangeSet &changes)
{
    bool matters = !changes[TableId::Participants].isEmpty() || !changes[TableId::Links].isEmpty();
    if (m_onlyCluster->isChecked())
        matters = matters || !changes[TableId::Memberships].isEmpty() || !changes[TableId::Clusters].isEmpty();
    if (matters)
        outdate(true);
}

void NetworkPanel::followCluster()
{
    const bool some = m_selection.cluster() != model::noRow;
    m_onlyCluster->setEnabled(some || m_onlyCluster->isChecked());
    if (m_onlyCluster->isChecked())
        outdate(false);
}

void NetworkPanel::outdate(bool keepView)
{
    m_keepView = keepView && (!m_outdated || m_keepView);
    m_outdated = true;
    if (m_progress)
        m_progress->cancel();
    if (isSeen(this))
        m_pause->start();
}

void NetworkPanel::start()
{
    if (m_work.isRunning() || !m_outdated || !isSeen(this) || !m_session.hasAtlas())
        return; // the one under way was cancelled and starts the next
    m_outdated = false;
    NetworkQuery query;
    query.language = m_language;
    if (const auto basis = m_session.basis()) {
        query.provinceOf = [basis](model::Row row) {
            return row < (*basis->tables)[TableId::Participants].rowCount() ? crossing::provinceCode(*basis, row)
                                                                            : QString();
        };
    }
    const model::Row cluster = m_onlyCluster->isChecked() ? m_selection.cluster() : model::noRow;
    const auto task = m_session.tasks().start(tr("Laying out the network"), true);
    m_task = task.id;
    m_progress = task.progress;
    m_work.setFuture(
        inBackground([tables = m_session.document().snapshot(), query, placing = placing(), cluster,
                      index = m_session.pickIndex(), progress = m_progress, before = m_canvas->drawing()]() mutable {
            if (cluster != model::noRow)
                query.only = clusterParticipants(*tables, cluster, index);
            std::shared_ptr<const NetworkDrawing> drawing;
            if (auto scene = buildNetworkScene(*tables, query, *progress))
                drawing = placeNetwork(std::move(scene), placing, *progress, before);
            return drawing;
        }));
}

void NetworkPanel::take()
{
    m_session.tasks().finish(m_task);
    if (auto drawing = takeResult(m_work); drawing && !m_outdated) {
        m_canvas->setPalette(m_session.scene(m_language).style.palette);
        m_canvas->setDrawing(drawing, m_keepView);
        m_keepView = true;
        say();
    } else if (drawing) {
        discardInBackground(std::move(drawing));
    }
    if (m_outdated && isSeen(this))
        m_pause->start();
}

void NetworkPanel::say()
{
    const auto &drawing = m_canvas->drawing();
    m_export->setEnabled(drawing && !drawing->scene->nodes.empty());
    m_all->setEnabled(m_export->isEnabled());
    if (!drawing) {
        m_summary->clear();
        return;
    }
    const NetworkScene &scene = *drawing->scene;
    const auto number = [](std::size_t count) { return countText(static_cast<std::int64_t>(count)); };
    //: three numbers
    QString text = tr("%1 participants, %2 links; %3 cross a provincial line (bold, dashed).")
                       .arg(number(scene.nodes.size()), number(scene.links.size()), number(scene.crossingLinks));
    if (scene.unplacedLinks > 0)
        text += u' ' + tr("%1 have an end without a province (dotted).").arg(number(scene.unplacedLinks));
    const std::size_t linked = scene.linked;
    if (drawing->placing == NetworkPlacing::Force && drawing->byForce < linked) {
        text +=
            u' ' + tr("The %1 best connected are placed by their links; %2 others stand beside those they are linked "
                      "to.")
                       .arg(number(drawing->byForce), number(linked - drawing->byForce));
    }
    if (drawing->unlocated > 0)
        text += u' ' + tr("%1 participants without a location stand below.").arg(number(drawing->unlocated));
    m_summary->setText(text);
}

void NetworkPanel::chooseAndExport(const QString &folder)
{
    QString path = QFileDialog::getSaveFileName(this, tr("Write the network as a picture"),
                                                folder + u'/' + tr("network") + QStringLiteral(".png"),
                                                tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    exportTo(path);
}

void NetworkPanel::exportTo(const QString &path)
{
    if (!m_canvas->drawing())
        return;
    NetworkSheet sheet{m_canvas->drawing(), m_canvas->view(), m_canvas->look(), m_session.title(m_language),
                       m_summary->text()};
    auto *watcher = new QFutureWatcher<model::Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const model::Result<void> result = watcher->result();
        watcher->deleteLater();
        if (result)
            Q_EMIT exported(path);
        else
            Q_EMIT exportFailed(result.problem());
    });
    watcher->setFuture(inBackground([sheet, path] { return writeNetworkSheet(sheet, path); }));
}

} // namespace atlas::ui
