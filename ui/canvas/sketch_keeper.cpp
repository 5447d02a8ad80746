// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/sketch_keeper.h"

#include "ui/background.h"

#include <utility>

namespace atlas::ui {

namespace {

constexpr double reachBeyond = 0.25; ///< of the view on each side, so that moving it does not at once show the end

} // namespace

SketchKeeper::SketchKeeper(QObject *parent) : QObject(parent)
{
    connect(&m_build, &QFutureWatcherBase::finished, this, &SketchKeeper::take);
    connect(&m_paint, &QFutureWatcherBase::finished, this, &SketchKeeper::takePicture);
}

SketchKeeper::~SketchKeeper()
{
    clear();
    waitFor(m_build);
    waitFor(m_paint);
}

void SketchKeeper::want(const model::Snapshot &tables, quint64 revision, const QString &crs, double tolerance)
{
    m_wish = {tables, revision, crs, tolerance};
    m_isNew = true;
    if (!m_build.isRunning())
        start();
    else if (m_progress)
        m_progress->cancel();
}

bool SketchKeeper::isWanting(quint64 revision, const QString &crs) const
{
    return m_wish.tables && m_wish.revision == revision && m_wish.crs == crs;
}

void SketchKeeper::clear()
{
    m_wish = {};
    m_isNew = false;
    discardInBackground(std::exchange(m_sketch, nullptr));
    m_sketched.reset();
    m_picture = {};
    m_painting = {};
    dropWish();
    if (m_progress)
        m_progress->cancel();
}

void SketchKeeper::start()
{
    m_isNew = false;
    m_progress = std::make_shared<model::Progress>();
    m_building = m_wish.tables;
    m_build.setFuture(inBackground([wish = m_wish, progress = m_progress] {
        return std::make_shared<const MapSketch>(buildSketch(*wish.tables, wish.crs, wish.tolerance, *progress));
    }));
}

void SketchKeeper::take()
{
    const bool isWhole = m_progress && !m_progress->isCancelled();
    m_progress.reset();
    if (isWhole) {
        discardInBackground(std::exchange(m_sketch, takeResult(m_build)));
        m_sketched = m_building;
        paint();
    }
    m_building.reset();
    if (m_isNew && m_wish.tables)
        start();
}

/// Whether what was painted shows all that is wished for, dot for dot.
bool SketchKeeper::PictureWish::isMetBy(const PictureWish &painted) const
{
    return painted.sketch == sketch && painted.places == places && painted.look == look &&
           painted.view.crs == view.crs && painted.view.devicePixelRatio == view.devicePixelRatio &&
           painted.view.unitsPerPixel == view.unitsPerPixel && painted.view.extent().contains(view.extent());
}

void SketchKeeper::wantPicture(const maps::MapView &view, const SketchLook &look,
                               std::shared_ptr<const session::PickIndex> places)
{
    m_pictureWish = PictureWish{view, look, nullptr, std::move(places)};
    paint();
}

void SketchKeeper::dropWish()
{
    m_pictureWish.reset();
    if (m_paintingProgress)
        m_paintingProgress->cancel();
}

void SketchKeeper::paint()
{
    if (!m_pictureWish || !m_sketch || m_paint.isRunning())
        return;
    PictureWish &wish = *m_pictureWish;
    wish.sketch = m_sketch;
    if (!m_picture.image.isNull() && wish.isMetBy(m_painting))
        return;
    m_painting = wish;
    maps::MapView &view = m_painting.view;
    const QSize aside = (QSizeF(view.size) * reachBeyond).toSize();
    view = view.resized(view.size + 2 * aside, view.devicePixelRatio);
    m_paintingProgress = std::make_shared<model::Progress>();
    m_paint.setFuture(
        inBackground([sketch = m_sketch, places = SketchPlaces{m_sketched, wish.places}, view, look = wish.look,
                      progress = m_paintingProgress] { return sketchImage(*sketch, places, view, look, *progress); }));
}

void SketchKeeper::takePicture()
{
    const bool isWhole = m_paintingProgress && !m_paintingProgress->isCancelled();
    m_paintingProgress.reset();
    if (isWhole) {
        m_picture = {takeResult(m_paint), m_painting.view};
        Q_EMIT pictureChanged();
    } else {
        m_painting = {}; // what is there is of an earlier wish
    }
    paint();
}

} // namespace atlas::ui
