// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/table_feature.h"

#include "app/session/atlas_session.h"
#include "ui/import/choices_form.h"
#include "ui/import/import_dialog.h"
#include "ui/import/importer.h"
#include "ui/message_bar.h"
#include "ui/tables/clipboard_table.h"
#include "ui/tables/table_panel.h"
#include "ui/window/undo_message.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

namespace atlas::ui {

namespace {

/// What an import calls the columns of a table, in the order shown.
QStringList importFieldsOf(const TableModel &model)
{
    QStringList fields;
    for (const ColumnSpec &column : model.columns()) {
        if (column.source == CellSource::Field || column.source == CellSource::EndName)
            fields += QLatin1String(model::tableInfo(model.table()).fields[column.field].name);
        else
            fields += column.source == CellSource::Province ? QStringLiteral("province") : QStringLiteral("-");
    }
    return fields;
}

} // namespace

TableFeature::TableFeature(session::AtlasSession &session, Importer &importer, MessageBar &messages, QObject *parent)
    : QObject(parent), m_session(session), m_importer(importer), m_messages(messages)
{
}

void TableFeature::add(TablePanel *panel)
{
    connect(panel, &TablePanel::pasteRequested, this, [this, panel] { paste(panel); });
    connect(panel, &TablePanel::rowsDeleted, this,
            [this](const QString &sentence) { tellDeleted(sentence, m_session, m_messages); });
}

void TableFeature::paste(TablePanel *panel)
{
    const ClipboardTable table = clipboardTable(QGuiApplication::clipboard()->text(), importFieldsOf(panel->model()));
    if (table.text.isEmpty()) {
        m_messages.show(MessageLevel::Warning,
                        tr("There are no rows on the clipboard; copy some in a spreadsheet first."));
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(tr("Clipboard") + QLatin1String(table.isTabbed ? ".tsv" : ".csv")));
    const QByteArray content = table.text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()) {
        m_messages.show(MessageLevel::Error, tr("The rows could not be taken in: %1").arg(file.errorString()));
        return;
    }
    file.close();
    m_importer.import(file.fileName());
    m_importer.dialog()->form().chooseKind(
        panel->model().table() == model::TableId::Links ? intake::ImportKind::Links : intake::ImportKind::Participants);
}

} // namespace atlas::ui
