// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"
#include "tests/bench/work.h"
#include "tests/support/generated_atlas.h"

#include <QString>
#include <QTemporaryDir>

namespace atlas::bench {

/// A made-up atlas, in memory and on disk, over the detailed boundaries of Korea where they are at hand.
class BenchAtlas
{
public:
    /// \param made one that was made before, to be read instead of made; empty = none.
    explicit BenchAtlas(const test::AtlasSize &size, const QString &made = {});

    const test::AtlasSize &size() const { return m_size; }
    /// "250 districts of Korea" or "256 generated districts".
    const QString &ground() const { return m_ground; }
    const model::Snapshot &tables() const { return m_tables; }
    const QString &file() const { return m_file; }

    const Regions &regions() const { return m_regions; }
    const std::vector<model::ShapePtr> &clusters() const { return m_clusters; }
    const std::vector<model::LonLat> &points() const { return m_points; }
    const Ties &ties() const { return m_ties; }
    const Places &places() const { return m_places; }

private:
    void useKorea(model::Tables &tables);
    void save();

    test::AtlasSize m_size;
    QString m_ground;
    QTemporaryDir m_folder;
    QString m_file;
    model::Snapshot m_tables;
    Regions m_regions;
    std::vector<model::ShapePtr> m_clusters;
    std::vector<model::LonLat> m_points;
    Ties m_ties;
    Places m_places;
};

} // namespace atlas::bench
