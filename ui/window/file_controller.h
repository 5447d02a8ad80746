// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/store/working_copy.h"
#include "ui/message_bar.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace atlas::session {
class AtlasSession;
struct LockInfo;
} // namespace atlas::session

namespace atlas::ui {

class RecentFiles;
class Steps;

/// Everything between the person and the file of the atlas: asks which one, asks before work is lost, tells what went
/// wrong. Modal questions only where an answer is needed. Owns nothing of what it joins. Window's thread.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(session::AtlasSession &session, MessageBar &messages, RecentFiles &recent, QWidget *window);

    void newAtlas();
    void openSample(const QString &name);
    void chooseAndOpen();
    /// The file that is open already is read again when there are changes to discard; else only a word is said.
    void open(const QString &path);
    void save();
    void chooseAndSaveAs();
    void closeAtlas();
    /// Goes on at once when nothing would be lost; else asks to save, discard or cancel, and goes on when that is done.
    /// While the atlas is being saved, it goes on after that.
    void whenNothingIsLost(std::function<void()> next);
    /// Offers what a crash left behind, if anything, and then opens \p path (empty = nothing), unless its own unsaved
    /// work was recovered. What there is is found out away from this thread.
    void offerRecovery(const QString &path = {});
    /// Takes in what is being typed into a field or cell, as leaving it would: it belongs to what is saved or closed.
    static void takeTyping();
    /// The folder where file dialogs start.
    QString folder() const;

private:
    void askWhatToRecover(const std::vector<store::RecoverableCopy> &copies, const QString &path);
    void openAfterRecovery(const store::RecoverableCopy &recovered, const QString &path);
    void openNow(const QString &path); ///< without asking: whoever calls has
    bool isOpenHere(const QString &path) const;
    bool refusedAsBusy(); ///< tells so, and forgets what was to follow a save
    void tellProblem(const model::Problem &problem, const QString &key, const QList<MessageAction> &actions = {});
    void tellUnwritten(const model::Problem &problem);
    void askAboutLock(const QString &path, const session::LockInfo &lock);
    void askAboutChangedFile(const QString &path);
    void askAboutGoneFile(const QString &path);

    session::AtlasSession &m_session;
    MessageBar &m_messages;
    RecentFiles &m_recent;
    QWidget *m_window;
    Steps *m_later;
    std::function<void()> m_afterSave;
};

} // namespace atlas::ui
