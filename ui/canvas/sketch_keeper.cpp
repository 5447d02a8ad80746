// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/canvas/sketch_keeper.h"

#include <QtConcurrentRun>

namespace atlas::ui {

SketchKeeper::SketchKeeper(QObject *parent) : QObject(parent)
{
    connect(&m_build, &QFutureWatcherBase::finished, this, &SketchKeeper::take);
}

SketchKeeper::~SketchKeeper()
{
    clear();
    m_build.waitForFinished();
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
    m_sketch.reset();
    if (m_progress)
        m_progress->cancel();
}

void SketchKeeper::start()
{
    m_isNew = false;
    m_progress = std::make_shared<model::Progress>();
    m_build.setFuture(QtConcurrent::run([wish = m_wish, progress = m_progress] {
        return std::make_shared<const MapSketch>(buildSketch(*wish.tables, wish.crs, wish.tolerance, *progress));
    }));
}

void SketchKeeper::take()
{
    const bool isWhole = m_progress && !m_progress->isCancelled();
    m_progress.reset();
    if (isWhole) {
        m_sketch = m_build.result();
        Q_EMIT sketchChanged();
    }
    if (m_isNew && m_wish.tables)
        start();
}

} // namespace atlas::ui
