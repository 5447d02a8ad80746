// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/change_set.h"

#include <QByteArray>
#include <QMainWindow>

class QDockWidget;
class QLabel;
class QStackedWidget;

namespace atlas::session {
class AtlasSession;
}
namespace atlas::maps {
class MapRenderer;
}

namespace atlas::ui {

class AttributesPanel;
class ClustersPanel;
class ClusterTreeModel;
class CoordinatesField;
class DrawingFeature;
class DataExporter;
class FileController;
class Importer;
class HistoryPanel;
class LanguageRelay;
class LayersPanel;
class MapCanvas;
class MessageBar;
class NetworkPanel;
class RecentFiles;
class ReportFeed;
class ReportOutput;
class ReportPanel;
class ReportTools;
class ScaleField;
class Selection;
class StartPage;
class Steps;
class AtlasFeature;
class StyleFeature;
class ThemeMenu;
class TableModel;
class TablePanel;
class WindowActions;

/// The main window: puts the parts together and joins them; what they do is in them. Session and renderer are not owned
/// and outlive it. Window's thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(session::AtlasSession &session, maps::MapRenderer &renderer, QWidget *parent = nullptr);
    ~MainWindow() override;

    // The parts, for whoever starts the window and for tests.
    WindowActions &actions() const { return *m_actions; }
    FileController &files() const { return *m_files; }
    Selection &selection() const { return *m_selection; }
    MessageBar &messages() const { return *m_messages; }
    MapCanvas &canvas() const { return *m_canvas; }
    DrawingFeature &drawing() const { return *m_drawing; }
    StartPage &startPage() const { return *m_start; }
    ReportPanel &report() const { return *m_report; }
    ReportTools &reportTools() const { return *m_reportTools; }
    ClustersPanel &clusters() const { return *m_clusters; }
    TablePanel &participants() const { return *m_participants; }
    TablePanel &links() const { return *m_links; }
    DataExporter &exporter() const { return *m_exporter; }
    Importer &importer() const { return *m_importer; }
    StyleFeature &styleFeature() const { return *m_style; }
    ReportOutput &reportOutput() const { return *m_reportOutput; }
    AttributesPanel &attributes() const { return *m_attributes; }
    HistoryPanel &history() const { return *m_history; }
    NetworkPanel &network() const { return *m_network; }
    bool isStartPageShown() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    // main_window.cpp: what there is and where it stands
    void makeParts();
    void makeDocks();
    void makeStatusBar();
    QDockWidget *addDock(const QString &name, QWidget *content, Qt::DockWidgetArea area);
    void fitTitleBars();
    void retranslate();
    void retranslateActions();
    void retranslateWindow();
    void useLanguage();
    void restoreWindow();
    void storeWindow();

    // main_window_wiring.cpp: who tells whom
    void wireFile();
    void wireMap();
    void wireSelection();
    void wireReport();
    void wireSettings();
    void showWorkspace(bool open);
    void followFileState();
    void followProvinces();
    void dropRemovedRows(const model::ChangeSet &changes);
    void stepCluster(int by);
    void selectClusterParticipants();
    void raiseDockOf(QWidget *content);
    void fillRecentMenu();

    session::AtlasSession &m_session;
    maps::MapRenderer &m_renderer;
    Selection *m_selection = nullptr;
    RecentFiles *m_recent = nullptr;
    WindowActions *m_actions = nullptr;
    QStackedWidget *m_middle = nullptr;
    StartPage *m_start = nullptr;
    MapCanvas *m_canvas = nullptr;
    MessageBar *m_messages = nullptr;
    FileController *m_files = nullptr;
    Importer *m_importer = nullptr;
    DataExporter *m_exporter = nullptr;
    DrawingFeature *m_drawing = nullptr;
    StyleFeature *m_style = nullptr;
    AtlasFeature *m_atlas = nullptr;
    ThemeMenu *m_theme = nullptr;
    Steps *m_later = nullptr;
    LanguageRelay *m_languageRelay = nullptr;
    ReportOutput *m_reportOutput = nullptr;
    LayersPanel *m_layers = nullptr;
    ClusterTreeModel *m_clusterModel = nullptr;
    ClustersPanel *m_clusters = nullptr;
    TableModel *m_participantModel = nullptr;
    TablePanel *m_participants = nullptr;
    TableModel *m_linkModel = nullptr;
    TablePanel *m_links = nullptr;
    ReportPanel *m_report = nullptr;
    ReportFeed *m_reportFeed = nullptr;
    ReportTools *m_reportTools = nullptr;
    AttributesPanel *m_attributes = nullptr;
    HistoryPanel *m_history = nullptr;
    NetworkPanel *m_network = nullptr;
    CoordinatesField *m_coordinates = nullptr;
    ScaleField *m_scale = nullptr;
    QLabel *m_crs = nullptr;
    static constexpr int stateVersion = 1; ///< of docks and tool bar as stored
    QList<QDockWidget *> m_docks;
    QByteArray m_firstState;     ///< of docks and tool bar, as designed
    QByteArray m_workspaceState; ///< as the person left them, while the start page hides them
    bool m_workspaceShown = true;
    bool m_mayClose = false;
};

} // namespace atlas::ui
