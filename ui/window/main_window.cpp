// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/main_window.h"

#include "app/session/atlas_session.h"
#include "maps/scene/map_renderer.h"
#include "ui/canvas/layers_panel.h"
#include "ui/canvas/map_canvas.h"
#include "ui/clusters/cluster_tree_model.h"
#include "ui/clusters/clusters_panel.h"
#include "ui/drawing/drawing_context.h"
#include "ui/export/data_exporter.h"
#include "ui/forms/attributes_panel.h"
#include "ui/history/history_panel.h"
#include "ui/import/importer.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/network/network_panel.h"
#include "ui/recent_files.h"
#include "ui/report/report_panel.h"
#include "ui/selection.h"
#include "ui/start/start_page.h"
#include "ui/status/coordinates_field.h"
#include "ui/status/engine_field.h"
#include "ui/status/scale_field.h"
#include "ui/status/tasks_field.h"
#include "ui/steps.h"
#include "ui/tables/table_model.h"
#include "ui/style/style_feature.h"
#include "ui/tables/table_panel.h"
#include "ui/whatif/what_if_panel.h"
#include "ui/window/atlas_feature.h"
#include "ui/window/drawing_feature.h"
#include "ui/window/file_controller.h"
#include "ui/window/language_relay.h"
#include "ui/window/network_feature.h"
#include "ui/window/report_feed.h"
#include "ui/window/report_output.h"
#include "ui/window/report_tools.h"
#include "ui/window/table_feature.h"
#include "ui/window/theme_menu.h"
#include "ui/window/window_actions.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int leftWidth = 320;
constexpr int rightWidth = 380;
constexpr int bottomHeight = 210;

} // namespace

MainWindow::MainWindow(session::AtlasSession &session, maps::MapRenderer &renderer, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_renderer(renderer)
{
    setObjectName(QStringLiteral("main_window"));
    makeParts();
    makeDocks();
    makeStatusBar();
    wireFile();
    wireMap();
    wireSelection();
    wireReport();
    wireSettings();
    retranslate();
    restoreWindow();
    showWorkspace(m_session.hasAtlas());
    followFileState();
}

MainWindow::~MainWindow()
{
    hide(); // a cell still being edited is taken in while everything is there
}

bool MainWindow::isStartPageShown() const
{
    return m_middle->currentWidget() == m_start;
}

void MainWindow::makeParts()
{
    const ApplyEdit apply = [this](model::Edit edit) { return m_session.applyInTurn(std::move(edit)); };
    model::Document &document = m_session.document();
    m_languageRelay = new LanguageRelay(this);
    m_later = new Steps(this);
    m_selection = new Selection(this);
    m_recent = new RecentFiles(this);
    m_actions = new WindowActions(this, document.undoStack());
    m_middle = new QStackedWidget(this);
    m_start = new StartPage(*m_recent, m_middle);
    m_canvas = new MapCanvas(m_session, *m_selection, m_renderer, nameLanguage(), m_middle);
    m_middle->addWidget(m_start);
    m_middle->addWidget(m_canvas);
    setCentralWidget(m_middle);
    m_messages = new MessageBar(m_middle);
    m_files = new FileController(m_session, *m_messages, *m_recent, this);
    m_importer = new Importer(m_session, *m_messages, this);
    m_exporter = new DataExporter(m_session, *m_messages, this);
    m_drawing = new DrawingFeature(m_session, *m_selection, *m_canvas, *m_messages, this, m_actions->clusterMenu);
    m_style = new StyleFeature(
        m_session, m_renderer, *m_canvas, *m_messages, [this] { return m_files->folder(); }, this);
    m_style->addTo(m_actions->mapMenu, m_actions->fileMenu, m_actions->exportReport);
    m_theme = new ThemeMenu(m_actions->settingsMenu);
    m_atlas = new AtlasFeature(m_session, *m_selection, *m_messages, this);
    m_atlas->addTo(m_actions->mapMenu, m_actions->clusterMenu);
    m_reportOutput = new ReportOutput(m_session, *m_messages, this);

    m_layers = new LayersPanel(m_session, this);
    m_clusterModel = new ClusterTreeModel(
        document, [this](model::Row row) { return m_session.clusterOutline(row); }, this);
    m_clusters = new ClustersPanel(*m_clusterModel, *m_selection, this);
    m_participantModel = new TableModel(document, model::TableId::Participants, participantColumns(), apply, this);
    m_participants = new TablePanel(*m_participantModel, *m_selection, this);
    m_linkModel = new TableModel(document, model::TableId::Links, linkColumns(), apply, this);
    m_links = new TablePanel(*m_linkModel, *m_selection, this);
    auto *tables = new TableFeature(m_session, *m_importer, *m_messages, this);
    tables->add(m_participants);
    tables->add(m_links);
    m_drawing->context().setTableRows([this] {
        std::vector<model::Row> rows;
        for (int i = 0; i < m_participantModel->rowCount(); ++i)
            rows.push_back(m_participantModel->rowAt(i));
        return rows;
    });
    m_report = new ReportPanel(this);
    m_reportFeed = new ReportFeed(m_session, *m_selection, *m_report, this);
    m_reportTools = new ReportTools(m_session, *m_selection, *m_messages, this);
    m_attributes = new AttributesPanel(document, *m_selection, apply, this);
    m_network = (new NetworkFeature(m_session, *m_selection, *m_messages, *m_files, this))->panel();
    m_history = new HistoryPanel(document.undoStack(), this);
}

QDockWidget *MainWindow::addDock(const QString &name, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_docks.append(dock);
    m_languageRelay->add(dock);
    // The tab says the name already; a title under it would only take room.
    const auto soon = [this] { QTimer::singleShot(0, this, &MainWindow::fitTitleBars); };
    connect(dock, &QDockWidget::topLevelChanged, this, soon);
    connect(dock, &QDockWidget::dockLocationChanged, this, soon);
    connect(dock, &QDockWidget::visibilityChanged, this, soon);
    m_actions->panelsMenu->addAction(dock->toggleViewAction());
    return dock;
}

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

    QDockWidget *clusters = addDock(QStringLiteral("clusters_dock"), m_clusters, Qt::LeftDockWidgetArea);
    QDockWidget *layers = addDock(QStringLiteral("layers_dock"), m_layers, Qt::LeftDockWidgetArea);
    QDockWidget *report = addDock(QStringLiteral("report_dock"), m_report, Qt::RightDockWidgetArea);
    QDockWidget *attributes = addDock(QStringLiteral("attributes_dock"), m_attributes, Qt::RightDockWidgetArea);
    QDockWidget *history = addDock(QStringLiteral("history_dock"), m_history, Qt::RightDockWidgetArea);
    QDockWidget *network = addDock(QStringLiteral("network_dock"), m_network, Qt::RightDockWidgetArea);
    QDockWidget *whatIf =
        addDock(QStringLiteral("what_if_dock"), m_reportTools->whatIfPanel(), Qt::RightDockWidgetArea);
    tabifyDockWidget(report, whatIf);
    whatIf->hide();
    tabifyDockWidget(report, attributes);
    tabifyDockWidget(attributes, network);
    tabifyDockWidget(network, history);
    history->hide();
    QDockWidget *participants = addDock(QStringLiteral("participants_dock"), m_participants, Qt::BottomDockWidgetArea);
    QDockWidget *links = addDock(QStringLiteral("links_dock"), m_links, Qt::BottomDockWidgetArea);
    tabifyDockWidget(participants, links);
    report->raise();
    participants->raise();
    resizeDocks({clusters, report}, {leftWidth, rightWidth}, Qt::Horizontal);
    resizeDocks({clusters, layers}, {1, 1}, Qt::Vertical);
    resizeDocks({participants}, {bottomHeight}, Qt::Vertical);
    m_actions->panelsMenu->addSeparator();
    m_actions->panelsMenu->addAction(m_actions->toolBar->toggleViewAction());
    m_actions->panelsMenu->addAction(m_drawing->toolBar()->toggleViewAction());
}

void MainWindow::fitTitleBars()
{
    for (QDockWidget *dock : m_docks) {
        const QList<QDockWidget *> group = tabifiedDockWidgets(dock);
        const bool tabbed =
            !dock->isFloating() &&
            std::any_of(group.begin(), group.end(), [](const QDockWidget *other) { return !other->isHidden(); });
        const bool hidden = dock->titleBarWidget() != nullptr;
        if (tabbed == hidden)
            continue;
        QWidget *before = dock->titleBarWidget();
        dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
        delete before;
    }
}

void MainWindow::makeStatusBar()
{
    m_coordinates = new CoordinatesField(this);
    m_scale = new ScaleField(this);
    m_crs = new QLabel(this);
    m_crs->setContentsMargins(6, 0, 6, 0);
    statusBar()->addPermanentWidget(new TasksField(m_session.tasks(), this));
    statusBar()->addPermanentWidget(m_coordinates);
    statusBar()->addPermanentWidget(m_scale);
    statusBar()->addPermanentWidget(m_crs);
    statusBar()->addPermanentWidget(new EngineField(m_renderer, this));
}

void MainWindow::retranslate()
{
    retranslateActions();
    retranslateWindow();
    useLanguage();
}

void MainWindow::retranslateActions()
{
    m_actions->retranslate();
    m_drawing->retranslate();
    m_style->retranslate();
    m_theme->retranslate();
    m_atlas->retranslate();
    fillRecentMenu();
}

void MainWindow::retranslateWindow()
{
    const auto title = [this](const char *name, const QString &text) {
        if (auto *dock = findChild<QDockWidget *>(QLatin1StringView(name)))
            dock->setWindowTitle(text);
    };
    title("clusters_dock", tr("Clusters"));
    title("layers_dock", tr("Layers"));
    title("report_dock", tr("Crossing report"));
    title("what_if_dock", tr("What if…"));
    title("attributes_dock", tr("Attributes"));
    title("network_dock", tr("Network"));
    title("history_dock", tr("History"));
    title("participants_dock", tr("Participants"));
    title("links_dock", tr("Links"));
    m_history->retranslate();
    m_crs->setToolTip(tr("Projection of the map"));
    m_crs->setAccessibleName(tr("Projection of the map"));
    followFileState();
}

void MainWindow::useLanguage()
{
    const QString language = nameLanguage();
    m_canvas->setLanguage(language);
    m_clusterModel->setLanguage(language);
    m_participantModel->setLanguage(language);
    m_linkModel->setLanguage(language);
    m_attributes->setLanguage(language);
    m_network->setLanguage(language);
    m_reportFeed->setLanguage(language);
    m_reportTools->setLanguage(language);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_languageRelay->begin(
            {[this] { retranslateActions(); }, [this] { retranslateWindow(); }, [this] { useLanguage(); }});
    else if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    FileController::takeTyping();
    if (m_mayClose || !m_session.hasAtlas() || (!m_session.isModified() && !m_session.isSaving())) {
        storeWindow();
        m_session.close();
        event->accept();
        return;
    }
    event->ignore();
    m_files->whenNothingIsLost([this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::restoreWindow()
{
    resize(1366, 768);
    m_firstState = saveState(stateVersion);
    QSettings settings;
    settings.beginGroup(QStringLiteral("window"));
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    m_workspaceState = settings.value(QStringLiteral("state")).toByteArray();
    if (!restoreState(m_workspaceState, stateVersion))
        m_workspaceState = m_firstState;
    m_coordinates->setProjected(settings.value(QStringLiteral("projected_coordinates")).toBool());
}

void MainWindow::storeWindow()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("window"));
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("state"), m_workspaceShown ? saveState(stateVersion) : m_workspaceState);
    settings.setValue(QStringLiteral("projected_coordinates"), m_coordinates->isProjected());
}

void MainWindow::showWorkspace(bool open)
{
    m_middle->setCurrentWidget(open ? static_cast<QWidget *>(m_canvas) : m_start);
    m_actions->setAtlasOpen(open);
    m_drawing->setAtlasOpen(open);
    m_style->setAtlasOpen(open);
    m_actions->panelsMenu->setEnabled(open);
    m_actions->resetPanels->setEnabled(open);
    for (QWidget *field :
         {static_cast<QWidget *>(m_coordinates), static_cast<QWidget *>(m_scale), static_cast<QWidget *>(m_crs)})
        field->setVisible(open);
    if (open == m_workspaceShown)
        return;
    if (!open)
        m_workspaceState = saveState(stateVersion);
    m_workspaceShown = open;
    if (open) {
        restoreState(m_workspaceState, stateVersion);
        m_canvas->setFocus();
        return;
    }
    for (QDockWidget *dock : m_docks)
        dock->hide();
    m_actions->toolBar->hide();
    m_drawing->toolBar()->hide();
    m_start->setFocus();
}

} // namespace atlas::ui
