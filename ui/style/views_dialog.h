// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QListWidget;
class QPushButton;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

/// The saved views: go to one, rename (in place) or delete it, or save what is shown now. Each change is a step.
/// Session is not owned. Window thread.
class ViewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ViewsDialog(session::AtlasSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void goRequested(const QString &id);
    void saveRequested();
    void refused(const QString &sentence);

private:
    void fill();
    void showEnabled();
    void rename(int row);
    void removeCurrent();
    QString currentId() const;

    session::AtlasSession &m_session;
    QListWidget *m_list;
    QPushButton *m_go;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace atlas::ui
