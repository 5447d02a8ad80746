// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace atlas::model {

/// The tables of an atlas, in the order they are written to a file.
enum class TableId : std::uint8_t {
    Atlas,
    BoundarySets,
    Regions,
    Clusters,
    Participants,
    Memberships,
    Links,
    Participation,
    Scenes,
    Zones,
    Recipes,
    Employment,
};
inline constexpr std::size_t tableCount = 12;

enum class ColumnType : std::uint8_t {
    Text,  ///< interned; empty = not given
    Real,  ///< NaN = not given
    Flag,  ///< yes/no
    Point, ///< degrees, EPSG:4326; NaN longitude = not placed
    Shape, ///< multipolygon, EPSG:4326; null = not drawn
};

/// Closed lists of stored values (see vocabulary.h).
enum class Vocabulary : std::uint8_t {
    None,
    ClusterKind,
    Stage,
    Constraint,
    ParticipantKind,
    LocationQuality,
    Role,
    LinkKind,
    Formality,
    RegionLevel,
    Precision,
    Zone,
};

using FieldIndex = std::uint8_t;
inline constexpr FieldIndex noField = 0xFF;

/// One column: its name in the file (contract), its type and what its texts may be.
struct FieldInfo
{
    const char *name;
    ColumnType type;
    Vocabulary vocabulary = Vocabulary::None;
};

/// One table: its name in the file, its fields, and which of them is the unique id that other tables refer to.
struct TableInfo
{
    TableId id;
    const char *name;
    std::span<const FieldInfo> fields;
    FieldIndex idField = noField;

    /// The geometry field, or noField.
    FieldIndex geometryField() const;
    FieldIndex fieldNamed(QStringView name) const;
};

const TableInfo &tableInfo(TableId id);
std::span<const TableInfo> allTables();

/// The table's and the field's heading for people, translated.
QString tableLabel(TableId id);
QString fieldLabel(TableId id, FieldIndex field);

// Field numbers, in the order of the file's columns.
struct AtlasFields
{
    enum : FieldIndex { Key, Value };
};
struct BoundarySetFields
{
    enum : FieldIndex {
        Id,
        Name,
        Country,
        ReferenceDate,
        CodeSystem,
        Precision,
        PositionalErrorM,
        Source,
        Licence,
        Credit,
        NameEn,
        CreditEn
    };
};
struct RegionFields
{
    enum : FieldIndex { Geom, BoundarySet, Level, Code, Name, NameEn, ParentCode };
};
struct ClusterFields
{
    enum : FieldIndex {
        Geom,
        Id,
        Name,
        NameEn,
        Kind,
        Industry,
        Stage,
        Constraint,
        ConstraintEvidence,
        Governance,
        LeadParticipant,
        ParentCluster,
        ValidFrom,
        ValidTo,
        Delineation,
        DelineationParameters,
        Source,
        Illustrative,
        Notes
    };
};
struct ParticipantFields
{
    enum : FieldIndex {
        Geom,
        Id,
        Name,
        NameEn,
        Kind,
        Industry,
        Employees,
        RegionCode,
        Country,
        LocationQuality,
        ValidFrom,
        ValidTo,
        Source,
        Illustrative
    };
};
struct MembershipFields
{
    enum : FieldIndex { Cluster, Participant, Role, ValidFrom, ValidTo };
};
struct LinkFields
{
    enum : FieldIndex { Id, From, To, Kind, Formality, Directed, Weight, ValidFrom, ValidTo, Source, Illustrative };
};
struct ParticipationFields
{
    enum : FieldIndex { Cluster, RegionCode, Measure, Value, Year, Source };
};
struct SceneFields
{
    enum : FieldIndex { Id, Name, Extent, Settings };
};
/// The parts of an extent: a cluster has none, or a core and, where that does not fill the extent, a periphery. Zones
/// do not overlap and their union is the extent.
struct ZoneFields
{
    enum : FieldIndex { Geom, Cluster, Zone };
};

/// What was said about a file that was imported, for the next one of its kind (app/intake/recipe.h): `columns` is a
/// JSON list of the columns it needs, `choices` a JSON object.
struct RecipeFields
{
    enum : FieldIndex { Name, Kind, Columns, Choices };
};
/// Jobs by region and industry, or by plant where the source names plants.
struct EmploymentFields
{
    enum : FieldIndex { RegionCode, Industry, Employees, Establishments, Plant, Year, Source };
};

} // namespace atlas::model
