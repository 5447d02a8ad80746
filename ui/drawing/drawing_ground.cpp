// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/drawing_ground.h"

#include "app/drawing/boundary_lines.h"
#include "app/session/atlas_session.h"
#include "ui/background.h"

#include <utility>

namespace atlas::ui {

using model::TableId;

namespace {

bool needsOtherLines(const model::ChangeSet &changes)
{
    return !changes[TableId::Regions].isEmpty() || !changes[TableId::BoundarySets].isEmpty() ||
           !changes[TableId::Atlas].isEmpty(); // which set is in use
}

} // namespace

DrawingGround::DrawingGround(session::AtlasSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_build, &QFutureWatcherBase::finished, this, &DrawingGround::take);
    connect(&session.document(), &model::Document::changed, this, &DrawingGround::follow);
    connect(&session.document(), &model::Document::contentReplaced, this, &DrawingGround::drop);
}

DrawingGround::~DrawingGround()
{
    m_build.disconnect(this);
    if (m_progress)
        m_progress->cancel();
    m_build.waitForFinished();
}

void DrawingGround::want()
{
    m_wanted = true;
    if (!isReady() && !m_build.isRunning() && m_session.hasAtlas())
        start();
}

void DrawingGround::start()
{
    m_restart = false;
    m_late.clear();
    const session::Task task = m_session.tasks().start(tr("Preparing to draw"), false);
    m_task = task.id;
    m_progress = task.progress;
    m_build.setFuture(inBackground([tables = m_session.document().snapshot(), progress = m_progress] {
        auto built = std::make_shared<Built>();
        const model::Row set = tables->boundarySetInUse();
        auto lines = drawing::BoundaryLines::build(*tables, set, *progress);
        if (progress->isCancelled())
            return std::shared_ptr<Built>();
        built->snaps = drawing::SnapIndex::build(*tables, std::move(lines), *progress);
        built->meter = drawing::LiveMeter::build(*tables, set, *progress);
        return progress->isCancelled() ? std::shared_ptr<Built>() : built;
    }));
}

void DrawingGround::take()
{
    m_session.tasks().finish(m_task);
    const std::shared_ptr<Built> built = m_build.result();
    if (m_restart || !built) {
        if (m_wanted && m_session.hasAtlas())
            start();
        return;
    }
    const model::Document &document = m_session.document();
    m_snaps = std::move(built->snaps);
    m_meter = std::move(built->meter);
    for (const model::ChangeSet &changes : std::exchange(m_late, {}))
        m_snaps = m_snaps.updated(document.tables(), changes);
    m_tracer = std::make_shared<drawing::BorderTracer>(m_snaps.lines(), document.snapshot());
    Q_EMIT changed();
}

void DrawingGround::follow(const model::ChangeSet &changes)
{
    if (needsOtherLines(changes))
        return drop();
    if (changes[TableId::Clusters].isEmpty() && changes[TableId::Participants].isEmpty())
        return;
    if (m_build.isRunning()) {
        m_late.push_back(changes);
    } else if (isReady()) {
        const model::Document &document = m_session.document();
        m_snaps = m_snaps.updated(document.tables(), changes);
        m_tracer = std::make_shared<drawing::BorderTracer>(m_snaps.lines(), document.snapshot());
        Q_EMIT changed();
    }
}

void DrawingGround::drop()
{
    m_snaps = {};
    m_tracer.reset();
    m_meter.reset();
    if (m_build.isRunning()) {
        m_restart = true;
        m_progress->cancel();
    } else if (m_wanted && m_session.hasAtlas()) {
        start();
    }
    Q_EMIT changed();
}

} // namespace atlas::ui
