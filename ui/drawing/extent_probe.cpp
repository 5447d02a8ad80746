// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/extent_probe.h"

#include "app/crossing/analysis.h"
#include "app/crossing/ground.h"
#include "app/session/atlas_session.h"
#include "ui/background.h"

#include <algorithm>
#include <set>
#include <utility>

namespace atlas::ui {

namespace {

std::shared_ptr<const ExtentFindings> look(const model::ShapePtr &shape,
                                           const std::shared_ptr<const crossing::Basis> &basis,
                                           const crossing::Settings &settings)
{
    auto found = std::make_shared<ExtentFindings>();
    found->shape = shape;
    found->faults = drawing::shapeFaults(*shape);
    if (!found->faults.empty())
        found->repair = drawing::proposeRepair(*shape);
    const model::Shape &sound = found->repair ? found->repair->shape : *shape;
    if (sound.isEmpty() || !basis || !basis->ground || basis->ground->provinces().isEmpty())
        return found;
    const crossing::Level &provinces = basis->ground->provinces();
    const geometry::Overlay overlay =
        provinces.overlay->overlay(sound, {basis->ground->positionalErrorM(), /*geometry=*/true});
    std::set<std::uint32_t> counted;
    for (const geometry::RegionPart &part : overlay.parts) {
        if (part.areaKm2 > std::max(settings.sliverKm2, settings.sliverShare * overlay.wholeKm2))
            counted.insert(part.region);
    }
    for (const geometry::CrossedBorder &border : overlay.crossed) {
        if (counted.contains(border.regionA) && counted.contains(border.regionB))
            found->crossed.push_back({provinces.regions[border.regionA].row, provinces.regions[border.regionB].row,
                                      border.lengthKm, border.certain, border.lines});
    }
    std::stable_sort(found->crossed.begin(), found->crossed.end(),
                     [](const auto &a, const auto &b) { return a.lengthKm > b.lengthKm; });
    return found;
}

} // namespace

ExtentProbe::ExtentProbe(session::AtlasSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &ExtentProbe::take);
}

ExtentProbe::~ExtentProbe()
{
    m_work.disconnect(this);
    m_work.waitForFinished();
}

void ExtentProbe::ask(model::ShapePtr shape)
{
    m_asked = std::move(shape);
    if (!m_asked || m_asked->isEmpty())
        return forget();
    if (!m_work.isRunning())
        start();
}

void ExtentProbe::forget()
{
    m_asked.reset();
    m_findings.reset();
}

void ExtentProbe::start()
{
    m_running = m_asked;
    m_work.setFuture(inBackground([shape = m_asked, basis = m_session.basis(), settings = m_session.settings()] {
        return look(shape, basis, settings);
    }));
}

void ExtentProbe::take()
{
    if (!m_asked)
        return;
    m_findings = m_work.result();
    if (m_running != m_asked)
        start();
    Q_EMIT answered();
}

} // namespace atlas::ui
