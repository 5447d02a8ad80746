// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/report_output.h"

#include "app/export/whole_file.h"
#include "app/report/report_csv.h"
#include "app/report/report_stream.h"
#include "app/report/report_text.h"
#include "app/session/atlas_session.h"
#include "ui/background.h"
#include "ui/message_bar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace atlas::ui {

namespace {

report::Format formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"csv" ? report::Format::Csv : ending == u"json" ? report::Format::Json : report::Format::Text;
}

model::Result<void> writeReport(const model::Snapshot &tables, const crossing::AnalysisOptions &options,
                                const QString &path, const QString &language, model::Progress &progress)
{
    exporting::WholeFile file(path);
    const report::Format format = formatOf(path);
    if (format == report::Format::Csv)
        file.write("\xEF\xBB\xBF"); // with its mark spreadsheets read it as UTF-8
    report::ReportStream stream(format, language, [&file](const QByteArray &bytes) { return file.write(bytes); });
    if (auto streamed = crossing::streamReport(tables, options, progress, stream); !streamed)
        return streamed;
    if (file.deliver())
        return {};
    return model::Problem{path, {}, file.errorString(), ReportOutput::tr("choose another folder or free some space")};
}

} // namespace

ReportOutput::ReportOutput(session::AtlasSession &session, MessageBar &messages, QWidget *window)
    : QObject(window), m_session(session), m_messages(messages), m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportOutput::finish);
}

ReportOutput::~ReportOutput()
{
    if (m_watcher.isRunning()) {
        m_session.tasks().cancel(m_task);
        m_watcher.waitForFinished();
    }
}

void ReportOutput::copyText(model::Row cluster, const QString &language)
{
    QString text;
    if (cluster != model::noRow) {
        if (const auto report = m_session.clusterReport(cluster))
            text = report::toText(*report, language);
    } else if (const auto network = m_session.networkReport()) {
        crossing::MapReport whole;
        whole.title = m_session.title(QStringLiteral("ko"));
        whole.titleEn = m_session.title(QStringLiteral("en"));
        whole.boundarySet = m_session.boundarySet();
        whole.settings = m_session.settings();
        whole.network = *network;
        text = report::toText(whole, language);
    }
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        m_messages.show(MessageLevel::Success, tr("The report is on the clipboard as text."));
    }
}

void ReportOutput::copyCsv(model::Row cluster, const QString &language)
{
    crossing::MapReport part;
    if (cluster != model::noRow) {
        const auto report = m_session.clusterReport(cluster);
        if (!report)
            return;
        part.clusters.push_back(*report);
    }
    if (const auto network = m_session.networkReport())
        part.network = *network;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(report::toCsv(part, language)));
    m_messages.show(MessageLevel::Success, tr("The figures are on the clipboard as CSV."));
}

void ReportOutput::chooseAndWrite(const QString &folder, const QString &language)
{
    const QString csv = tr("Table for a spreadsheet (*.csv)");
    const QString text = tr("Plain text (*.txt)");
    const QString json = tr("JSON (*.json)");
    QString chosen = csv;
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export report of all clusters"),
                                                folder + u'/' + tr("crossing report") + QStringLiteral(".csv"),
                                                QStringList{csv, text, json}.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == json   ? QStringLiteral(".json")
                : chosen == text ? QStringLiteral(".txt")
                                 : QStringLiteral(".csv");
    write(path, language);
}

void ReportOutput::write(const QString &path, const QString &language)
{
    if (m_watcher.isRunning()) {
        m_messages.show(MessageLevel::Warning, tr("A report is being written already."));
        return;
    }
    const session::Task task = m_session.tasks().start(tr("Writing the report"), true);
    m_task = task.id;
    m_watcher.setFuture(inBackground([snapshot = m_session.document().snapshot(), settings = m_session.settings(),
                                      progress = task.progress, path, language] {
        Written written;
        written.path = path;
        crossing::AnalysisOptions options;
        options.settings = settings;
        options.geometry = false;
        written.result = writeReport(snapshot, options, path, language, *progress);
        written.cancelled = !written.result && progress->isCancelled();
        return written;
    }));
}

void ReportOutput::finish()
{
    const Written done = m_watcher.result();
    m_session.tasks().finish(m_task);
    if (done.cancelled)
        return;
    if (!done.result) {
        m_messages.show(MessageLevel::Error, done.result.problem().sentence());
        return;
    }
    Message message;
    message.level = MessageLevel::Success;
    message.text = tr("The report was written to %1.").arg(QFileInfo(done.path).fileName());
    message.actions = {{tr("Open folder"), [folder = QFileInfo(done.path).absolutePath()] {
                            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                        }}};
    m_messages.show(message);
    Q_EMIT written(done.path);
}

} // namespace atlas::ui
