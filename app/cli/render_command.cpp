// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/crossing/analysis.h"
#include "app/geometry/projector.h"
#include "app/model/temporary_paths.h"
#include "app/session/derived.h"
#include "app/session/scene_builder.h"
#include "app/session/sheet_notes.h"
#include "app/store/atlas_file.h"
#include "maps/client/engine_client.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QRectF>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

std::optional<maps::ExportFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return maps::ExportFormat::Png;
    if (suffix == QLatin1String("svg"))
        return maps::ExportFormat::Svg;
    if (suffix == QLatin1String("pdf"))
        return maps::ExportFormat::Pdf;
    return {};
}

/// "WxH" in pixels.
std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.toLower().split(QLatin1Char('x'));
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(parts.value(0).toInt(&widthOk), parts.value(1).toInt(&heightOk));
    const bool sensible = size.width() >= 100 && size.height() >= 100 && size.width() <= maps::longestSheetSide &&
                          size.height() <= maps::longestSheetSide &&
                          qint64{size.width()} * size.height() <= maps::mostSheetPixels;
    return parts.size() == 2 && widthOk && heightOk && sensible ? std::optional(size) : std::nullopt;
}

/// "W,S,E,N" in degrees.
std::optional<model::LonLatBox> boxFrom(const QString &text)
{
    double side[4];
    const QStringList parts = text.split(QLatin1Char(','));
    if (parts.size() != 4)
        return {};
    for (int at = 0; at < 4; ++at) {
        bool ok = false;
        side[at] = parts[at].toDouble(&ok);
        if (!ok || !std::isfinite(side[at]))
            return {};
    }
    const model::LonLatBox box{side[0], side[1], side[2], side[3]};
    const bool onEarth = box.west >= -180 && box.east <= 180 && box.south >= -90 && box.north <= 90;
    return box.west < box.east && box.south < box.north && onEarth ? std::optional(box) : std::nullopt;
}

/// The rectangle of the projection that holds the box, with some air around it; empty when it cannot be expressed.
QRectF projected(const model::LonLatBox &box, const QString &crs, double margin)
{
    const auto projector = geometry::Projector::create(crs);
    if (!projector)
        return {};
    constexpr int steps = 24;
    QRectF out;
    for (int at = 0; at <= steps; ++at) {
        const double t = static_cast<double>(at) / steps;
        const double lon = box.west + t * (box.east - box.west);
        const double lat = box.south + t * (box.north - box.south);
        for (const model::LonLat &p :
             {model::LonLat{lon, box.south}, {lon, box.north}, {box.west, lat}, {box.east, lat}}) {
            const auto point = projector->forward(p);
            if (!point)
                continue;
            const QRectF place(point->x, point->y, 1e-6, 1e-6);
            out = out.isNull() ? place : out.united(place);
        }
    }
    const double air = margin * std::max(out.width(), out.height());
    return out.isNull() ? out : out.adjusted(-air, -air, air, air);
}

/// Waits for the engine's answer in an event loop of its own. Ctrl-C ends it.
model::Result<QStringList> exportWith(maps::EngineClient &engine, const maps::ExportRequest &request,
                                      model::Progress &progress)
{
    QEventLoop loop;
    model::Result<QStringList> outcome = model::Problem{request.outputPath, {}, Text::tr("drawing was cancelled"), {}};
    QObject::connect(&engine, &maps::MapRenderer::exportFinished, &loop,
                     [&](quint64, const QString &, const QStringList &warnings) {
                         outcome = warnings;
                         loop.quit();
                     });
    QObject::connect(&engine, &maps::MapRenderer::exportFailed, &loop,
                     [&](quint64, const maps::EngineProblem &problem) {
                         const QString where =
                             problem.layerTitle.isEmpty() ? QString() : Text::tr("layer %1").arg(problem.layerTitle);
                         outcome = model::Problem{request.outputPath, where, problem.text, {}};
                         loop.quit();
                     });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (progress.isCancelled())
            loop.quit();
    });
    watch.start(100);
    progress.begin(Text::tr("Drawing"), 0);
    engine.exportMap(request);
    loop.exec();
    return outcome;
}

/// Takes what was asked for into the request and the box to show.
/// \return the exit code of what cannot be taken.
std::optional<int> takeOptions(const Options &options, const Console &console, maps::ExportRequest &request,
                               std::optional<model::LonLatBox> &box)
{
    const QString output = options.text(QStringLiteral("o"));
    const auto format = formatOf(output);
    if (!format)
        return console.refuse(Text::tr("-o takes a file that ends in .png, .svg or .pdf"));
    request.format = *format;
    request.outputPath = QFileInfo(output).absoluteFilePath();
    if (options.isSet(QStringLiteral("size"))) {
        const auto size = sizeFrom(options.text(QStringLiteral("size")));
        if (!size)
            return console.refuse(
                Text::tr("--size takes width and height in pixels, as 1920x1080: each from 100 to %1, together at most "
                         "%2 million pixels")
                    .arg(maps::longestSheetSide)
                    .arg(maps::mostSheetPixels / 1000000));
        request.size = *size;
    }
    if (options.isSet(QStringLiteral("dpi"))) {
        const auto dpi = options.number(QStringLiteral("dpi"), 30);
        if (!dpi || *dpi > 1200)
            return console.refuse(Text::tr("--dpi takes a whole number from 30 to 1200"));
        request.dpi = static_cast<double>(*dpi);
    }
    if (options.isSet(QStringLiteral("extent"))) {
        box = boxFrom(options.text(QStringLiteral("extent")));
        if (!box || options.isSet(QStringLiteral("cluster")))
            return console.refuse(
                Text::tr("--extent takes west,south,east,north in degrees, and goes without --cluster"));
    }
    return std::nullopt;
}

using Reports = std::vector<std::shared_ptr<const crossing::ClusterReport>>;

/// Of every cluster, with the shapes to draw.
Reports reportsToDraw(const crossing::Basis &basis, model::Progress &progress)
{
    const model::Table &clusters = (*basis.tables)[model::TableId::Clusters];
    std::vector<model::Row> rows;
    for (model::Row row = 0; row < clusters.rowCount(); ++row) {
        if (clusters.isAlive(row))
            rows.push_back(row);
    }
    Reports reports(rows.size());
    crossing::Settings settings;
    settings.permutations = 1; // the sheet shows no test
    crossing::reportClusters(basis, rows, settings, true, progress,
                             [&](std::size_t index, crossing::ClusterReport report) {
                                 reports[index] = std::make_shared<const crossing::ClusterReport>(std::move(report));
                             });
    return reports;
}

/// Writes what the engine reads into a folder: a copy of the atlas, for it never touches the person's file, and the
/// derived layers.
model::Result<void> writeForEngine(const QString &atlas, const QString &working, const QString &derived,
                                   const session::DerivedMap &map, model::Progress &progress)
{
    if (auto written = store::writeDerivedLayers(derived, map.layers); !written)
        return written;
    return store::copyAtlas(atlas, working, progress);
}

} // namespace

int runRender(const QStringList &arguments, const GlobalOptions &global, const Console &console)
{
    Options options(
        QStringLiteral("render MAP.gpkg -o FILE.png|svg|pdf [--size WxH] [--dpi N] [--extent W,S,E,N | --cluster ID]"),
        Text::tr("Draws the map with title, legend, scale bar and credits into a file."));
    options.value(QStringList{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"),
                  Text::tr("the picture; its ending says the format"));
    options.value(QStringLiteral("size"), QStringLiteral("WxH"), Text::tr("size in pixels (2480x1754)"));
    options.value(QStringLiteral("dpi"), QStringLiteral("N"), Text::tr("dots per inch (150)"));
    options.value(QStringLiteral("extent"), QStringLiteral("W,S,E,N"), Text::tr("what to show, degrees"));
    options.value(QStringLiteral("cluster"), QStringLiteral("ID"), Text::tr("show this cluster"));
    if (const auto code = options.parse(arguments, 1, console))
        return *code;

    maps::ExportRequest request;
    std::optional<model::LonLatBox> box;
    if (const auto code = takeOptions(options, console, request, box))
        return *code;

    ConsoleProgress progress(console);
    const QString path = options.positional(0);
    const auto atlas = store::readAtlas(path, progress.progress());
    if (!atlas)
        return console.fail(atlas.problem());
    const auto tables = std::make_shared<const model::Tables>(atlas->tables);
    if (options.isSet(QStringLiteral("cluster"))) {
        const model::Table &clusters = (*tables)[model::TableId::Clusters];
        const model::Row row = clusters.rowOf(options.text(QStringLiteral("cluster")));
        if (row == model::noRow || !clusters.shape(row))
            return console.fail({path,
                                 {},
                                 Text::tr("there is no cluster with the ID \"%1\" and an extent")
                                     .arg(options.text(QStringLiteral("cluster"))),
                                 Text::tr("see the IDs with report --format csv")});
        box = clusters.shape(row)->bounds();
    }

    const auto basis = crossing::makeBasis(tables, {}, nullptr, {}, progress.progress());
    if (!basis)
        return console.fail(basis.problem());
    const Reports reports = reportsToDraw(**basis, progress.progress());
    if (progress.progress().isCancelled())
        return console.fail({path, {}, Text::tr("drawing was cancelled"), {}});

    const QTemporaryDir scratch;
    const model::TemporaryPath known(scratch.path());
    const QString working = scratch.filePath(QStringLiteral("working.gpkg"));
    const QString derived = scratch.filePath(QStringLiteral("derived.gpkg"));
    const session::DerivedMap map = session::deriveMap(**basis, reports);
    if (const auto written = writeForEngine(path, working, derived, map, progress.progress()); !written)
        return console.fail(written.problem());
    const model::LonLatBox home = session::homeBoxOf(*tables);
    request.scene = session::buildScene(*tables, {working,
                                                  derived,
                                                  {},
                                                  global.language,
                                                  home,
                                                  session::lookOf(*tables),
                                                  session::ownStylesOf(*tables),
                                                  map.summary,
                                                  1,
                                                  1});
    request.view.crs = request.scene.crs;
    const QRectF extent =
        projected(box.value_or(home), request.scene.crs, box && options.isSet(QStringLiteral("extent")) ? 0 : 0.05);
    if (extent.isNull())
        return console.fail({path, {}, Text::tr("there is nothing to draw there"), Text::tr("name another extent")});
    request.extent = extent;
    request.view = request.view.resized(request.size, 1).fitted(extent);
    const session::ShownLinks links = session::shownLinks(*map.summary, {});
    const session::ContentFacts facts = session::factsOf(*tables);
    request.decorations =
        session::buildDecorations(*tables, facts, request.scene, map.summary.get(), global.language,
                                  session::sheetNotes(*tables, facts, reports, links.placed - links.shown));

    maps::EngineOptions engineOptions; // only a sheet is wanted, no pictures
    engineOptions.startAtOnce = false;
    maps::EngineClient engine(engineOptions);
    const auto drawn = exportWith(engine, request, progress.progress());
    if (!drawn)
        return console.fail(drawn.problem());
    for (const QString &warning : *drawn)
        console.remark(warning);
    return Done;
}

} // namespace atlas::cli
