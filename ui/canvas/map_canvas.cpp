// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/map_canvas.h"

#include "app/session/atlas_session.h"
#include "ui/canvas/map_canvas_private.h"
#include "ui/canvas/map_extent.h"
#include "ui/canvas/view_motion.h"
#include "ui/selection.h"

#include <QEasingCurve>
#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

constexpr int longestGlideMs = 160;
constexpr int settleMs = 400;
constexpr int drawingDelayMs = 300;
constexpr double stepFactor = 1.6;
constexpr double leastExtent = 4000.0; ///< metres; a single place is shown with this much around it
constexpr double fitMargin = 0.07;
constexpr double metresPerInch = 0.0254;

} // namespace

MapCanvas::Private::Private(MapCanvas &canvas, session::AtlasSession &session, Selection &selection,
                            maps::MapRenderer &renderer, const QString &language)
    : q(canvas), m_session(session), m_selection(selection), m_renderer(renderer), m_language(language),
      m_flow(renderer), m_picker(session, m_projection)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    m_drawingDelay.setSingleShot(true);
    m_drawingDelay.setInterval(drawingDelayMs);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
}

void MapCanvas::Private::connectAll()
{
    QObject::connect(&m_glide, &QVariantAnimation::valueChanged, &q,
                     [this](const QVariant &t) { glide(t.toDouble()); });
    QObject::connect(&m_settle, &QTimer::timeout, &q, [this] { settle(); });
    QObject::connect(&m_drawingDelay, &QTimer::timeout, &q, [this] {
        m_saysDrawing = true;
        q.update();
    });

    QObject::connect(&m_session, &session::AtlasSession::opened, &q, [this] { atlasOpened(); });
    QObject::connect(&m_session, &session::AtlasSession::closed, &q, [this] { atlasClosed(); });
    QObject::connect(&m_session, &session::AtlasSession::sceneChanged, &q, [this] { takeScene(); });
    QObject::connect(&m_session, &session::AtlasSession::placesChanged, &q, [this] { q.update(); });
    QObject::connect(&m_session, &session::AtlasSession::factsChanged, &q, [this] {
        m_textsDirty = true;
        q.update();
    });
    const model::Document *document = &m_session.document();
    QObject::connect(document, &model::Document::changed, &q, [this] { contentChanged(); });
    QObject::connect(document, &model::Document::contentReplaced, &q, [this] { contentChanged(); });
    QObject::connect(&m_selection, &Selection::clusterChanged, &q, [this] { selectionChanged(); });
    QObject::connect(&m_selection, &Selection::participantsChanged, &q, [this] { selectionChanged(); });
    QObject::connect(&m_selection, &Selection::linksChanged, &q, [this] { selectionChanged(); });

    QObject::connect(&m_renderer, &maps::MapRenderer::stateChanged, &q, [this] { q.update(); });
    QObject::connect(&m_flow, &PictureFlow::pictureChanged, &q, [this] { q.update(); });
    QObject::connect(&m_flow, &PictureFlow::staleChanged, &q, [this](bool stale) { showStale(stale); });
    QObject::connect(&m_flow, &PictureFlow::failed, &q, &MapCanvas::pictureFailed);
    QObject::connect(&m_flow, &PictureFlow::warned, &q, &MapCanvas::pictureWarned);
    QObject::connect(&m_sketch, &SketchKeeper::pictureChanged, &q, [this] { q.update(); });
}

void MapCanvas::Private::moveTo(maps::MapView target, Motion motion)
{
    target = limitedView(std::move(target));
    if (target == m_target && (motion == Motion::Glide || m_shown == m_target))
        return;
    const int duration =
        std::min(longestGlideMs, q.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &q));
    m_glide.stop();
    m_target = target;
    m_glideFrom = m_shown;
    if (motion == Motion::Glide && m_isAnimated && duration > 0 && q.isVisible() && m_shown.crs == target.crs) {
        m_glide.setDuration(duration);
        m_glide.start();
    } else {
        m_shown = target;
    }
    if (q.isVisible())
        m_flow.setView(m_target);
    m_settle.start();
    q.update();
    Q_EMIT q.viewChanged(m_target);
}

void MapCanvas::Private::navigateTo(const maps::MapView &target, Motion motion)
{
    leaveHome();
    moveTo(target, motion);
}

void MapCanvas::Private::leaveHome()
{
    // However soon one leaves the place the atlas opened at, there must be a way back to it.
    if (m_followsHome && m_settle.isActive())
        settle();
    m_followsHome = false;
}

void MapCanvas::Private::glide(double t)
{
    m_shown = viewBetween(m_glideFrom, m_target, t);
    q.update();
}

void MapCanvas::Private::stopGliding()
{
    if (m_glide.state() != QAbstractAnimation::Running)
        return;
    m_glide.stop();
    moveTo(m_shown, Motion::AtOnce);
}

void MapCanvas::Private::fitCanvas()
{
    m_glide.stop();
    moveTo(m_target.resized(q.size().expandedTo(QSize(1, 1)), q.devicePixelRatioF()), Motion::AtOnce);
    if (m_followsHome)
        showHome(Motion::AtOnce);
}

bool MapCanvas::Private::showBox(const model::LonLatBox &box, Motion motion)
{
    const QRectF extent = m_projection.toMapBox(box);
    if (box.isEmpty() || !m_projection.isValid() || (extent.isNull() && extent.topLeft().isNull()))
        return false;
    showExtent(extent, motion);
    return true;
}

void MapCanvas::Private::showExtent(QRectF extent, Motion motion)
{
    const QSizeF lacking(std::max(0.0, leastExtent - extent.width()), std::max(0.0, leastExtent - extent.height()));
    extent.adjust(-lacking.width() / 2.0, -lacking.height() / 2.0, lacking.width() / 2.0, lacking.height() / 2.0);
    moveTo(m_target.fitted(extent, fitMargin), motion);
}

void MapCanvas::Private::showHome(Motion motion)
{
    if (!m_session.hasAtlas())
        return;
    if (!m_homeExtent)
        m_homeExtent = contentExtent(m_session.document().tables(), m_projection);
    if (m_homeExtent->isNull())
        showBox(m_session.homeBox(), motion);
    else
        showExtent(*m_homeExtent, motion);
}

void MapCanvas::Private::settle()
{
    m_settle.stop();
    if (!m_session.hasAtlas())
        return;
    m_history.record(m_target);
    Q_EMIT q.viewHistoryChanged();
}

void MapCanvas::Private::addParticipant(model::LonLatBox &box, model::Row row) const
{
    const model::Table &participants = m_session.document().tables()[model::TableId::Participants];
    if (participants.isAlive(row) && participants.hasPoint(row))
        box.include(participants.point(row));
}

model::LonLatBox MapCanvas::Private::clusterBox(model::Row cluster) const
{
    const model::Tables &tables = m_session.document().tables();
    const model::Table &clusters = tables[model::TableId::Clusters];
    model::LonLatBox box;
    if (!clusters.isAlive(cluster))
        return box;
    if (const model::ShapePtr shape = clusters.shape(cluster, model::ClusterFields::Geom))
        return shape->bounds();
    // Not drawn: where its members are.
    const model::StringId id = clusters.textId(cluster, model::ClusterFields::Id);
    const model::Table &memberships = tables[model::TableId::Memberships];
    const model::Table &participants = tables[model::TableId::Participants];
    for (model::Row row = 0; row < memberships.rowCount(); ++row) {
        if (memberships.isAlive(row) && memberships.textId(row, model::MembershipFields::Cluster) == id)
            addParticipant(box, participants.rowOf(memberships.textId(row, model::MembershipFields::Participant)));
    }
    return box;
}

model::LonLatBox MapCanvas::Private::selectionBox() const
{
    const model::Tables &tables = m_session.document().tables();
    const model::Table &participants = tables[model::TableId::Participants];
    const model::Table &links = tables[model::TableId::Links];
    model::LonLatBox box;
    for (const model::Row row : m_selection.participants())
        addParticipant(box, row);
    for (const model::Row row : m_selection.links()) {
        if (!links.isAlive(row))
            continue;
        addParticipant(box, participants.rowOf(links.textId(row, model::LinkFields::From)));
        addParticipant(box, participants.rowOf(links.textId(row, model::LinkFields::To)));
    }
    return box.isEmpty() ? clusterBox(m_selection.cluster()) : box;
}

void MapCanvas::Private::atlasOpened()
{
    q.setDrawingTool(nullptr);
    cancelDrag();
    m_cycle.forget();
    m_history.clear();
    m_sketch.clear();
    m_flow.clear();
    m_followsHome = true;
    m_homeExtent.reset();
    m_target.crs.clear(); // whatever place was shown belongs to another atlas
    takeScene();
    contentChanged();
    showHome(Motion::AtOnce);
    Q_EMIT q.viewHistoryChanged();
}

void MapCanvas::Private::atlasClosed()
{
    q.setDrawingTool(nullptr);
    cancelDrag();
    endHover();
    m_history.clear();
    m_sketch.clear();
    m_flow.clear();
    m_overlay.clear();
    m_textsDirty = true;
    m_followsHome = true;
    q.update();
    Q_EMIT q.viewHistoryChanged();
}

void MapCanvas::Private::takeScene()
{
    if (!m_session.hasAtlas())
        return;
    const maps::MapScene scene = m_session.scene(m_language);
    m_sceneRevision = scene.revision;
    if (scene.crs != m_target.crs) {
        // The same place in another projection; map units are metres in each of them.
        m_glide.stop();
        const bool hadPlace = m_projection.isValid() && !m_target.crs.isEmpty();
        const auto place = hadPlace ? m_projection.toLonLat(m_target.centre) : std::nullopt;
        m_projection.setCrs(scene.crs, m_session.takeProjector());
        maps::MapView view = m_target.resized(q.size().expandedTo(QSize(1, 1)), q.devicePixelRatioF());
        view.crs = scene.crs;
        view.centre = place ? m_projection.toMap(*place).value_or(QPointF()) : QPointF();
        m_history.clear();
        m_homeExtent.reset();
        m_overlayDirty = true;
        moveTo(view, Motion::AtOnce);
        if (!place || m_followsHome)
            showHome(Motion::AtOnce);
    } else if (m_followsHome) {
        showHome(Motion::AtOnce);
    }
    m_flow.setScene(scene);
    m_textsDirty = true;
    q.update();
}

void MapCanvas::Private::contentChanged()
{
    if (m_homeExtent && m_homeExtent->isNull())
        m_homeExtent.reset(); // there may be something to show now
    m_overlayDirty = true;
    m_textsDirty = true;
    m_cycle.forget();
    endHover();
    q.update();
}

void MapCanvas::Private::selectionChanged()
{
    m_overlayDirty = true;
    q.update();
}

void MapCanvas::Private::showStale(bool stale)
{
    if (stale) {
        m_drawingDelay.start();
    } else {
        m_drawingDelay.stop();
        m_saysDrawing = false;
        q.update();
    }
    Q_EMIT q.pictureStaleChanged(stale);
}

void MapCanvas::Private::retranslate()
{
    q.setAccessibleName(tr("Map"));
    q.setAccessibleDescription(tr("Arrow keys move the map, + and − zoom, Home shows everything"));
    m_textsDirty = true;
    q.update();
}

MapCanvas::MapCanvas(session::AtlasSession &session, Selection &selection, maps::MapRenderer &renderer,
                     const QString &language, QWidget *parent)
    : QWidget(parent), m_d(std::make_unique<Private>(*this, session, selection, renderer, language))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(fontMetrics().height() * 12, fontMetrics().height() * 9);
    grabGesture(Qt::PinchGesture);
    m_d->connectAll();
    m_d->retranslate();
    m_d->updateCursor();
    if (session.hasAtlas())
        m_d->atlasOpened();
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::setLanguage(const QString &language)
{
    if (language == m_d->m_language)
        return;
    m_d->m_language = language;
    redraw(); // names are drawn with the map, and its revision knows nothing of the language
    Q_EMIT languageChanged(language);
}

QString MapCanvas::language() const
{
    return m_d->m_language;
}

MapCanvas::Tool MapCanvas::tool() const
{
    return m_d->m_tool;
}

void MapCanvas::setNorthArrowShown(bool shown)
{
    m_d->m_northArrow = shown;
    update();
}

bool MapCanvas::isNorthArrowShown() const
{
    return m_d->m_northArrow;
}

maps::MapView MapCanvas::view() const
{
    return m_d->m_target;
}

void MapCanvas::setView(const maps::MapView &view)
{
    if (view.isValid() && view.crs == m_d->m_target.crs)
        m_d->navigateTo(view.resized(m_d->m_target.size, m_d->m_target.devicePixelRatio), Private::Motion::AtOnce);
}

void MapCanvas::setAnimated(bool animated)
{
    m_d->m_isAnimated = animated;
}

double MapCanvas::metresPerPixel() const
{
    return m_d->m_session.hasAtlas() ? m_d->m_projection.metresPerPixel(m_d->m_target) : 0.0;
}

double MapCanvas::scaleDenominator() const
{
    return metresPerPixel() * logicalDpiX() / metresPerInch;
}

void MapCanvas::setScaleDenominator(double denominator)
{
    const double now = scaleDenominator();
    if (now <= 0.0 || !(denominator > 0.0))
        return;
    m_d->navigateTo(limitedZoom(m_d->m_target, QRectF(rect()).center(), now / denominator), Private::Motion::Glide);
}

std::optional<model::LonLat> MapCanvas::lonLatAt(QPointF pixel) const
{
    return m_d->m_session.hasAtlas() ? m_d->m_projection.toLonLat(m_d->m_shown.toMap(pixel)) : std::nullopt;
}

std::optional<QPointF> MapCanvas::pixelAt(model::LonLat place) const
{
    const auto map = m_d->m_projection.toMap(place);
    return map ? std::optional(m_d->m_shown.toPixel(*map)) : std::nullopt;
}

model::LonLatBox MapCanvas::shownBox() const
{
    return m_d->m_session.hasAtlas() ? m_d->m_projection.toLonLatBox(m_d->m_target.extent()) : model::LonLatBox{};
}

bool MapCanvas::isPictureStale() const
{
    return m_d->m_flow.isStale();
}

bool MapCanvas::canGoBack() const
{
    return m_d->m_history.canGoBack();
}

bool MapCanvas::canGoForward() const
{
    return m_d->m_history.canGoForward();
}

bool MapCanvas::canZoomToSelection() const
{
    return !m_d->selectionBox().isEmpty();
}

void MapCanvas::zoomIn()
{
    m_d->navigateTo(limitedZoom(m_d->m_target, QRectF(rect()).center(), stepFactor), Private::Motion::Glide);
}

void MapCanvas::zoomOut()
{
    m_d->navigateTo(limitedZoom(m_d->m_target, QRectF(rect()).center(), 1.0 / stepFactor), Private::Motion::Glide);
}

void MapCanvas::zoomToAll()
{
    m_d->m_followsHome = true;
    m_d->m_homeExtent.reset(); // things may have moved since
    m_d->showHome(Private::Motion::Glide);
}

void MapCanvas::zoomToSelection()
{
    // A lone cluster is fitted as closely as zoomToCluster() does.
    if (m_d->m_selection.participants().empty() && m_d->m_selection.links().empty())
        zoomToCluster(m_d->m_selection.cluster());
    else
        zoomTo(m_d->selectionBox());
}

void MapCanvas::zoomToCluster(model::Row cluster)
{
    const QRectF extent = clusterExtent(m_d->m_session.document().tables(), cluster, m_d->m_projection);
    if (extent.isNull())
        return zoomTo(m_d->clusterBox(cluster));
    m_d->leaveHome();
    m_d->showExtent(extent, Private::Motion::Glide);
}

void MapCanvas::zoomToParticipants(const std::vector<model::Row> &participants)
{
    model::LonLatBox box;
    for (const model::Row row : participants)
        m_d->addParticipant(box, row);
    zoomTo(box);
}

void MapCanvas::zoomTo(const model::LonLatBox &box)
{
    if (box.isEmpty())
        return;
    m_d->leaveHome();
    m_d->showBox(box, Private::Motion::Glide);
}

void MapCanvas::centreOn(model::LonLat place)
{
    const auto map = m_d->m_projection.toMap(place);
    if (!map)
        return;
    maps::MapView view = m_d->m_target;
    view.centre = *map;
    m_d->navigateTo(view, Private::Motion::Glide);
}

void MapCanvas::goBack()
{
    if (m_d->m_settle.isActive())
        m_d->settle();
    if (!m_d->m_history.canGoBack())
        return;
    const maps::MapView view = m_d->m_history.back();
    m_d->navigateTo(view.resized(m_d->m_target.size, m_d->m_target.devicePixelRatio), Private::Motion::Glide);
    Q_EMIT viewHistoryChanged();
}

void MapCanvas::goForward()
{
    if (m_d->m_settle.isActive())
        m_d->settle();
    if (!m_d->m_history.canGoForward())
        return;
    const maps::MapView view = m_d->m_history.forward();
    m_d->navigateTo(view.resized(m_d->m_target.size, m_d->m_target.devicePixelRatio), Private::Motion::Glide);
    Q_EMIT viewHistoryChanged();
}

void MapCanvas::redraw()
{
    m_d->takeScene();
    m_d->m_flow.redraw();
}

} // namespace atlas::ui
