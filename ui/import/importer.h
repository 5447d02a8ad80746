// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

class ImportDialog;
class MessageBar;

/// Brings a person's file into the atlas: asks for it, or takes one dropped on the window, shows the dialog, takes the
/// import in as one step and tells what came of it. Owns nothing of what it joins. Window's thread.
class Importer : public QObject
{
    Q_OBJECT

public:
    Importer(session::AtlasSession &session, MessageBar &messages, QWidget *window);

    void chooseAndImport(const QString &folder);
    void import(const QString &file);
    /// The dialog that is open; null when none is.
    ImportDialog *dialog() const;

Q_SIGNALS:
    void imported(const atlas::intake::ImportReport &report);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const std::shared_ptr<intake::ImportPlan> &plan);
    void tell(const intake::ImportReport &report);

    session::AtlasSession &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    QPointer<ImportDialog> m_dialog;
};

} // namespace atlas::ui
