// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/scene/map_renderer.h"

namespace atlas::maps {

MapRenderer::MapRenderer(QObject *parent) : QObject(parent)
{
}

MapRenderer::~MapRenderer() = default;

} // namespace atlas::maps
