// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/sheet.h"

#include "maps/engine/layer_store.h"
#include "maps/engine/picture_job.h"
#include "maps/engine/sheet_items.h"
#include "maps/engine/stable_output.h"
#include "maps/engine/style_scale.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgslabelingenginesettings.h>
#include <qgsnullsymbolrenderer.h>
#include <qgsvectorlayer.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutsize.h>
#include <qgsmapsettings.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

#include <QFile>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <memory>

namespace atlas::maps::engine {

namespace {

using protocol::DoneReply;
using protocol::FailedReply;

FailedReply failed(const char *code, const QString &detail)
{
    return {QLatin1String(code), QString(), detail};
}

/// Where everything goes, in millimetres.
struct Arrangement
{
    QSizeF page;
    double margin = 10.0;
    double text = 1.0; ///< factor on text sizes: a small sheet has small text
    QRectF title;
    QRectF subtitle;
    QRectF map;
    QRectF legend;
    QRectF scale;
    QRectF north;
    QRectF foot;
    int legendColumns = 1;
    double legendPoints = 8.5;
};

/// QGIS keeps the labelled layers in a hash of addresses: with three or more, which comes first, and with it where
/// labels stand, can differ from one run to the next. With two it cannot, and a sheet drawn twice has to be the same.
/// Names of regions give way first, districts before provinces.
void keepTwoLabelledLayers(const QList<QgsMapLayer *> &layers)
{
    QList<QgsVectorLayer *> labelled;
    QList<QgsVectorLayer *> regions;
    for (QgsMapLayer *layer : layers) {
        auto *vector = qobject_cast<QgsVectorLayer *>(layer);
        if (!vector || !vector->labelsEnabled()) {
            continue;
        }
        labelled.append(vector);
        if (dynamic_cast<const QgsNullSymbolRenderer *>(vector->renderer())) {
            regions.append(vector); // top first: districts lie above provinces
        }
    }
    for (qsizetype over = labelled.size() - 2; over > 0 && !regions.isEmpty(); --over) {
        regions.takeFirst()->setLabelsEnabled(false);
    }
}

class SheetBuilder
{
public:
    SheetBuilder(protocol::ExportRequest request, LayerStore *store) : m_request(std::move(request)), m_store(store)
    {
        m_place.page = QSizeF(m_request.width / m_request.dpi * 25.4, m_request.height / m_request.dpi * 25.4);
        // Text and marks grow and shrink with the sheet, so that a small sheet looks like a large one seen from afar.
        m_place.text = std::clamp(std::min(m_place.page.width(), m_place.page.height()) / 200.0, 0.4, 2.2);
        const protocol::Extent &extent = m_request.extent;
        const double denominator = std::max((extent.east - extent.west) / m_place.page.width(),
                                            (extent.north - extent.south) / m_place.page.height()) *
                                   1000.0 / 0.75;
        chooseLinksOrFlows(denominator);
        m_request.scene.style = scaled(m_request.scene.style,
                                       std::clamp(m_place.text, 0.5, 1.6) * marksForScale(denominator * m_place.text));
    }

    std::variant<DoneReply, FailedReply> write();

private:
    [[nodiscard]] TextPen pen(double points, bool bold, const char *colour) const
    {
        return {points * m_place.text, bold, QColor(QLatin1String(colour)), m_request.format == QLatin1String("svg")};
    }
    void chooseLinksOrFlows(double denominator);
    void arrange();
    void addMap(const LayerStore::Prepared &prepared);
    void addSurroundings();
    void measureGround(double *metresPerMillimetre, double *north) const;
    bool writeImage();
    bool writePdf();
    bool writeSvg();
    bool replaceContent(QByteArray (*change)(QByteArray)) const;
    template <typename Item>
    void add(Item *item, const QRectF &place)
    {
        item->place(place);
        m_layout->addLayoutItem(item);
    }

    protocol::ExportRequest m_request;
    LayerStore *m_store;
    QgsProject m_project;
    std::unique_ptr<QgsPrintLayout> m_layout;
    QgsLayoutItemMap *m_map = nullptr; ///< owned by the layout
    Arrangement m_place;
    QStringList m_footLines;
};

/// A sheet has one scale, so that it shows and explains either single links or flows.
void SheetBuilder::chooseLinksOrFlows(double denominator)
{
    double &flowScale = m_request.scene.style.flowScale;
    const bool flows = flowScale > 0.0 && denominator >= flowScale;
    flowScale = flows ? 1.0 : 0.0; // from any scale on, or never
    const auto isSeen = [flows](const QString &role) {
        if (role == QLatin1String("links") || role == QLatin1String("brokers")) {
            return !flows;
        }
        return flows || (role != QLatin1String("flows") && role != QLatin1String("flow_places"));
    };
    QList<protocol::LegendEntry> seen;
    for (const protocol::LegendEntry &entry : std::as_const(m_request.sheet.legend)) {
        if (isSeen(entry.role)) {
            seen.append(entry);
        }
    }
    m_request.sheet.legend = seen;
}

std::variant<DoneReply, FailedReply> SheetBuilder::write()
{
    // Fine enough for every way of looking at the sheet, were the map to fill all of it.
    const double dots = std::max(m_request.width, m_request.height) * std::max(1.0, 300.0 / m_request.dpi);
    const double across =
        std::max(m_request.extent.east - m_request.extent.west, m_request.extent.north - m_request.extent.south);
    LayerStore::Prepared prepared = m_store->prepare(m_request.scene, {m_request.crs, across / dots});
    keepTwoLabelledLayers(prepared.layers);
    QgsMapSettings settings;
    if (!setUpMap(&settings, m_request.crs, m_request.scene.style, prepared.layers)) {
        return failed(protocol::failure::badCrs, m_request.crs);
    }
    m_project.setCrs(settings.destinationCrs());
    m_project.setEllipsoid(QStringLiteral("EPSG:7030"));
    m_project.setLabelingEngineSettings(settings.labelingEngineSettings());
    m_layout = std::make_unique<QgsPrintLayout>(&m_project);
    m_layout->initializeDefaults();
    m_layout->renderContext().setDpi(m_request.dpi);
    m_layout->pageCollection()->page(0)->setPageSize(QgsLayoutSize(m_place.page.width(), m_place.page.height()));

    arrange();
    addMap(prepared);
    addSurroundings();

    bool written = false;
    if (m_request.format == QLatin1String("png")) {
        written = writeImage();
    } else if (m_request.format == QLatin1String("pdf")) {
        written = writePdf();
    } else if (m_request.format == QLatin1String("svg")) {
        written = writeSvg();
    } else {
        return failed(protocol::failure::badRequest, QStringLiteral("format: not known"));
    }
    if (!written) {
        return failed(protocol::failure::outputFile, m_request.file);
    }
    DoneReply done;
    done.warnings = prepared.warnings;
    const auto errors = m_map->renderingErrors();
    for (const QgsMapRendererJob::Error &error : errors) {
        done.warnings.append(
            {QLatin1String(protocol::warning::drawingError), m_store->titleOf(error.layerID), error.message});
    }
    return done;
}

void SheetBuilder::arrange()
{
    const protocol::Sheet &sheet = m_request.sheet;
    const double width = m_place.page.width();
    const double height = m_place.page.height();
    const double shorter = std::min(width, height);
    m_place.margin = std::clamp(shorter * 0.05, 3.0, 14.0);
    const double margin = m_place.margin;
    const double gap = margin * 0.4;
    const double inner = width - 2.0 * margin;

    double top = margin;
    if (!sheet.title.isEmpty()) {
        m_place.title = QRectF(margin, top, inner, pen(17, true, "#000000").lineHeight());
        top = m_place.title.bottom();
    }
    if (!sheet.subtitle.isEmpty()) {
        m_place.subtitle = QRectF(margin, top, inner, pen(10, false, "#000000").lineHeight());
        top = m_place.subtitle.bottom();
    }
    if (top > margin) {
        top += gap * 0.6;
    }

    const TextPen foot = pen(7, false, "#000000");
    for (const QString &line : sheet.notes + sheet.credits) {
        m_footLines += foot.wrapped(line, inner);
    }
    double bottom = height - margin;
    if (!m_footLines.isEmpty()) {
        const double needed = static_cast<double>(m_footLines.size()) * foot.lineHeight();
        m_place.foot = QRectF(margin, bottom - needed, inner, needed);
        bottom = m_place.foot.top() - gap;
    }

    const bool beside = width >= height * 1.1;
    const bool hasPanel = !sheet.legend.isEmpty() || sheet.scaleBar || sheet.northArrow;
    double right = width - margin;
    const double scaleHeight = sheet.scaleBar ? pen(7.5, false, "#000000").lineHeight() * 1.8 : 0.0;
    const double northSize = sheet.northArrow ? 13.0 * m_place.text : 0.0;
    const auto legendSize = [&](int columns, double widest) {
        const LegendBlock legend(m_layout.get(), sheet.legend, m_request.scene.style,
                                 pen(m_place.legendPoints, false, "#000000"));
        return sheet.legend.isEmpty() ? QSizeF(0.0, 0.0) : legend.neededSize(columns, widest);
    };
    if (hasPanel && beside) {
        const double room = bottom - top - scaleHeight - northSize - gap;
        while (m_place.legendPoints > 5.0 && legendSize(1, width * 0.28).height() > room) {
            m_place.legendPoints -= 0.5; // a long legend in small print rather than one that runs off the sheet
        }
        const double panel = std::max(legendSize(1, width * 0.28).width(), std::min(width * 0.2, 46.0 * m_place.text));
        const double left = right - panel;
        m_place.legend = QRectF(left, top, panel, std::max(0.0, bottom - top - scaleHeight - northSize));
        m_place.scale = QRectF(left, bottom - scaleHeight, panel, scaleHeight);
        m_place.north = QRectF(left, bottom - scaleHeight - northSize - gap, northSize, northSize);
        right = left - gap * 1.5;
    } else if (hasPanel) {
        const double strip = std::max(scaleHeight, northSize);
        if (strip > 0.0) {
            m_place.scale = QRectF(margin, bottom - scaleHeight, inner * 0.6, scaleHeight);
            m_place.north = QRectF(width - margin - northSize, bottom - northSize, northSize, northSize);
            bottom -= strip + gap;
        }
        if (!sheet.legend.isEmpty()) {
            m_place.legendColumns = std::clamp(static_cast<int>(inner / (48.0 * m_place.text)), 1, 4);
            const QSizeF size = legendSize(m_place.legendColumns, inner);
            m_place.legend = QRectF(margin, bottom - size.height(), inner, size.height());
            bottom = m_place.legend.top() - gap;
        }
    }
    // Whatever surrounds it, the map keeps the larger part of the sheet.
    const double mapHeight = std::max(bottom - top, height * 0.3);
    m_place.map = QRectF(margin, top, std::max(right - margin, width * 0.3), mapHeight);
}

void SheetBuilder::addMap(const LayerStore::Prepared &prepared)
{
    m_map = new QgsLayoutItemMap(m_layout.get());
    m_map->attemptSetSceneRect(m_place.map);
    m_map->setCrs(m_project.crs());
    m_map->setLayers(prepared.layers);
    m_map->setKeepLayerSet(true);
    m_map->setBackgroundColor(QColor(m_request.scene.style.background));
    const protocol::Extent &extent = m_request.extent;
    m_map->zoomToExtent(QgsRectangle(extent.west, extent.south, extent.east, extent.north));
    m_map->setFrameEnabled(false);
    m_layout->addLayoutItem(m_map);
    m_map->setZValue(0);
}

/// Ground metres on a millimetre of paper, and the direction of true north, both in the middle of the map.
void SheetBuilder::measureGround(double *metresPerMillimetre, double *north) const
{
    const QgsRectangle extent = m_map->extent();
    const QgsPointXY middle = extent.center();
    const double halfStep = extent.width() * 0.05;
    QgsDistanceArea ground;
    ground.setSourceCrs(m_project.crs(), m_project.transformContext());
    ground.setEllipsoid(m_project.ellipsoid());
    *metresPerMillimetre = 0.0;
    *north = 0.0;
    try {
        const double metres = ground.measureLine(QgsPointXY(middle.x() - halfStep, middle.y()),
                                                 QgsPointXY(middle.x() + halfStep, middle.y()));
        *metresPerMillimetre = metres / (m_place.map.width() * 2.0 * halfStep / extent.width());
        const QgsCoordinateTransform toGlobe(m_project.crs(),
                                             QgsCoordinateReferenceSystem::fromOgcWmsCrs(QStringLiteral("EPSG:4326")),
                                             m_project.transformContext());
        QgsPointXY place = toGlobe.transform(middle);
        place.setY(place.y() + 0.01);
        const QgsPointXY up = toGlobe.transform(place, Qgis::TransformDirection::Reverse);
        *north = std::atan2(up.x() - middle.x(), up.y() - middle.y()) * 180.0 / M_PI;
    } catch (const QgsException &) {
        *metresPerMillimetre = 0.0; // outside the projection: no bar rather than a wrong one
    }
}

void SheetBuilder::addSurroundings()
{
    const protocol::Sheet &sheet = m_request.sheet;
    add(new PageMask(m_layout.get(), m_place.map), QRectF(QPointF(0.0, 0.0), m_place.page));
    if (!sheet.title.isEmpty()) {
        add(new TextBlock(m_layout.get(), {sheet.title}, pen(17, true, "#1d2730")), m_place.title);
    }
    if (!sheet.subtitle.isEmpty()) {
        add(new TextBlock(m_layout.get(), {sheet.subtitle}, pen(10, false, "#5c6770")), m_place.subtitle);
    }
    if (!m_footLines.isEmpty()) {
        add(new TextBlock(m_layout.get(), m_footLines, pen(7, false, "#4a545c")), m_place.foot);
    }
    if (!sheet.legend.isEmpty()) {
        auto *legend = new LegendBlock(m_layout.get(), sheet.legend, m_request.scene.style,
                                       pen(m_place.legendPoints, false, "#1d2730"));
        legend->setColumns(m_place.legendColumns);
        add(legend, m_place.legend);
    }
    double metresPerMillimetre = 0.0;
    double north = 0.0;
    measureGround(&metresPerMillimetre, &north);
    if (sheet.scaleBar && metresPerMillimetre > 0.0) {
        const TextPen text = pen(7.5, false, "#1d2730");
        const double longest = m_place.scale.width() - text.width(QStringLiteral("0000 km"));
        add(new ScaleBlock(m_layout.get(), metresPerMillimetre, std::min(longest, 70.0 * m_place.text),
                           QColor(QStringLiteral("#1d2730")), text),
            m_place.scale);
    }
    if (sheet.northArrow && metresPerMillimetre > 0.0) {
        add(new NorthBlock(m_layout.get(), north, QColor(QStringLiteral("#1d2730")), pen(8, true, "#1d2730")),
            m_place.north);
    }
}

bool SheetBuilder::writeImage()
{
    const QgsLayoutExporter exporter(m_layout.get());
    QImage image = exporter.renderPageToImage(0, QSize(m_request.width, m_request.height), m_request.dpi);
    const int dotsPerMetre = qRound(m_request.dpi / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image.convertToFormat(QImage::Format_RGB32).save(m_request.file, "PNG");
}

bool SheetBuilder::writePdf()
{
    QgsLayoutExporter::PdfExportSettings settings;
    settings.dpi = m_request.dpi;
    settings.appendGeoreference = false;
    settings.exportMetadata = false;
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysText;
    QgsLayoutExporter exporter(m_layout.get());
    return exporter.exportToPdf(m_request.file, settings) == QgsLayoutExporter::Success &&
           replaceContent(withoutPdfTimes);
}

bool SheetBuilder::writeSvg()
{
    QgsLayoutExporter::SvgExportSettings settings;
    settings.dpi = m_request.dpi;
    settings.exportMetadata = false;
    settings.textRenderFormat = Qgis::TextRenderFormat::AlwaysOutlines;
    QgsLayoutExporter exporter(m_layout.get());
    return exporter.exportToSvg(m_request.file, settings) == QgsLayoutExporter::Success &&
           replaceContent(withoutSvgTimes);
}

bool SheetBuilder::replaceContent(QByteArray (*change)(QByteArray)) const
{
    QFile file(m_request.file);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    const QByteArray content = change(file.readAll());
    return file.seek(0) && file.write(content) == content.size() && file.resize(content.size()) && file.flush();
}

} // namespace

std::variant<DoneReply, FailedReply> writeSheet(const protocol::ExportRequest &request, LayerStore *store)
{
    return SheetBuilder(request, store).write();
}

} // namespace atlas::maps::engine
