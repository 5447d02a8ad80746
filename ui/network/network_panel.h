// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/change_set.h"
#include "app/model/problem.h"
#include "ui/network/network_scene.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;
class QToolButton;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class NetworkCanvas;
class Selection;

/// The network view: the same participants and links as the map, placed by their links, by province, or as on the map.
/// Follows the atlas while it is shown; reading and placing run on a worker, listed among the tasks. Session and
/// selection outlive it. Window's thread.
class NetworkPanel : public QWidget
{
    Q_OBJECT

public:
    NetworkPanel(session::AtlasSession &session, Selection &selection, QWidget *parent = nullptr);
    ~NetworkPanel() override;

    NetworkCanvas &canvas() const { return *m_canvas; }
    QComboBox *placingBox() const { return m_placing; }
    QToolButton *onlyClusterButton() const { return m_onlyCluster; }
    QToolButton *exportButton() const { return m_export; }
    /// What is shown, in words.
    QString summary() const;
    bool isWorking() const { return m_work.isRunning(); }

    void setLanguage(const QString &language);
    void setPlacing(NetworkPlacing placing);
    NetworkPlacing placing() const;
    /// Writes what is seen as a picture: PNG, SVG or PDF by the name's ending. exported() or exportFailed() answers.
    void exportTo(const QString &path);
    void chooseAndExport(const QString &folder);

Q_SIGNALS:
    void exportRequested(); ///< the button was pressed
    void exported(const QString &path);
    void exportFailed(const atlas::model::Problem &problem);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void follow(const model::ChangeSet &changes);
    void followCluster();
    void outdate(bool keepView);
    void start();
    void take();
    void say();

    session::AtlasSession &m_session;
    Selection &m_selection;
    NetworkCanvas *m_canvas;
    QComboBox *m_placing;
    QToolButton *m_onlyCluster;
    QToolButton *m_all;
    QToolButton *m_export;
    QLabel *m_summary;
    QLabel *m_described;
    QTimer *m_pause;
    QFutureWatcher<std::shared_ptr<const NetworkDrawing>> m_work;
    std::shared_ptr<model::Progress> m_progress;
    quint64 m_task = 0;
    QString m_language = QStringLiteral("en");
    bool m_outdated = true;
    bool m_keepView = false;
};

} // namespace atlas::ui
