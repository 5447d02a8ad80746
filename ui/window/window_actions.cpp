// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/window_actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

namespace atlas::ui {

WindowActions::WindowActions(QMainWindow *window, QUndoStack *undoStack)
    : QObject(window), m_window(window), m_undoStack(undoStack)
{
    makeActions();
    makeUndo(undoStack);
    makeMenus();
    makeToolBar();
    retranslate();
}

QAction *WindowActions::add(const char *text, const char *tip, const char *icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(m_window);
    if (icon != nullptr)
        action->setIcon(programIcon(QLatin1StringView(icon)));
    action->setShortcuts(keys);
    m_window->addAction(action);
    m_entries.push_back({action, text, tip});
    return action;
}

QMenu *WindowActions::addMenu(QMenu *parent, const char *text)
{
    QMenu *menu = parent != nullptr ? parent->addMenu(QString()) : m_window->menuBar()->addMenu(QString());
    menu->setToolTipsVisible(false);
    m_menus.push_back({menu, text});
    return menu;
}

void WindowActions::makeActions()
{
    using K = QKeySequence;
    newAtlas = add(QT_TR_NOOP("&New…"), QT_TR_NOOP("Start an atlas, with the provinces of a country or empty"),
                   "document-new", K::keyBindings(K::New));
    open = add(QT_TR_NOOP("&Open…"), QT_TR_NOOP("Open an atlas"), "document-open", K::keyBindings(K::Open));
    sampleKorea = add(QT_TR_NOOP("&Korea"), QT_TR_NOOP("Open the sample atlas of Korea"), nullptr, {});
    sampleCanada = add(QT_TR_NOOP("&Canada"), QT_TR_NOOP("Open the sample atlas of Canada"), nullptr, {});
    sampleUk =
        add(QT_TR_NOOP("&United Kingdom"), QT_TR_NOOP("Open the sample atlas of the United Kingdom"), nullptr, {});
    clearRecent =
        add(QT_TR_NOOP("&Forget these files"), QT_TR_NOOP("Empty the list of files opened before"), nullptr, {});
    save = add(QT_TR_NOOP("&Save"), QT_TR_NOOP("Save the atlas"), "document-save", K::keyBindings(K::Save));
    saveAs = add(QT_TR_NOOP("Save &as…"), QT_TR_NOOP("Save the atlas under another name"), "document-save-as",
                 {K(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    importFile = add(QT_TR_NOOP("&Import…"),
                     QT_TR_NOOP("Bring boundaries, clusters, participants or links from a file into the atlas"),
                     "import-boundaries", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    exportMap = add(QT_TR_NOOP("Export &map…"), QT_TR_NOOP("Write the map as a sheet: PNG, SVG or PDF"), "export-map",
                    {K(Qt::CTRL | Qt::Key_P)});
    exportData = add(QT_TR_NOOP("Export &data…"),
                     QT_TR_NOOP("Write participants, links, layers or the report's figures for other programs"),
                     nullptr, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_X)});
    exportReport = add(QT_TR_NOOP("Export &report…"), QT_TR_NOOP("Write the crossing report as text, CSV or JSON"),
                       "export-report", {K(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    close = add(QT_TR_NOOP("&Close atlas"), QT_TR_NOOP("Close the atlas and go back to the start page"), nullptr,
                K::keyBindings(K::Close));
    quit = add(QT_TR_NOOP("&Quit"), QT_TR_NOOP("Leave the program"), "application-exit", {K(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);

    editAttributes =
        add(QT_TR_NOOP("Edit &attributes"), QT_TR_NOOP("Go to the form of the selected cluster or participant"),
            "edit-attributes", {K(Qt::CTRL | Qt::Key_E)});
    clearSelection = add(QT_TR_NOOP("&Clear selection"), QT_TR_NOOP("Select nothing"), "clear-selection",
                         {K(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
    findCluster = add(QT_TR_NOOP("&Find cluster"), QT_TR_NOOP("Go to the search box of the clusters"), "find",
                      K::keyBindings(K::Find));
    filterTable = add(QT_TR_NOOP("Fi&lter table"), QT_TR_NOOP("Go to the filter box of the table in front"), "filter",
                      {K(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});

    zoomIn = add(QT_TR_NOOP("Zoom &in"), QT_TR_NOOP("See the map closer"), "zoom-in",
                 {K(Qt::CTRL | Qt::Key_Plus), K(Qt::CTRL | Qt::Key_Equal)});
    zoomOut =
        add(QT_TR_NOOP("Zoom &out"), QT_TR_NOOP("See more of the map"), "zoom-out", {K(Qt::CTRL | Qt::Key_Minus)});
    zoomAll = add(QT_TR_NOOP("Zoom to &all"), QT_TR_NOOP("Show everything on the map"), "zoom-all",
                  {K(Qt::CTRL | Qt::Key_0)});
    zoomSelection = add(QT_TR_NOOP("Zoom to &selection"), QT_TR_NOOP("Show what is selected"), "zoom-selection",
                        {K(Qt::CTRL | Qt::Key_J)});
    viewBack = add(QT_TR_NOOP("Pre&vious view"), QT_TR_NOOP("Go back to the view before"), "view-back",
                   {K(Qt::ALT | Qt::Key_Left)});
    viewForward =
        add(QT_TR_NOOP("&Next view"), QT_TR_NOOP("Go forward again"), "view-forward", {K(Qt::ALT | Qt::Key_Right)});
    toolSelect = add(QT_TR_NOOP("&Select"), QT_TR_NOOP("Click selects, dragging moves the map"), "tool-select",
                     {K(Qt::CTRL | Qt::Key_1)});
    toolPan =
        add(QT_TR_NOOP("&Move the map"), QT_TR_NOOP("Dragging moves the map"), "tool-pan", {K(Qt::CTRL | Qt::Key_2)});
    toolZoomBox = add(QT_TR_NOOP("Zoom to a &box"), QT_TR_NOOP("Dragging marks a box to zoom to"), "tool-zoom-box",
                      {K(Qt::CTRL | Qt::Key_3)});
    m_tools = new QActionGroup(this);
    m_tools->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // none while a drawing tool is on
    for (QAction *tool : {toolSelect, toolPan, toolZoomBox}) {
        tool->setCheckable(true);
        m_tools->addAction(tool);
    }
    toolSelect->setChecked(true);
    northArrow = add(QT_TR_NOOP("North a&rrow"), QT_TR_NOOP("Show a north arrow on the map"), nullptr, {});
    northArrow->setCheckable(true);
    redraw = add(QT_TR_NOOP("&Draw again"), QT_TR_NOOP("Ask for a new picture of the map"), "redraw",
                 K::keyBindings(K::Refresh));

    nextCluster = add(QT_TR_NOOP("&Next cluster"), QT_TR_NOOP("Select the next cluster of the list"), "go-down",
                      {K(Qt::ALT | Qt::Key_Down)});
    previousCluster = add(QT_TR_NOOP("&Previous cluster"), QT_TR_NOOP("Select the previous cluster of the list"),
                          "go-up", {K(Qt::ALT | Qt::Key_Up)});
    zoomCluster = add(QT_TR_NOOP("&Zoom to cluster"), QT_TR_NOOP("Show the whole cluster on the map"), "zoom-cluster",
                      {K(Qt::CTRL | Qt::Key_G)});
    selectParticipants =
        add(QT_TR_NOOP("&Select its participants"), QT_TR_NOOP("Select all participants of the cluster"), nullptr,
            {K(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    whatIf = add(QT_TR_NOOP("&What if…"), QT_TR_NOOP("See what would change without changing the atlas"), nullptr,
                 {K(Qt::CTRL | Qt::SHIFT | Qt::Key_W)});
    compareClusters = add(QT_TR_NOOP("Co&mpare clusters…"), QT_TR_NOOP("Put two or more clusters side by side"),
                          nullptr, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_K)});
    copyReportText = add(QT_TR_NOOP("Copy report as &text"), QT_TR_NOOP("Put the report on the clipboard as text"),
                         nullptr, {K(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    copyReportCsv = add(QT_TR_NOOP("Copy report as CS&V"),
                        QT_TR_NOOP("Put the figures on the clipboard for a spreadsheet"), nullptr, {});

    fullScreen =
        add(QT_TR_NOOP("&Full screen"), QT_TR_NOOP("Use the whole screen"), nullptr, K::keyBindings(K::FullScreen));
    fullScreen->setCheckable(true);
    resetPanels =
        add(QT_TR_NOOP("&Reset panels"), QT_TR_NOOP("Put panels and tool bar where they were at first"), nullptr, {});

    languageSystem = add(QT_TR_NOOP("As the &system"), QT_TR_NOOP("Use the language of the system"), nullptr, {});
    languageKorean = add(nullptr, nullptr, nullptr, {});
    languageKorean->setText(QStringLiteral("한국어")); // each language in its own words, in every language
    languageEnglish = add(nullptr, nullptr, nullptr, {});
    languageEnglish->setText(QStringLiteral("English"));
    auto *languages = new QActionGroup(this);
    for (QAction *language : {languageSystem, languageKorean, languageEnglish}) {
        language->setCheckable(true);
        languages->addAction(language);
    }
    analysisSettings =
        add(QT_TR_NOOP("&Analysis…"), QT_TR_NOOP("Thresholds and permutations of the analysis"), nullptr, {});
    analysisSettings->setMenuRole(QAction::PreferencesRole);

    helpFigures = add(QT_TR_NOOP("&What the figures mean"),
                      QT_TR_NOOP("Definitions, caveats and sources of the report's figures"), "help-contents",
                      K::keyBindings(K::HelpContents));
    shortcuts = add(QT_TR_NOOP("&Keyboard shortcuts"), QT_TR_NOOP("All keys of the program"), nullptr,
                    {K(Qt::CTRL | Qt::Key_Slash)});
    about = add(QT_TR_NOOP("&About Cluster Atlas"), QT_TR_NOOP("Versions and licence"), nullptr, {});
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::makeUndo(QUndoStack *stack)
{
    // Not QUndoStack's own actions: their words stay in the language they were made in.
    undo = add(nullptr, nullptr, "edit-undo", QKeySequence::keyBindings(QKeySequence::Undo));
    redo = add(nullptr, nullptr, "edit-redo", QKeySequence::keyBindings(QKeySequence::Redo));
    connect(stack, &QUndoStack::indexChanged, this, &WindowActions::showUndoTexts);
    connect(stack, &QUndoStack::canUndoChanged, this, &WindowActions::showUndoTexts);
    connect(stack, &QUndoStack::canRedoChanged, this, &WindowActions::showUndoTexts);
    showUndoTexts();
}

void WindowActions::showUndoTexts()
{
    undo->setEnabled(!m_busy && m_undoStack->canUndo());
    redo->setEnabled(!m_busy && m_undoStack->canRedo());
    const QString undoText = m_undoStack->undoText();
    const QString redoText = m_undoStack->redoText();
    undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undoText));
    redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redoText));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

void WindowActions::makeMenus()
{
    QMenu *file = addMenu(nullptr, QT_TR_NOOP("&File"));
    file->addActions({newAtlas, open});
    fileMenu = file;
    recentMenu = addMenu(file, QT_TR_NOOP("Open &recent"));
    QMenu *samples = addMenu(file, QT_TR_NOOP("Sa&mples"));
    samples->addActions({sampleKorea, sampleCanada, sampleUk});
    file->addSeparator();
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addAction(importFile);
    file->addActions({exportMap, exportReport, exportData});
    file->addSeparator();
    file->addActions({close, quit});

    QMenu *edit = addMenu(nullptr, QT_TR_NOOP("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({editAttributes, clearSelection});
    edit->addSeparator();
    edit->addActions({findCluster, filterTable});

    QMenu *map = addMenu(nullptr, QT_TR_NOOP("&Map"));
    map->addActions({zoomIn, zoomOut, zoomAll, zoomSelection});
    map->addSeparator();
    map->addActions({viewBack, viewForward});
    map->addSeparator();
    map->addActions({toolSelect, toolPan, toolZoomBox});
    map->addSeparator();
    map->addActions({northArrow, redraw});
    mapMenu = map;

    clusterMenu = addMenu(nullptr, QT_TR_NOOP("&Cluster"));
    clusterMenu->addActions({previousCluster, nextCluster, zoomCluster, selectParticipants});
    clusterMenu->addSeparator();
    clusterMenu->addActions({compareClusters, whatIf});
    clusterMenu->addActions({copyReportText, copyReportCsv});

    QMenu *view = addMenu(nullptr, QT_TR_NOOP("&View"));
    panelsMenu = addMenu(view, QT_TR_NOOP("&Panels"));
    view->addAction(resetPanels);
    view->addSeparator();
    view->addAction(fullScreen);

    settingsMenu = addMenu(nullptr, QT_TR_NOOP("&Settings"));
    QMenu *language = addMenu(settingsMenu, QT_TR_NOOP("&Language"));
    language->addActions({languageSystem, languageKorean, languageEnglish});
    settingsMenu->addAction(analysisSettings);

    QMenu *help = addMenu(nullptr, QT_TR_NOOP("&Help"));
    help->addActions({helpFigures, shortcuts});
    help->addSeparator();
    help->addAction(about);
}

void WindowActions::makeToolBar()
{
    toolBar = m_window->addToolBar(QString());
    toolBar->setObjectName(QStringLiteral("main_tool_bar"));
    toolBar->setIconSize(QSize(22, 22));
    toolBar->addActions({open, save});
    toolBar->addSeparator();
    toolBar->addActions({undo, redo});
    toolBar->addSeparator();
    toolBar->addActions({toolSelect, toolPan, toolZoomBox});
    toolBar->addSeparator();
    toolBar->addActions({zoomIn, zoomOut, zoomAll, zoomSelection, viewBack, viewForward});
    toolBar->addSeparator();
    toolBar->addActions({exportMap, exportReport, helpFigures});
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions.append(entry.action);
    return actions;
}

void WindowActions::retranslate()
{
    for (const Entry &entry : m_entries) {
        if (entry.text == nullptr)
            continue;
        entry.action->setText(tr(entry.text));
        entry.action->setStatusTip(tr(entry.tip));
        const QKeySequence key = entry.action->shortcut();
        entry.action->setToolTip(
            key.isEmpty() ? tr(entry.tip)
                          : QStringLiteral("%1 (%2)").arg(tr(entry.tip), key.toString(QKeySequence::NativeText)));
    }
    for (const MenuEntry &entry : m_menus)
        entry.menu->setTitle(tr(entry.text));
    toolBar->setWindowTitle(tr("Tool bar"));
    showUndoTexts();
}

void WindowActions::setAtlasOpen(bool open_)
{
    for (QAction *action :
         {save,           saveAs,         importFile,      exportData,  exportMap, exportReport, close,
          editAttributes, clearSelection, findCluster,     filterTable, zoomIn,    zoomOut,      zoomAll,
          toolSelect,     toolPan,        toolZoomBox,     northArrow,  redraw,    nextCluster,  previousCluster,
          copyReportText, copyReportCsv,  compareClusters, whatIf})
        action->setEnabled(open_);
}

void WindowActions::setBusy(bool busy)
{
    m_busy = busy;
    showUndoTexts();
}

void WindowActions::setClusterSelected(bool selected)
{
    for (QAction *action : {zoomCluster, selectParticipants})
        action->setEnabled(selected);
}

} // namespace atlas::ui
