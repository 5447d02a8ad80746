// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/import/importer.h"

#include "app/session/atlas_session.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_outcome.h"
#include "ui/message_bar.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

void showDetails(const intake::ImportReport &report, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Importer::tr("Import of %1").arg(QFileInfo(report.file).fileName()));
    auto *outcome = new ImportOutcome(dialog);
    outcome->showReport(report);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(outcome);
    column->addWidget(buttons);
    dialog->resize(760, 480);
    dialog->show();
}

/// The one local file of a drop; empty when it is anything else.
QString droppedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

Importer::Importer(session::AtlasSession &session, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_messages(messages), m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(&session.document(), &model::Document::contentReplaced, this, [this] {
        if (m_dialog)
            m_dialog->reject(); // it was for the other atlas
    });
}

void Importer::chooseAndImport(const QString &folder)
{
    const QString files =
        tr("Tables and layers (*.csv *.tsv *.txt *.xlsx *.ods *.gpkg *.geojson *.json *.topojson *.shp "
           "*.zip *.kml *.kmz *.fgb)");
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Import a file"), folder,
                                                      files + QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty())
        import(file);
}

void Importer::import(const QString &file)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = new ImportDialog(m_session.document().snapshot(), file, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::importChosen, this, &Importer::take);
    m_dialog->open();
}

ImportDialog *Importer::dialog() const
{
    return m_dialog;
}

void Importer::take(const std::shared_ptr<intake::ImportPlan> &plan)
{
    plan->report.dryRun = false;
    const auto applied = m_session.applyInTurn(std::move(plan->edit));
    if (!applied) {
        m_messages.show(MessageLevel::Error, applied.problem().sentence());
        return;
    }
    tell(plan->report);
    Q_EMIT imported(plan->report);
}

void Importer::tell(const intake::ImportReport &report)
{
    Message message;
    message.level = report.dropped.empty() && report.warnings.empty() ? MessageLevel::Success : MessageLevel::Warning;
    //: %1 is a file name, %2 a sentence with counts
    message.text = tr("%1: %2").arg(QFileInfo(report.file).fileName(), countsSentence(report));
    message.key = QStringLiteral("import");
    message.timeoutMs = 0;
    message.actions = {{tr("Details"), [this, report] { showDetails(report, m_window); }}};
    m_messages.show(message);
}

bool Importer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString file = droppedFile(*drop);
    if (file.isEmpty() || !m_session.hasAtlas())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        import(file);
    return true;
}

} // namespace atlas::ui
