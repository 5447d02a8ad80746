// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/boundary_importer.h"

#include "app/session/atlas_session.h"
#include "ui/dialogs/boundary_options_dialog.h"
#include "ui/message_bar.h"
#include "ui/number_text.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPair>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace atlas::ui {

namespace {

/// Remedies name the options of the command line; here they are fields of the dialog.
QString inWordsOfTheDialog(QString sentence)
{
    const QPair<const char *, QString> words[] = {
        {"--code-system", BoundaryOptionsDialog::tr("Code system")},
        {"--encoding", BoundaryOptionsDialog::tr("Encoding of texts")},
        {"--crs", BoundaryOptionsDialog::tr("Projection")},
        {"--layer", BoundaryOptionsDialog::tr("Layer")},
        {"--level", BoundaryOptionsDialog::tr("Regions are")},
        {"--name", BoundaryOptionsDialog::tr("Name of the set")},
    };
    for (const auto &[option, field] : words)
        sentence.replace(QLatin1StringView(option), QStringLiteral("“%1”").arg(field));
    return sentence;
}

void showDetails(const intake::ImportReport &report, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(BoundaryImporter::tr("Import of %1").arg(QFileInfo(report.file).fileName()));
    auto *text = new QPlainTextEdit(report.toText(), dialog);
    text->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog->resize(640, 420);
    dialog->show();
}

} // namespace

BoundaryImporter::BoundaryImporter(session::AtlasSession &session, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_messages(messages), m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BoundaryImporter::finish);
    connect(&session.document(), &model::Document::contentReplaced, this, [this] {
        m_abandoned = true;
        if (m_progress)
            m_progress->cancel();
    });
}

BoundaryImporter::~BoundaryImporter()
{
    if (m_progress)
        m_progress->cancel();
    m_watcher.waitForFinished();
}

void BoundaryImporter::chooseAndImport(const QString &folder)
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Import boundaries"), folder,
                                                      tr("Boundaries (*.gpkg *.geojson *.json *.topojson *.shp)") +
                                                          QStringLiteral(";;") + tr("All files (*)"));
    if (file.isEmpty())
        return;
    ask(file);
}

void BoundaryImporter::ask(const QString &file)
{
    auto *dialog = new BoundaryOptionsDialog(file, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BoundaryOptionsDialog::chosen, this,
            [this, file](const intake::BoundaryOptions &options) { import(file, options); });
    dialog->open();
}

void BoundaryImporter::import(const QString &file, const intake::BoundaryOptions &options)
{
    m_file = file;
    if (m_watcher.isRunning()) {
        m_messages.show(MessageLevel::Warning, tr("Another file is being imported."));
        return;
    }
    const session::Task task = m_session.tasks().start(tr("Importing %1").arg(QFileInfo(file).fileName()), true);
    m_task = task.id;
    m_progress = task.progress;
    m_abandoned = false;
    m_watcher.setFuture(
        QtConcurrent::run([snapshot = m_session.document().snapshot(), progress = task.progress, file, options] {
            return std::make_shared<model::Result<intake::BoundaryPlan>>(
                intake::planBoundaries(file, options, *snapshot, *progress));
        }));
}

void BoundaryImporter::finish()
{
    const Planned planned = m_watcher.result();
    const bool cancelled = m_progress->isCancelled();
    m_session.tasks().finish(m_task);
    m_progress.reset();
    if (cancelled || m_abandoned)
        return;
    if (!*planned) {
        Message message;
        message.level = MessageLevel::Error;
        message.text = inWordsOfTheDialog(planned->problem().sentence());
        message.key = QStringLiteral("import");
        message.actions = {{tr("Change the options…"), [this] { ask(m_file); }}};
        m_messages.show(message);
        return;
    }
    const auto applied = m_session.apply(std::move(planned->value().edit));
    if (!applied) {
        m_messages.show(MessageLevel::Error, applied.problem().sentence());
        return;
    }
    tell(planned->value().report);
    Q_EMIT imported(planned->value().report);
}

void BoundaryImporter::tell(const intake::ImportReport &report)
{
    Message message;
    const std::size_t odd = report.repaired.size() + report.dropped.size() + report.warnings.size();
    message.level = report.dropped.empty() && report.warnings.empty() ? MessageLevel::Success : MessageLevel::Warning;
    //: %1 is a file name, %2 and %3 are counts
    message.text = tr("%1: %2 regions imported, %3 updated.")
                       .arg(QFileInfo(report.file).fileName(), countText(report.imported), countText(report.updated));
    if (odd > 0)
        message.text += u' ' + tr("%n remark(s) on its rows.", nullptr, static_cast<int>(odd));
    message.key = QStringLiteral("import");
    message.timeoutMs = 0;
    message.actions = {{tr("Details"), [this, report] { showDetails(report, m_window); }}};
    m_messages.show(message);
}

} // namespace atlas::ui
