// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/project_file.h"

#include "maps/engine/layer_store.h"
#include "maps/engine/picture_job.h"

#include <qgsmaplayer.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>
#include <qgsprojectviewsettings.h>
#include <qgsreferencedgeometry.h>

#include <algorithm>

namespace atlas::maps::engine {

std::variant<protocol::DoneReply, protocol::FailedReply> writeProject(const protocol::ProjectRequest &request)
{
    LayerStore store(nullptr);
    const LayerStore::Prepared prepared = store.prepare(request.scene, {});
    QgsMapSettings settings;
    if (!setUpMap(&settings, request.crs, request.scene.style, prepared.layers)) {
        return protocol::FailedReply{QLatin1String(protocol::failure::badCrs), QString(), request.crs};
    }
    QgsProject project;
    project.setTitle(request.title);
    project.setCrs(settings.destinationCrs());
    project.setBackgroundColor(settings.backgroundColor());
    project.setLabelingEngineSettings(settings.labelingEngineSettings());
    const protocol::Extent &extent = request.extent;
    project.viewSettings()->setDefaultViewExtent(QgsReferencedRectangle(
        QgsRectangle(extent.west, extent.south, extent.east, extent.north), settings.destinationCrs()));
    QList<QgsMapLayer *> bottomFirst = prepared.layers;
    std::reverse(bottomFirst.begin(), bottomFirst.end());
    for (QgsMapLayer *layer : std::as_const(bottomFirst)) {
        // Each goes on top of those before it; the store stays their owner.
        project.addMapLayers({layer}, true, false);
    }
    const bool written = project.write(request.file);
    project.removeAllMapLayers();
    if (!written) {
        return protocol::FailedReply{QLatin1String(protocol::failure::outputFile), QString(), project.error()};
    }
    protocol::DoneReply done;
    done.warnings = prepared.warnings;
    return done;
}

} // namespace atlas::maps::engine
