// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/export/export_data_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace atlas::ui {

namespace {

using exporting::Format;
using exporting::What;

QString ending(Format format)
{
    switch (format) {
    case Format::Csv:
        return QStringLiteral(".csv");
    case Format::Tsv:
        return QStringLiteral(".tsv");
    case Format::Xlsx:
        return QStringLiteral(".xlsx");
    case Format::GeoPackage:
        return QStringLiteral(".gpkg");
    case Format::GeoJson:
        return QStringLiteral(".geojson");
    case Format::Shapefile:
        return QStringLiteral(".shp");
    }
    return {};
}

} // namespace

ExportDataDialog::ExportDataDialog(const QString &base, const QString &language, QWidget *parent)
    : QDialog(parent), m_base(base), m_language(language), m_what(new QComboBox(this)), m_format(new QComboBox(this)),
      m_path(new QLineEdit(this)), m_bom(new QCheckBox(tr("With a byte order mark, for old Excel"), this))
{
    setWindowTitle(tr("Export data"));
    const std::pair<What, QString> contents[] = {{What::Participants, tr("Participants")},
                                                 {What::Links, tr("Links")},
                                                 {What::Clusters, tr("Clusters")},
                                                 {What::Memberships, tr("Memberships")},
                                                 {What::Participation, tr("Published counts")},
                                                 {What::Provinces, tr("Provinces")},
                                                 {What::Districts, tr("Districts")},
                                                 {What::Report, tr("Crossing report")},
                                                 {What::Everything, tr("Everything")}};
    for (const auto &[what, label] : contents)
        m_what->addItem(label, static_cast<int>(what));
    auto *browseButton = new QPushButton(tr("Choose…"), this);
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("What"), m_what);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("File"), place);
    form->addRow(m_bom);
    m_path->setAccessibleName(tr("File"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(560, sizeHint().height());
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDataDialog::offerFormats);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDataDialog::followFormat);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathTyped = true; });
    connect(browseButton, &QPushButton::clicked, this, &ExportDataDialog::browse);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(request());
        accept();
    });
    offerFormats();
}

void ExportDataDialog::offerFormats()
{
    const auto what = static_cast<What>(m_what->currentData().toInt());
    const QVariant before = m_format->currentData();
    m_format->clear();
    const std::pair<Format, QString> formats[] = {
        {Format::Xlsx, tr("Excel (XLSX)")},
        {Format::Csv, tr("CSV")},
        {Format::Tsv, tr("Tab-separated")},
        {Format::GeoPackage, tr("GeoPackage")},
        {Format::GeoJson, tr("GeoJSON")},
        {Format::Shapefile, tr("Shapefile (names of fields are cut to ten characters)")}};
    for (const auto &[format, label] : formats) {
        if (exporting::suits(what, format))
            m_format->addItem(label, static_cast<int>(format));
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
}

void ExportDataDialog::followFormat()
{
    if (m_format->currentIndex() < 0)
        return;
    const auto format = static_cast<Format>(m_format->currentData().toInt());
    if (!m_pathTyped) {
        const auto what = static_cast<std::size_t>(m_what->currentData().toInt());
        const QString word = exporting::whatNames().value(static_cast<qsizetype>(what));
        m_path->setText(m_base + u'-' + word + ending(format));
    } else if (const qsizetype dot = m_path->text().lastIndexOf(u'.'); dot > m_path->text().lastIndexOf(u'/')) {
        m_path->setText(m_path->text().left(dot) + ending(format));
    }
    m_bom->setVisible(format == Format::Csv || format == Format::Tsv);
}

void ExportDataDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text());
    if (!path.isEmpty()) {
        m_pathTyped = true;
        m_path->setText(path);
    }
}

void ExportDataDialog::choose(What what, Format format, const QString &path)
{
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(what)));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
    m_path->setText(path);
    m_pathTyped = true;
}

exporting::ExportRequest ExportDataDialog::request() const
{
    exporting::ExportRequest request;
    request.what = static_cast<What>(m_what->currentData().toInt());
    request.format = static_cast<Format>(m_format->currentData().toInt());
    request.path = m_path->text().trimmed();
    if (!exporting::formatOf(request.path))
        request.path += ending(request.format);
    request.bom = m_bom->isChecked() && (request.format == Format::Csv || request.format == Format::Tsv);
    request.language = m_language;
    return request;
}

} // namespace atlas::ui
