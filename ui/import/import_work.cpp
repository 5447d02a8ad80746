// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/import/import_work.h"

#include "app/drawing/edits.h"
#include "ui/background.h"

#include <QFutureWatcher>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

using intake::ImportPlan;
using model::Progress;
using model::Result;

constexpr double stepsAcross = 1000; ///< what a small map can show

/// The shapes' rings without what a small map of \p box would not show.
std::vector<QPolygonF> thinned(const std::vector<model::ShapePtr> &shapes, const model::LonLatBox &box)
{
    std::vector<QPolygonF> rings;
    if (box.isEmpty())
        return rings;
    const double least = std::max(box.east - box.west, box.north - box.south) / stepsAcross;
    for (const model::ShapePtr &shape : shapes) {
        for (std::size_t index = 0; index < shape->ringCount(); ++index) {
            QPolygonF ring;
            for (const model::LonLat &point : shape->ring(index)) {
                if (ring.isEmpty() ||
                    std::max(std::abs(point.lon - ring.back().x()), std::abs(point.lat - ring.back().y())) >= least)
                    ring += QPointF(point.lon, point.lat);
            }
            if (ring.size() > 3)
                rings.push_back(std::move(ring));
        }
    }
    return rings;
}

using Looked = std::shared_ptr<Result<std::shared_ptr<const ImportView>>>;
using Planned = std::shared_ptr<Result<std::shared_ptr<ImportPlan>>>;

} // namespace

ImportWork::ImportWork(model::Snapshot tables, const QString &file, QObject *parent)
    : QObject(parent), m_tables(std::move(tables)), m_file(file)
{
}

ImportWork::~ImportWork()
{
    cancel();
}

void ImportWork::cancel()
{
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
}

void ImportWork::look(const intake::ImportChoices &choices, bool kindGiven)
{
    cancel();
    const auto progress = std::make_shared<Progress>();
    m_progress = progress;
    auto *watcher = new QFutureWatcher<Looked>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress, choices] {
        watcher->deleteLater();
        if (m_progress != progress)
            return; // overtaken
        const Looked looked = watcher->result();
        if (!*looked) {
            m_progress.reset();
            Q_EMIT failed(looked->problem());
            return;
        }
        intake::ImportChoices settled = choices;
        settled.kind = (**looked)->preview.kind;
        Q_EMIT viewReady(**looked);
        if (m_progress == progress)
            plan(std::move(settled));
    });
    watcher->setFuture(inBackground([file = m_file, tables = m_tables, progress, choices, kindGiven]() -> Looked {
        auto preview = intake::previewImport(file, choices, kindGiven, *tables, *progress);
        if (!preview)
            return std::make_shared<Result<std::shared_ptr<const ImportView>>>(preview.problem());
        auto view = std::make_shared<ImportView>();
        view->preview = std::move(preview).value();
        view->outlines = thinned(view->preview.outlines, view->preview.ground);
        return std::make_shared<Result<std::shared_ptr<const ImportView>>>(std::move(view));
    }));
    Q_EMIT started();
}

void ImportWork::plan(intake::ImportChoices choices)
{
    const std::shared_ptr<Progress> progress = m_progress;
    auto *watcher = new QFutureWatcher<Planned>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress] {
        watcher->deleteLater();
        if (m_progress != progress)
            return;
        m_progress.reset();
        const Planned planned = watcher->result();
        if (*planned)
            Q_EMIT planReady(**planned);
        else
            Q_EMIT failed(planned->problem());
    });
    watcher->setFuture(
        inBackground([file = m_file, tables = m_tables, progress, choices = std::move(choices)]() -> Planned {
            intake::ImportRequest request;
            static_cast<intake::ImportChoices &>(request) = choices;
            request.file = file;
            auto plan = intake::planImport(request, *tables, *progress);
            if (!plan)
                return std::make_shared<Result<std::shared_ptr<ImportPlan>>>(plan.problem());
            auto followed = drawing::withUnitsFollowing(std::move(plan.value().edit), *tables, *progress);
            if (!followed)
                return std::make_shared<Result<std::shared_ptr<ImportPlan>>>(followed.problem());
            plan.value().edit = std::move(followed.value().edit);
            if (!followed->sentence.isEmpty())
                plan.value().report.warnings.push_back({0, followed->sentence});
            return std::make_shared<Result<std::shared_ptr<ImportPlan>>>(
                std::make_shared<ImportPlan>(std::move(plan).value()));
        }));
}

} // namespace atlas::ui
