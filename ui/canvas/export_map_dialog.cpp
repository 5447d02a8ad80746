// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/export_map_dialog.h"

#include "app/session/atlas_session.h"
#include "app/session/scene_builder.h"
#include "ui/canvas/map_extent.h"
#include "ui/canvas/sheet_preset.h"
#include "ui/canvas/view_projection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

struct FormatInfo
{
    maps::ExportFormat format;
    const char *suffix;
    const char *name;
};
constexpr FormatInfo formats[] = {
    {maps::ExportFormat::Png, "png", QT_TRANSLATE_NOOP("atlas::ui::ExportMapDialog", "PNG picture")},
    {maps::ExportFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("atlas::ui::ExportMapDialog", "PDF document")},
    {maps::ExportFormat::Svg, "svg", QT_TRANSLATE_NOOP("atlas::ui::ExportMapDialog", "SVG drawing")},
};

enum class Extent { View, Cluster, All };

constexpr int vectorDpi = 300;
constexpr int usualDpi = 300;
constexpr double extentMargin = 0.05; ///< around a cluster or everything, of its larger side

QString fileNameFor(const QString &title)
{
    QString name = title;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-') && c != QLatin1Char('_') && c != QLatin1Char(' '))
            c = QLatin1Char(' ');
    }
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("map") : name;
}

} // namespace

class ExportMapDialog::Private
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::ExportMapDialog)

public:
    Private(ExportMapDialog &dialog, session::AtlasSession &session, maps::MapRenderer &renderer)
        : q(dialog), m_session(session), m_renderer(renderer)
    {
    }

    void build(const QString &folder);
    void retranslate();
    void showState();
    void browse();
    void changeSuffix();
    void start();
    void finish(quint64 id, const QString &path, const QStringList &warnings);
    void fail(quint64 id, const maps::EngineProblem &problem);
    void setBusy(bool busy);
    QString path() const;
    FormatInfo format() const { return formats[m_format->currentIndex()]; }
    SheetPreset preset() const { return sheetPresets().at(m_sheet->currentIndex()); }
    maps::ExportRequest request() const;
    QRectF extent() const;

    ExportMapDialog &q;
    session::AtlasSession &m_session;
    maps::MapRenderer &m_renderer;
    maps::MapView m_view;
    model::Row m_cluster = model::noRow;
    QString m_language;
    quint64 m_running = 0;
    QString m_problem;

    QFormLayout *m_form = nullptr;
    QWidget *m_choices = nullptr;
    QLineEdit *m_file = nullptr;
    QToolButton *m_browse = nullptr;
    QLabel *m_fileLabel = nullptr;
    QLabel *m_fileNote = nullptr;
    QLabel *m_formatLabel = nullptr;
    QComboBox *m_format = nullptr;
    QLabel *m_sheetLabel = nullptr;
    QComboBox *m_sheet = nullptr;
    QLabel *m_dpiLabel = nullptr;
    QSpinBox *m_dpi = nullptr;
    QLabel *m_extentLabel = nullptr;
    QComboBox *m_extent = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLineEdit *m_title = nullptr;
    QLabel *m_partsLabel = nullptr;
    QCheckBox *m_withLegend = nullptr;
    QCheckBox *m_withScale = nullptr;
    QCheckBox *m_withArrow = nullptr;
    QCheckBox *m_withCredits = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_status = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_export = nullptr;
};

void ExportMapDialog::Private::build(const QString &folder)
{
    const int em = q.fontMetrics().height();
    m_choices = new QWidget(&q);
    m_form = new QFormLayout(m_choices);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    m_file = new QLineEdit(m_choices);
    m_file->setMinimumWidth(24 * em);
    m_browse = new QToolButton(m_choices);
    m_browse->setText(QStringLiteral("…"));
    m_fileNote = new QLabel(m_choices);
    m_fileNote->setWordWrap(true);
    m_fileNote->setTextFormat(Qt::PlainText);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_browse);
    m_format = new QComboBox(m_choices);
    m_sheet = new QComboBox(m_choices);
    m_dpi = new QSpinBox(m_choices);
    m_dpi->setRange(72, 600);
    m_dpi->setSingleStep(50);
    m_dpi->setValue(usualDpi);
    m_extent = new QComboBox(m_choices);
    m_title = new QLineEdit(m_choices);
    m_withLegend = new QCheckBox(m_choices);
    m_withScale = new QCheckBox(m_choices);
    m_withArrow = new QCheckBox(m_choices);
    m_withCredits = new QCheckBox(m_choices);
    for (QCheckBox *box : {m_withLegend, m_withScale, m_withCredits})
        box->setChecked(true);
    auto *parts = new QGridLayout;
    parts->addWidget(m_withLegend, 0, 0);
    parts->addWidget(m_withScale, 0, 1);
    parts->addWidget(m_withCredits, 1, 0);
    parts->addWidget(m_withArrow, 1, 1);

    const auto addRow = [this](QLabel *&label, auto *field, QWidget *buddy) {
        label = new QLabel(m_choices);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
    };
    addRow(m_titleLabel, m_title, m_title);
    addRow(m_fileLabel, fileRow, m_file);
    m_form->addRow(QString(), m_fileNote);
    addRow(m_formatLabel, m_format, m_format);
    addRow(m_sheetLabel, m_sheet, m_sheet);
    addRow(m_dpiLabel, m_dpi, m_dpi);
    addRow(m_extentLabel, m_extent, m_extent);
    addRow(m_partsLabel, parts, m_withLegend);

    m_progress = new QProgressBar(&q);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_status = new QLabel(&q);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &q);
    m_export = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);

    auto *layout = new QVBoxLayout(&q);
    layout->addWidget(m_choices);
    layout->addStretch();
    layout->addWidget(m_status);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);

    for (const FormatInfo &info : formats)
        m_format->addItem(QString(), QString::fromLatin1(info.suffix));
    for (const SheetPreset &sheet : sheetPresets())
        m_sheet->addItem(QString(), sheet.id);
    m_extent->addItem(QString(), static_cast<int>(Extent::View));
    if (m_cluster != model::noRow)
        m_extent->addItem(QString(), static_cast<int>(Extent::Cluster));
    m_extent->addItem(QString(), static_cast<int>(Extent::All));
    const QString title = m_session.title(m_language);
    m_title->setText(title);
    m_file->setText(QDir::toNativeSeparators(QDir(folder).filePath(fileNameFor(title) + QStringLiteral(".png"))));

    QObject::connect(m_browse, &QToolButton::clicked, &q, [this] { browse(); });
    QObject::connect(m_format, &QComboBox::currentIndexChanged, &q, [this] {
        changeSuffix();
        showState();
    });
    QObject::connect(m_sheet, &QComboBox::currentIndexChanged, &q, [this] { showState(); });
    QObject::connect(m_file, &QLineEdit::textChanged, &q, [this] {
        m_problem.clear();
        showState();
    });
    QObject::connect(m_export, &QPushButton::clicked, &q, [this] { start(); });
    QObject::connect(m_buttons, &QDialogButtonBox::rejected, &q, &QDialog::reject);
    QObject::connect(
        &m_renderer, &maps::MapRenderer::exportFinished, &q,
        [this](quint64 id, const QString &path, const QStringList &warnings) { finish(id, path, warnings); });
    QObject::connect(&m_renderer, &maps::MapRenderer::exportFailed, &q,
                     [this](quint64 id, const maps::EngineProblem &problem) { fail(id, problem); });
    QObject::connect(&m_renderer, &maps::MapRenderer::stateChanged, &q, [this] { showState(); });
}

void ExportMapDialog::Private::retranslate()
{
    q.setWindowTitle(tr("Export map"));
    m_titleLabel->setText(tr("&Title:"));
    m_title->setPlaceholderText(tr("no title"));
    m_fileLabel->setText(tr("&File:"));
    m_browse->setToolTip(tr("Choose the file"));
    m_browse->setAccessibleName(tr("Choose the file"));
    m_formatLabel->setText(tr("F&ormat:"));
    m_sheetLabel->setText(tr("&Sheet:"));
    m_dpiLabel->setText(tr("&Resolution:"));
    m_dpi->setSuffix(tr(" dpi"));
    m_extentLabel->setText(tr("&Extent:"));
    m_partsLabel->setText(tr("Include:"));
    m_withLegend->setText(tr("&Legend"));
    m_withScale->setText(tr("S&cale bar"));
    m_withCredits->setText(tr("Cre&dits"));
    m_withCredits->setToolTip(tr("Source, date and precision of the boundaries, which their licence may require"));
    m_withArrow->setText(tr("&North arrow"));
    m_export->setText(tr("&Export"));
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setItemText(i, tr(formats[i].name));
    const QList<SheetPreset> sheets = sheetPresets();
    for (int i = 0; i < m_sheet->count(); ++i)
        m_sheet->setItemText(i, sheets[i].title);
    for (int i = 0; i < m_extent->count(); ++i) {
        switch (static_cast<Extent>(m_extent->itemData(i).toInt())) {
        case Extent::View:
            m_extent->setItemText(i, tr("What the window shows"));
            break;
        case Extent::Cluster:
            m_extent->setItemText(i, tr("Selected cluster: %1")
                                         .arg(m_session.document().tables().displayName(model::TableId::Clusters,
                                                                                        m_cluster, m_language)));
            break;
        case Extent::All:
            m_extent->setItemText(i, tr("Everything"));
            break;
        }
    }
    showState();
}

void ExportMapDialog::Private::showState()
{
    const bool isRaster = format().format == maps::ExportFormat::Png;
    m_dpi->setEnabled(isRaster && preset().isPaper());
    m_dpiLabel->setEnabled(m_dpi->isEnabled());
    const QFileInfo file(path());
    const bool hasName = !m_file->text().trimmed().isEmpty() && !file.isDir();
    m_fileNote->setText(hasName && file.exists() ? tr("A file of this name is there and will be replaced.")
                                                 : QString());
    m_fileNote->setVisible(!m_fileNote->text().isEmpty());
    const maps::EngineState state = m_renderer.state();
    const bool hasEngine = state != maps::EngineState::Missing && state != maps::EngineState::Failed;
    const bool isBusy = m_running != 0;
    m_export->setEnabled(hasName && hasEngine && !isBusy);
    if (isBusy)
        m_status->setText(tr("Drawing the sheet…"));
    else if (!hasEngine)
        m_status->setText(
            tr("Sheets are drawn by the map engine, which is not running: %1").arg(m_renderer.stateText()));
    else
        m_status->setText(m_problem);
    m_status->setVisible(!m_status->text().isEmpty());
}

QString ExportMapDialog::Private::path() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_file->text().trimmed()));
}

void ExportMapDialog::Private::changeSuffix()
{
    const QFileInfo file(path());
    QString name = file.fileName();
    for (const FormatInfo &info : formats) {
        const QString suffix = QLatin1Char('.') + QLatin1String(info.suffix);
        if (name.endsWith(suffix, Qt::CaseInsensitive)) {
            name.chop(suffix.size());
            break;
        }
    }
    name += QLatin1Char('.') + QLatin1String(format().suffix);
    m_file->setText(QDir::toNativeSeparators(QDir(file.path()).filePath(name)));
}

void ExportMapDialog::Private::browse()
{
    const QString suffix = QString::fromLatin1(format().suffix);
    const QString filter = QStringLiteral("%1 (*.%2)").arg(tr(format().name), suffix);
    QString chosen = QFileDialog::getSaveFileName(&q, tr("Export map"), path(), filter);
    if (chosen.isEmpty())
        return;
    if (QFileInfo(chosen).suffix().isEmpty())
        chosen += QLatin1Char('.') + suffix;
    m_file->setText(QDir::toNativeSeparators(chosen));
}

QRectF ExportMapDialog::Private::extent() const
{
    const Extent wanted = static_cast<Extent>(m_extent->currentData().toInt());
    if (wanted == Extent::View)
        return m_view.extent();
    ViewProjection projection;
    projection.setCrs(m_view.crs);
    const model::Tables &tables = m_session.document().tables();
    QRectF extent =
        wanted == Extent::Cluster ? clusterExtent(tables, m_cluster, projection) : contentExtent(tables, projection);
    if (extent.isEmpty())
        extent = projection.toMapBox(m_session.homeBox());
    if (extent.isEmpty())
        return m_view.extent();
    const double margin = extentMargin * std::max(extent.width(), extent.height());
    return extent.adjusted(-margin, -margin, margin, margin);
}

maps::ExportRequest ExportMapDialog::Private::request() const
{
    maps::ExportRequest request;
    request.scene = m_session.scene(m_language);
    const bool isCluster = static_cast<Extent>(m_extent->currentData().toInt()) == Extent::Cluster;
    const model::Tables &tables = m_session.document().tables();
    if (isCluster && tables[model::TableId::Clusters].isAlive(m_cluster))
        request.scene.style.emphasisedClusters = {
            tables[model::TableId::Clusters].text(m_cluster, model::ClusterFields::Id)};
    request.view = m_view;
    request.extent = extent();
    request.decorations = session::buildDecorations(tables, m_session.facts(), request.scene, m_session.derived().get(),
                                                    m_language, m_session.sheetNotes());
    request.decorations.title = m_title->text().trimmed();
    if (request.decorations.title.isEmpty())
        request.decorations.subtitle.clear();
    if (!m_withLegend->isChecked())
        request.decorations.legend.clear();
    if (!m_withCredits->isChecked())
        request.decorations.credits.clear();
    request.decorations.scaleBar = m_withScale->isChecked();
    request.decorations.northArrow = m_withArrow->isChecked();
    request.format = format().format;
    const int dpi = request.format == maps::ExportFormat::Png ? m_dpi->value() : vectorDpi;
    request.dpi = sheetDpi(preset(), dpi);
    request.size = sheetPixels(preset(), dpi);
    request.outputPath = QFileInfo(path()).absoluteFilePath();
    return request;
}

void ExportMapDialog::Private::start()
{
    const QFileInfo folder(QFileInfo(path()).absolutePath());
    if (!folder.isDir()) {
        m_problem = tr("There is no folder %1; choose another").arg(QDir::toNativeSeparators(folder.filePath()));
        showState();
        return;
    }
    m_problem.clear();
    m_running = m_renderer.exportMap(request());
    setBusy(true);
}

void ExportMapDialog::Private::setBusy(bool busy)
{
    m_choices->setEnabled(!busy);
    m_progress->setVisible(busy);
    showState();
}

void ExportMapDialog::Private::finish(quint64 id, const QString &path, const QStringList &warnings)
{
    if (id != m_running || m_running == 0)
        return;
    m_running = 0;
    setBusy(false);
    Q_EMIT q.exported(path, warnings);
    q.accept();
}

void ExportMapDialog::Private::fail(quint64 id, const maps::EngineProblem &problem)
{
    if (id != m_running || m_running == 0)
        return;
    m_running = 0;
    m_problem = problem.layerTitle.isEmpty() ? problem.text
                                             : tr("%1 (while drawing “%2”)").arg(problem.text, problem.layerTitle);
    setBusy(false);
}

ExportMapDialog::ExportMapDialog(session::AtlasSession &session, maps::MapRenderer &renderer, const maps::MapView &view,
                                 model::Row cluster, const QString &language, const QString &folder, QWidget *parent)
    : QDialog(parent), m_d(std::make_unique<Private>(*this, session, renderer))
{
    m_d->m_view = view;
    m_d->m_cluster = session.document().tables()[model::TableId::Clusters].isAlive(cluster) ? cluster : model::noRow;
    m_d->m_language = language;
    m_d->build(folder);
    m_d->retranslate();
}

ExportMapDialog::~ExportMapDialog()
{
    if (m_d->m_running != 0)
        m_d->m_renderer.cancel(m_d->m_running);
}

void ExportMapDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_d->retranslate();
    QDialog::changeEvent(event);
}

void ExportMapDialog::reject()
{
    if (m_d->m_running == 0)
        return QDialog::reject();
    // The first Cancel stops the drawing and leaves the choices to be changed.
    m_d->m_renderer.cancel(m_d->m_running);
    m_d->m_running = 0;
    m_d->setBusy(false);
}

} // namespace atlas::ui
