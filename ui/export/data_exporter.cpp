// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/export/data_exporter.h"

#include "app/crossing/analysis.h"
#include "app/session/atlas_session.h"
#include "ui/background.h"
#include "ui/export/export_data_dialog.h"
#include "ui/message_bar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace atlas::ui {

DataExporter::DataExporter(session::AtlasSession &session, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_messages(messages), m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DataExporter::finish);
}

DataExporter::~DataExporter()
{
    if (m_watcher.isRunning()) {
        m_session.tasks().cancel(m_task);
        m_watcher.waitForFinished();
    }
}

void DataExporter::chooseAndExport(const QString &folder, const QString &language)
{
    const QString path = m_session.filePath();
    const QString name = path.isEmpty() ? QStringLiteral("cluster-atlas") : QFileInfo(path).completeBaseName();
    auto *dialog = new ExportDataDialog(QDir(folder).filePath(name), language, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDataDialog::chosen, this, &DataExporter::write);
    dialog->open();
}

void DataExporter::write(const exporting::ExportRequest &request)
{
    if (m_watcher.isRunning()) {
        m_messages.show(MessageLevel::Warning, tr("Another export is under way."));
        return;
    }
    const session::Task task = m_session.tasks().start(tr("Exporting"), true);
    m_task = task.id;
    m_watcher.setFuture(
        inBackground([request, snapshot = m_session.document().snapshot(), settings = m_session.settings(),
                      progress = task.progress] { return run(request, *snapshot, settings, *progress); }));
}

DataExporter::OutcomePtr DataExporter::run(const exporting::ExportRequest &request, const model::Tables &tables,
                                           const crossing::Settings &settings, model::Progress &progress)
{
    auto outcome = std::make_shared<Outcome>();
    outcome->path = request.path;
    std::optional<crossing::MapReport> report;
    if (request.what == exporting::What::Report || request.what == exporting::What::Everything) {
        crossing::AnalysisOptions options;
        options.settings = settings;
        options.geometry = false;
        auto analysed = crossing::analyse(std::make_shared<const model::Tables>(tables), options, progress);
        if (analysed)
            report = std::move(analysed).value();
        else
            outcome->problem = analysed.problem();
    }
    if (!outcome->problem && !progress.isCancelled()) {
        const auto done = exporting::exportAtlas(request, tables, report ? &*report : nullptr, progress);
        if (done)
            outcome->warnings = done.value().warnings;
        else
            outcome->problem = done.problem();
    }
    outcome->cancelled = progress.isCancelled();
    return outcome;
}

void DataExporter::finish()
{
    const OutcomePtr outcome = m_watcher.result();
    m_session.tasks().finish(m_task);
    if (outcome->cancelled)
        return;
    if (outcome->problem) {
        m_messages.show(MessageLevel::Error, outcome->problem->sentence());
        return;
    }
    Message message;
    message.level = outcome->warnings.isEmpty() ? MessageLevel::Success : MessageLevel::Warning;
    message.text =
        (QStringList{tr("%1 was written.").arg(QFileInfo(outcome->path).fileName())} + outcome->warnings).join(u' ');
    message.actions = {{tr("Open folder"), [folder = QFileInfo(outcome->path).absolutePath()] {
                            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                        }}};
    m_messages.show(message);
    Q_EMIT written(outcome->path);
}

} // namespace atlas::ui
