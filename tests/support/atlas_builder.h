// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QString>

#include <vector>

/// Small made-up atlases for tests, readable at the place of use.
namespace atlas::test {

/// A rectangle as an extent, degrees.
model::ShapePtr box(double west, double south, double east, double north);

class AtlasBuilder
{
public:
    /// An atlas with a boundary set "set" of the positional error given.
    explicit AtlasBuilder(double positionalErrorM = 0, const QString &precision = QStringLiteral("statistical"));

    AtlasBuilder &province(const QString &code, const model::ShapePtr &shape, const QString &name = {});
    AtlasBuilder &district(const QString &code, const QString &parent, const model::ShapePtr &shape);
    AtlasBuilder &cluster(const QString &id, const model::ShapePtr &extent);
    AtlasBuilder &participant(const QString &id, model::LonLat place, const QString &regionCode = {},
                              const QString &kind = QStringLiteral("firm"));
    AtlasBuilder &unplaced(const QString &id, const QString &regionCode = {});
    AtlasBuilder &member(const QString &cluster, const QString &participant,
                         const QString &role = QStringLiteral("member"));
    AtlasBuilder &link(const QString &from, const QString &to, double weight = 1);
    AtlasBuilder &published(const QString &cluster, const QString &regionCode, double value);

    AtlasBuilder &jobs(const QString &regionCode, const QString &industry, double employees, const QString &plant = {});

    model::Tables &tables() { return m_tables; }
    model::Snapshot snapshot() const { return std::make_shared<const model::Tables>(m_tables); }

private:
    model::Tables m_tables;
    int m_links = 0;
};

} // namespace atlas::test
