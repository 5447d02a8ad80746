// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/file_controller.h"

#include "app/session/atlas_session.h"
#include "ui/background.h"
#include "ui/dialogs/new_atlas_dialog.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/language.h"
#include "ui/message_bar.h"
#include "ui/recent_files.h"
#include "ui/steps.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace atlas::ui {

namespace {

constexpr QLatin1StringView folderKey("file_folder");

QString nameFilter()
{
    return FileController::tr("Cluster atlas (*.gpkg)") + QStringLiteral(";;") + FileController::tr("All files (*)");
}

bool isSameFile(const QString &path, const QString &other)
{
    if (path.isEmpty() || other.isEmpty())
        return false;
    const QFileInfo one(path);
    const QFileInfo two(other);
    const QString canonical = one.canonicalFilePath();
    return canonical.isEmpty() ? one.absoluteFilePath() == two.absoluteFilePath()
                               : canonical == two.canonicalFilePath();
}

} // namespace

FileController::FileController(session::AtlasSession &session, MessageBar &messages, RecentFiles &recent,
                               QWidget *window)
    : QObject(window), m_session(session), m_messages(messages), m_recent(recent), m_window(window),
      m_later(new Steps(this))
{
    using session::AtlasSession;
    connect(&session, &AtlasSession::opened, this, [this] {
        m_messages.dismiss(QStringLiteral("file"));
        if (const QString path = m_session.filePath(); !path.isEmpty()) // in a later turn: panels come in this one
            m_later->add([this, path] { m_recent.add(path); });
    });
    connect(&session, &AtlasSession::openFailed, this,
            [this](const model::Problem &problem) { tellProblem(problem, QStringLiteral("file")); });
    connect(&session, &AtlasSession::lockedByOther, this, &FileController::askAboutLock);
    connect(&session, &AtlasSession::saved, this, [this](const QString &path) {
        m_recent.add(path);
        Message message;
        message.level = MessageLevel::Success;
        message.text = tr("Saved to %1").arg(QFileInfo(path).fileName());
        message.key = QStringLiteral("file");
        m_messages.show(message);
        if (const auto next = std::exchange(m_afterSave, {}))
            whenNothingIsLost(next); // what waited for the save to end may have changed the atlas again
    });
    connect(&session, &AtlasSession::saveFailed, this, [this](const model::Problem &problem) {
        m_afterSave = {};
        tellProblem(problem, QStringLiteral("file"),
                    {{tr("Save as…"), [this] { chooseAndSaveAs(); }}, {tr("Try again"), [this] { save(); }}});
    });
    connect(&session, &AtlasSession::fileGoneFromDisk, this, &FileController::askAboutGoneFile);
    connect(&session, &AtlasSession::fileStateChanged, this, [this] {
        if (!m_session.isUnwritten())
            m_messages.dismiss(QStringLiteral("store"));
    });
    connect(&session, &AtlasSession::fileChangedOnDisk, this, &FileController::askAboutChangedFile);
    connect(&session, &AtlasSession::storeFailed, this,
            [this](const model::Problem &problem) { tellUnwritten(problem); });
    connect(&session, &AtlasSession::editRefused, this,
            [this](const model::Problem &problem) { tellProblem(problem, QStringLiteral("edit")); });
    connect(&session, &AtlasSession::notice, this,
            [this](const model::Problem &problem) { m_messages.show(MessageLevel::Warning, problem.sentence()); });
}

void FileController::newAtlas()
{
    whenNothingIsLost([this] {
        auto *dialog = new NewAtlasDialog(m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &NewAtlasDialog::chosen, &m_session, &session::AtlasSession::newAtlas);
        dialog->open();
    });
}

void FileController::openSample(const QString &name)
{
    whenNothingIsLost([this, name] {
        if (!refusedAsBusy())
            m_session.openSample(name);
    });
}

void FileController::chooseAndOpen()
{
    whenNothingIsLost([this] {
        const QString path = QFileDialog::getOpenFileName(m_window, tr("Open atlas"), folder(), nameFilter());
        if (!path.isEmpty())
            openNow(path);
    });
}

void FileController::open(const QString &path)
{
    whenNothingIsLost([this, path] { openNow(path); });
}

void FileController::openNow(const QString &path)
{
    if (refusedAsBusy())
        return;
    if (isOpenHere(path)) {
        if (!m_session.isModified()) {
            Message message;
            message.level = MessageLevel::Info;
            message.text = tr("%1 is open already.").arg(QFileInfo(path).fileName());
            message.key = QStringLiteral("file");
            m_messages.show(message);
            return;
        }
        m_session.close(); // gives the file free, to be read again
    }
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    m_session.open(path);
}

bool FileController::isOpenHere(const QString &path) const
{
    // Opened only to look, the file is someone else's: opening it again tries to get hold of it.
    return m_session.hasAtlas() && !m_session.isReadOnly() && isSameFile(path, m_session.filePath());
}

bool FileController::refusedAsBusy()
{
    if (!m_session.isBusy())
        return false;
    m_afterSave = {};
    Message message;
    message.level = MessageLevel::Warning;
    message.text = tr("The atlas is being opened or saved; try again in a moment.");
    message.key = QStringLiteral("file");
    m_messages.show(message);
    return true;
}

void FileController::save()
{
    if (refusedAsBusy())
        return;
    takeTyping();
    if (m_session.filePath().isEmpty() || m_session.isReadOnly())
        chooseAndSaveAs();
    else
        m_session.save();
}

void FileController::chooseAndSaveAs()
{
    if (refusedAsBusy())
        return;
    takeTyping();
    const QString current = m_session.filePath();
    QString proposal = current;
    if (current.isEmpty()) {
        QString name = m_session.title(nameLanguage());
        for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
            name.replace(forbidden, u' ');
        proposal = folder() + u'/' + name.simplified() + QStringLiteral(".gpkg");
    }
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save atlas as"), proposal, nameFilter());
    if (path.isEmpty()) {
        m_afterSave = {};
        return;
    }
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".gpkg");
    if (refusedAsBusy()) // since the dialog was shown
        return;
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    m_session.saveAs(path);
}

void FileController::closeAtlas()
{
    whenNothingIsLost([this] {
        if (!refusedAsBusy())
            m_session.close();
    });
}

void FileController::takeTyping()
{
    const QPointer<QWidget> typing = QApplication::focusWidget();
    if (!typing)
        return;
    typing->clearFocus();
    if (typing) // a cell's editor is gone by now
        typing->setFocus();
}

void FileController::whenNothingIsLost(std::function<void()> next)
{
    takeTyping();
    if (m_session.isSaving()) {
        m_afterSave = std::move(next);
        Message message;
        message.level = MessageLevel::Info;
        message.text = tr("The atlas is being saved; this goes on as soon as that is done.");
        message.key = QStringLiteral("file");
        m_messages.show(message);
        return;
    }
    if (!m_session.hasAtlas() || !m_session.isModified()) {
        next();
        return;
    }
    auto *question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("Unsaved changes"));
    question->setText(tr("Save the changes to “%1”?").arg(m_session.title(nameLanguage())));
    question->setInformativeText(tr("Changes that are not saved will be lost."));
    question->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Save);
    connect(question, &QMessageBox::finished, this, [this, next = std::move(next)](int answer) {
        if (answer == QMessageBox::Save) {
            m_afterSave = next;
            save();
        } else if (answer == QMessageBox::Discard) {
            next();
        }
    });
    question->open();
}

void FileController::offerRecovery(const QString &path)
{
    whenDone(inBackground(&session::AtlasSession::recoverable), this,
             [this, path](const std::vector<store::RecoverableCopy> &copies) {
                 if (!copies.empty())
                     askWhatToRecover(copies, path);
                 else if (!path.isEmpty())
                     open(path);
             });
}

void FileController::askWhatToRecover(const std::vector<store::RecoverableCopy> &copies, const QString &path)
{
    auto *dialog = new RecoveryDialog(copies, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Recovered before the path is opened: the file can be held only once.
    connect(dialog, &RecoveryDialog::recoverChosen, this, [this, path](const store::RecoverableCopy &copy) {
        whenNothingIsLost([this, copy, path] {
            if (refusedAsBusy())
                return;
            m_session.recover(copy);
            openAfterRecovery(copy, path);
        });
    });
    connect(dialog, &RecoveryDialog::discardChosen, this,
            [](const store::RecoverableCopy &copy) { session::AtlasSession::discardRecoverable(copy); });
    connect(dialog, &QDialog::rejected, this, [this, path] {
        if (!path.isEmpty())
            open(path);
    });
    dialog->open();
}

void FileController::openAfterRecovery(const store::RecoverableCopy &recovered, const QString &path)
{
    if (path.isEmpty() || isSameFile(path, recovered.target))
        return;
    Message message;
    message.level = MessageLevel::Info;
    message.text = tr("%1 was not opened, as the recovered work is shown.").arg(QFileInfo(path).fileName());
    message.key = QStringLiteral("not_opened");
    message.timeoutMs = 0;
    message.actions = {{tr("Open"), [this, path] { open(path); }}};
    m_messages.show(message);
}

QString FileController::folder() const
{
    const QString remembered = QSettings().value(folderKey).toString();
    if (!remembered.isEmpty() && QFileInfo(remembered).isDir())
        return remembered;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileController::tellProblem(const model::Problem &problem, const QString &key, const QList<MessageAction> &actions)
{
    Message message;
    message.level = MessageLevel::Error;
    message.text = problem.sentence();
    message.key = key;
    message.actions = actions;
    m_messages.show(message);
}

void FileController::tellUnwritten(const model::Problem &problem)
{
    Message message;
    message.level = MessageLevel::Error;
    //: %1 says what is wrong, %2 what to do
    message.text = tr("The last step is not on the disk yet: %1. It is kept; %2.")
                       .arg(problem.what, problem.remedy.isEmpty() ? tr("try again") : problem.remedy);
    message.key = QStringLiteral("store");
    message.timeoutMs = 0;
    message.actions = {{tr("Try again"), [this] { m_session.writeAgain(); }},
                       {tr("Save as…"), [this] { chooseAndSaveAs(); }}};
    m_messages.show(message);
}

void FileController::askAboutLock(const QString &path, const session::LockInfo &lock)
{
    Message message;
    message.level = MessageLevel::Warning;
    //: %1 is a file name, %2 says who has it open
    message.text = tr("%1 is open elsewhere: %2. You can look at it and save it under another name.")
                       .arg(QFileInfo(path).fileName(), lock.owner);
    message.key = QStringLiteral("file");
    message.actions = {{tr("Open to look"), [this, path] { m_session.openForLooking(path); }}};
    m_messages.show(message);
}

void FileController::askAboutChangedFile(const QString &path)
{
    auto *question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("The file has changed"));
    question->setText(tr("%1 was changed by another program since it was opened.").arg(QFileInfo(path).fileName()));
    question->setInformativeText(tr("Replacing it loses the other program's changes; reading it again loses yours. "
                                    "Saving under another name keeps both."));
    auto *other = question->addButton(tr("Save as…"), QMessageBox::AcceptRole);
    auto *replace = question->addButton(tr("Replace"), QMessageBox::DestructiveRole);
    auto *reread = question->addButton(tr("Read again"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(other);
    connect(question, &QMessageBox::finished, this, [this, path, question, other, replace, reread] {
        if (question->clickedButton() == other) {
            chooseAndSaveAs();
        } else if (question->clickedButton() == replace && !refusedAsBusy()) {
            m_session.overwriteChangedFile();
        } else if (question->clickedButton() == reread && !refusedAsBusy()) {
            m_afterSave = {};
            m_session.close(); // gives the file free, to be read again
            m_session.open(path);
        } else {
            m_afterSave = {};
        }
    });
    question->open();
}

void FileController::askAboutGoneFile(const QString &path)
{
    auto *question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("The file is gone"));
    question->setText(tr("%1 is no longer in its folder: it was moved or deleted.").arg(QFileInfo(path).fileName()));
    question->setInformativeText(tr("Your work is here, with all changes."));
    auto *other = question->addButton(tr("Save as…"), QMessageBox::AcceptRole);
    auto *again = question->addButton(tr("Save it there again"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(again);
    connect(question, &QMessageBox::finished, this, [this, question, other, again] {
        if (question->clickedButton() == other)
            chooseAndSaveAs();
        else if (question->clickedButton() == again && !refusedAsBusy())
            m_session.overwriteChangedFile();
        else
            m_afterSave = {};
    });
    question->open();
}

} // namespace atlas::ui
