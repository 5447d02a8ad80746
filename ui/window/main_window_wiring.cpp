// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/atlas_session.h"
#include "maps/scene/map_renderer.h"
#include "ui/canvas/export_map_dialog.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/marker_icon.h"
#include "ui/clusters/cluster_tree_model.h"
#include "ui/clusters/clusters_panel.h"
#include "ui/dialogs/analysis_settings_dialog.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/export/data_exporter.h"
#include "ui/forms/attributes_panel.h"
#include "ui/forms/record_form.h"
#include "ui/history/history_panel.h"
#include "ui/import/importer.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/recent_files.h"
#include "ui/report/report_panel.h"
#include "ui/report/report_requests.h"
#include "ui/selection.h"
#include "ui/start/start_page.h"
#include "ui/status/coordinates_field.h"
#include "ui/status/scale_field.h"
#include "ui/steps.h"
#include "ui/style/style_feature.h"
#include "ui/tables/cluster_members.h"
#include "ui/tables/table_panel.h"
#include "ui/window/drawing_feature.h"
#include "ui/whatif/what_if_panel.h"
#include "ui/window/file_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/map_menu.h"
#include "ui/window/report_guide.h"
#include "ui/window/report_output.h"
#include "ui/window/report_tools.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolBar>
#include <QTreeView>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace atlas::ui {

using model::Row;
using model::TableId;
using session::AtlasSession;

void MainWindow::wireFile()
{
    WindowActions &a = *m_actions;
    connect(a.newAtlas, &QAction::triggered, m_files, &FileController::newAtlas);
    connect(a.open, &QAction::triggered, m_files, &FileController::chooseAndOpen);
    connect(a.save, &QAction::triggered, m_files, &FileController::save);
    connect(a.saveAs, &QAction::triggered, m_files, &FileController::chooseAndSaveAs);
    connect(a.close, &QAction::triggered, m_files, &FileController::closeAtlas);
    connect(a.undo, &QAction::triggered, &m_session, &AtlasSession::undo);
    connect(a.redo, &QAction::triggered, &m_session, &AtlasSession::redo);
    connect(m_history, &HistoryPanel::stepChosen, &m_session, &AtlasSession::goToStep);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.sampleKorea, &QAction::triggered, this, [this] { m_files->openSample(QStringLiteral("korea")); });
    connect(a.sampleCanada, &QAction::triggered, this, [this] { m_files->openSample(QStringLiteral("canada")); });
    connect(a.sampleUk, &QAction::triggered, this, [this] { m_files->openSample(QStringLiteral("uk")); });
    connect(a.clearRecent, &QAction::triggered, m_recent, &RecentFiles::clear);
    connect(m_recent, &RecentFiles::changed, this, &MainWindow::fillRecentMenu);
    connect(m_start, &StartPage::newRequested, m_files, &FileController::newAtlas);
    connect(m_start, &StartPage::openRequested, m_files, &FileController::chooseAndOpen);
    connect(m_start, &StartPage::sampleChosen, m_files, &FileController::openSample);
    connect(m_start, &StartPage::recentChosen, m_files, &FileController::open);

    connect(&m_session, &AtlasSession::opened, this, [this] {
        m_selection->clear();
        followFileState();
        followProvinces();
        m_later->add([this] { // the panels in a turn of their own
            if (m_session.hasAtlas())
                showWorkspace(true);
            Steps::endTurn();
        });
        m_crs->setText(m_session.scene(nameLanguage()).crs);
    });
    connect(&m_session, &AtlasSession::closed, this, [this] {
        m_later->clear();
        m_selection->clear();
        showWorkspace(false);
        followFileState();
    });
    connect(&m_session, &AtlasSession::fileStateChanged, this, &MainWindow::followFileState);
    connect(&m_session, &AtlasSession::saved, this, &MainWindow::followFileState);
    connect(&m_session.document(), &model::Document::changed, this, &MainWindow::dropRemovedRows);
    connect(&m_session.document(), &model::Document::contentReplaced, m_selection, &Selection::clear);
    connect(a.importFile, &QAction::triggered, this, [this] { m_importer->chooseAndImport(m_files->folder()); });
    connect(a.exportData, &QAction::triggered, this,
            [this] { m_exporter->chooseAndExport(m_files->folder(), nameLanguage()); });
    connect(a.exportReport, &QAction::triggered, this,
            [this] { m_reportOutput->chooseAndWrite(m_files->folder(), nameLanguage()); });
    connect(a.exportMap, &QAction::triggered, this, [this] {
        auto *dialog = new ExportMapDialog(m_session, m_renderer, m_canvas->view(), m_selection->cluster(),
                                           nameLanguage(), m_files->folder(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ExportMapDialog::exported, this, [this](const QString &path, const QStringList &warnings) {
            Message message;
            message.level = warnings.isEmpty() ? MessageLevel::Success : MessageLevel::Warning;
            message.text =
                (QStringList{tr("The map was written to %1.").arg(QFileInfo(path).fileName())} + warnings).join(u' ');
            message.actions = {{tr("Open folder"), [path] {
                                    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                                }}};
            m_messages->show(message);
        });
        dialog->open();
    });
}

void MainWindow::wireMap()
{
    WindowActions &a = *m_actions;
    connect(a.zoomIn, &QAction::triggered, m_canvas, &MapCanvas::zoomIn);
    connect(a.zoomOut, &QAction::triggered, m_canvas, &MapCanvas::zoomOut);
    connect(a.zoomAll, &QAction::triggered, m_canvas, &MapCanvas::zoomToAll);
    connect(a.zoomSelection, &QAction::triggered, m_canvas, &MapCanvas::zoomToSelection);
    connect(a.viewBack, &QAction::triggered, m_canvas, &MapCanvas::goBack);
    connect(a.viewForward, &QAction::triggered, m_canvas, &MapCanvas::goForward);
    connect(a.redraw, &QAction::triggered, m_canvas, &MapCanvas::redraw);
    connect(a.northArrow, &QAction::toggled, m_canvas, &MapCanvas::setNorthArrowShown);
    using Tool = MapCanvas::Tool;
    for (const auto &[action, tool] : {std::pair(a.toolSelect, Tool::Select), std::pair(a.toolPan, Tool::Pan),
                                       std::pair(a.toolZoomBox, Tool::ZoomBox)}) {
        connect(action, &QAction::triggered, this, [this, action = action, tool = tool] {
            m_canvas->setTool(tool);
            action->setChecked(true); // also when it was the one already
        });
    }
    connect(m_canvas, &MapCanvas::toolChanged, this, [&a](MapCanvas::Tool tool) {
        const QAction *action = tool == Tool::Select    ? a.toolSelect
                                : tool == Tool::Pan     ? a.toolPan
                                : tool == Tool::ZoomBox ? a.toolZoomBox
                                                        : nullptr;
        for (QAction *own : {a.toolSelect, a.toolPan, a.toolZoomBox})
            own->setChecked(own == action);
    });
    const auto history = [this, &a] {
        a.viewBack->setEnabled(m_canvas->canGoBack());
        a.viewForward->setEnabled(m_canvas->canGoForward());
    };
    connect(m_canvas, &MapCanvas::viewHistoryChanged, this, history);
    history();
    const auto selectionZoom = [this, &a] { a.zoomSelection->setEnabled(m_canvas->canZoomToSelection()); };
    connect(m_selection, &Selection::clusterChanged, this, selectionZoom);
    connect(m_selection, &Selection::participantsChanged, this, selectionZoom);
    connect(m_selection, &Selection::linksChanged, this, selectionZoom);
    selectionZoom();

    connect(m_canvas, &MapCanvas::viewChanged, this, [this](const maps::MapView &view) {
        m_scale->showDenominator(m_canvas->scaleDenominator());
        m_coordinates->setCrs(view.crs);
        m_crs->setText(view.crs);
    });
    connect(m_scale, &ScaleField::denominatorChosen, m_canvas, &MapCanvas::setScaleDenominator);
    connect(m_canvas, &MapCanvas::cursorMoved, m_coordinates, &CoordinatesField::showPlace);
    connect(m_canvas, &MapCanvas::contextMenuRequested, this,
            [this](const session::Picked &picked, model::LonLat place, QPoint where) {
                showMapMenu(*m_actions, *m_selection, *m_canvas, m_session.document().tables(), picked, place, where,
                            m_drawing->forMapMenu(), this);
            });

    connect(m_canvas, &MapCanvas::pictureFailed, this, [this](const maps::EngineProblem &problem) {
        Message message;
        message.level = MessageLevel::Warning;
        message.text = problem.text;
        message.key = QStringLiteral("picture");
        message.actions = {{tr("Draw again"), [this] { m_canvas->redraw(); }}};
        m_messages->show(message);
    });
    connect(m_canvas, &MapCanvas::pictureWarned, this, [this](const QStringList &warnings) {
        Message message;
        message.level = MessageLevel::Warning;
        message.text = warnings.join(u' ');
        message.key = QStringLiteral("picture");
        m_messages->show(message);
    });
    connect(&m_renderer, &maps::MapRenderer::stateChanged, this,
            [this, lost = false](maps::EngineState state, const QString &text) mutable {
                if (state == maps::EngineState::Ready || state == maps::EngineState::Drawing) {
                    m_messages->dismiss(QStringLiteral("engine"));
                    if (std::exchange(lost, false)) { // back so soon that nobody could have read why
                        Message message;
                        message.level = MessageLevel::Success;
                        message.text = tr("The map engine had ended and was started again. Nothing is lost.");
                        message.key = QStringLiteral("engine_back");
                        m_messages->show(message);
                    }
                } else if (state != maps::EngineState::Starting) {
                    lost = lost || state == maps::EngineState::Restarting;
                    Message message;
                    message.level =
                        state == maps::EngineState::Restarting ? MessageLevel::Warning : MessageLevel::Error;
                    message.text = text;
                    message.key = QStringLiteral("engine");
                    m_messages->show(message);
                }
            });
}

void MainWindow::wireSelection()
{
    WindowActions &a = *m_actions;
    connect(m_clusters, &ClustersPanel::zoomRequested, m_canvas, &MapCanvas::zoomToCluster);
    connect(m_participants, &TablePanel::zoomRequested, m_canvas, &MapCanvas::zoomToSelection);
    connect(m_links, &TablePanel::zoomRequested, m_canvas, &MapCanvas::zoomToSelection);
    connect(a.clearSelection, &QAction::triggered, m_selection, &Selection::clear);
    connect(a.zoomCluster, &QAction::triggered, this, [this] { m_canvas->zoomToCluster(m_selection->cluster()); });
    connect(a.nextCluster, &QAction::triggered, this, [this] { stepCluster(1); });
    connect(a.previousCluster, &QAction::triggered, this, [this] { stepCluster(-1); });
    connect(a.selectParticipants, &QAction::triggered, this, &MainWindow::selectClusterParticipants);
    connect(m_selection, &Selection::clusterChanged, this,
            [&a](Row row) { a.setClusterSelected(row != model::noRow); });
    a.setClusterSelected(false);

    connect(a.findCluster, &QAction::triggered, this, [this] {
        raiseDockOf(m_clusters);
        m_clusters->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_clusters->searchBox()->selectAll();
    });
    connect(a.filterTable, &QAction::triggered, this, [this] {
        TablePanel *table = m_links->isVisible() && !m_links->visibleRegion().isEmpty() ? m_links : m_participants;
        raiseDockOf(table);
        table->filterBox()->setFocus(Qt::ShortcutFocusReason);
        table->filterBox()->selectAll();
    });
    connect(a.editAttributes, &QAction::triggered, this, [this] {
        raiseDockOf(m_attributes);
        if (m_selection->participants().size() == 1)
            m_attributes->editParticipant();
        else
            m_attributes->editCluster();
    });

    const auto refused = [this](const model::Problem &problem) {
        Message message;
        message.level = MessageLevel::Error;
        message.text = problem.sentence();
        message.key = QStringLiteral("edit");
        m_messages->show(message);
    };
    connect(m_attributes, &AttributesPanel::editRefused, this, refused);
    for (TableModel *table : {m_participantModel, m_linkModel}) {
        connect(table, &TableModel::editRefused, this, refused);
        table->setKindIcons([this](const QString &kind) {
            return participantKindIcon(kind, themeForGround(palette().color(QPalette::Base)));
        });
    }
    connect(&m_session, &AtlasSession::placesChanged, this, &MainWindow::followProvinces);
}

void MainWindow::wireReport()
{
    WindowActions &a = *m_actions;
    connect(&m_session, &AtlasSession::clusterReportsChanged, m_clusterModel, &ClusterTreeModel::reportsChanged);
    auto *guide = new ReportGuide(m_session, *m_selection, *m_canvas, *m_messages, *m_report, *m_reportFeed, this);
    connect(guide, &ReportGuide::participantsShown, this, [this] { raiseDockOf(m_participants); });
    connect(guide, &ReportGuide::linksShown, this, [this] { raiseDockOf(m_links); });
    connect(&m_report->requests(), &ReportRequests::settingsWanted, a.analysisSettings, &QAction::trigger);
    connect(m_report, &ReportPanel::compareRequested, m_reportTools, &ReportTools::compare);
    const auto whatIf = [this] { raiseDockOf(m_reportTools->whatIfPanel()); };
    connect(m_report, &ReportPanel::whatIfRequested, this, whatIf);
    connect(a.whatIf, &QAction::triggered, this, whatIf);
    connect(a.compareClusters, &QAction::triggered, m_reportTools, &ReportTools::compare);
    const auto copyText = [this] { m_reportOutput->copyText(m_selection->cluster(), nameLanguage()); };
    const auto copyCsv = [this] { m_reportOutput->copyCsv(m_selection->cluster(), nameLanguage()); };
    connect(m_report, &ReportPanel::copyTextRequested, this, copyText);
    connect(m_report, &ReportPanel::copyCsvRequested, this, copyCsv);
    connect(a.copyReportText, &QAction::triggered, this, copyText);
    connect(a.copyReportCsv, &QAction::triggered, this, copyCsv);
}

void MainWindow::wireSettings()
{
    WindowActions &a = *m_actions;
    const auto choose = [](LanguageChoice choice) {
        QSettings().setValue(QStringLiteral("language"), storedLanguage(choice));
        applyLanguage(choice);
    };
    connect(a.languageSystem, &QAction::triggered, this, [choose] { choose(LanguageChoice::System); });
    connect(a.languageKorean, &QAction::triggered, this, [choose] { choose(LanguageChoice::Korean); });
    connect(a.languageEnglish, &QAction::triggered, this, [choose] { choose(LanguageChoice::English); });
    const LanguageChoice now = appliedLanguage();
    (now == LanguageChoice::Korean    ? a.languageKorean
     : now == LanguageChoice::English ? a.languageEnglish
                                      : a.languageSystem)
        ->setChecked(true);
    m_session.setSettings(rememberedAnalysisSettings());
    connect(a.analysisSettings, &QAction::triggered, this, [this] {
        auto *dialog = new AnalysisSettingsDialog(m_session.settings(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AnalysisSettingsDialog::applied, this, [this](const crossing::Settings &settings) {
            rememberAnalysisSettings(settings);
            m_session.setSettings(settings);
        });
        dialog->open();
    });
    connect(a.fullScreen, &QAction::triggered, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(a.resetPanels, &QAction::triggered, this, [this] { restoreState(m_firstState, stateVersion); });
    connect(a.helpFigures, &QAction::triggered, this, [this] {
        auto *dialog = new FiguresHelpDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(a.shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(m_actions->all() + m_drawing->all() + m_style->all(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(a.about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(m_renderer.versions(), m_session.boundarySet().credit, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::followFileState()
{
    const bool open = m_session.hasAtlas();
    QString title = open ? m_session.title(nameLanguage()) : QString();
    if (open && m_session.isReadOnly())
        title = tr("%1 (only to look at)").arg(title);
    setWindowTitle(open ? tr("%1[*] — Cluster Atlas").arg(title) : tr("Cluster Atlas"));
    setWindowModified(open && m_session.isModified());
    setWindowFilePath(m_session.filePath());
    m_actions->save->setEnabled(open && !m_session.isBusy());
    m_actions->saveAs->setEnabled(open && !m_session.isBusy());
    m_actions->setBusy(m_session.isBusy());
    m_history->setEnabled(!m_session.isBusy());
}

void MainWindow::followProvinces()
{
    ProvinceLookup lookup;
    if (const auto basis = m_session.basis()) {
        lookup = [basis](Row row) {
            return row < (*basis->tables)[TableId::Participants].rowCount() ? crossing::provinceCode(*basis, row)
                                                                            : QString();
        };
    }
    for (TableModel *table : {m_participantModel, m_linkModel}) {
        table->setPickIndex(m_session.pickIndex());
        table->setProvinceLookup(lookup);
    }
}

void MainWindow::dropRemovedRows(const model::ChangeSet &changes)
{
    const auto without = [](std::vector<Row> rows, const std::vector<Row> &removed) {
        std::erase_if(rows, [&removed](Row row) { return std::binary_search(removed.begin(), removed.end(), row); });
        return rows;
    };
    if (std::binary_search(changes[TableId::Clusters].removed.begin(), changes[TableId::Clusters].removed.end(),
                           m_selection->cluster()))
        m_selection->setCluster(model::noRow);
    m_selection->setParticipants(without(m_selection->participants(), changes[TableId::Participants].removed));
    m_selection->setLinks(without(m_selection->links(), changes[TableId::Links].removed));
    if (!changes[TableId::Atlas].isEmpty())
        followFileState(); // the title
}

void MainWindow::stepCluster(int by)
{
    QTreeView *view = m_clusters->view();
    const QModelIndex now = view->currentIndex();
    QModelIndex next;
    if (!now.isValid())
        next = view->model()->index(by > 0 ? 0 : view->model()->rowCount() - 1, 0);
    else
        next = by > 0 ? view->indexBelow(now) : view->indexAbove(now);
    if (next.isValid()) {
        view->setCurrentIndex(next);
        m_canvas->zoomToCluster(m_selection->cluster());
    }
}

void MainWindow::selectClusterParticipants()
{
    m_selection->setParticipants(
        clusterParticipants(m_session.document().tables(), m_selection->cluster(), m_session.pickIndex()));
    raiseDockOf(m_participants);
}

void MainWindow::raiseDockOf(QWidget *content)
{
    for (QWidget *at = content; at != nullptr; at = at->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(at)) {
            dock->show();
            dock->raise();
            return;
        }
    }
}

void MainWindow::fillRecentMenu()
{
    QMenu *menu = m_actions->recentMenu;
    menu->clear();
    const QStringList paths = m_recent->paths();
    for (const QString &path : paths) {
        QAction *entry = menu->addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        entry->setStatusTip(path);
        entry->setToolTip(path);
        connect(entry, &QAction::triggered, this, [this, path] { m_files->open(path); });
    }
    menu->setEnabled(!paths.isEmpty());
    if (!paths.isEmpty()) {
        menu->addSeparator();
        menu->addAction(m_actions->clearRecent);
    }
}

} // namespace atlas::ui
