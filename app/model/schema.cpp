// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/schema.h"

#include <QCoreApplication>

#include <array>

namespace atlas::model {

namespace {

using enum ColumnType;

constexpr FieldInfo atlasFields[] = {{"key", Text}, {"value", Text}};
constexpr FieldInfo boundarySetFields[] = {
    {"id", Text},
    {"name", Text},
    {"country", Text},
    {"reference_date", Text},
    {"code_system", Text},
    {"precision", Text, Vocabulary::Precision},
    {"positional_error_m", Real},
    {"source", Text},
    {"licence", Text},
    {"credit", Text},
    {"name_en", Text},
    {"credit_en", Text},
};
constexpr FieldInfo regionFields[] = {
    {"geom", Shape},   {"boundary_set", Text}, {"level", Text, Vocabulary::RegionLevel}, {"code", Text}, {"name", Text},
    {"name_en", Text}, {"parent_code", Text},
};
constexpr FieldInfo clusterFields[] = {
    {"geom", Shape},
    {"id", Text},
    {"name", Text},
    {"name_en", Text},
    {"kind", Text, Vocabulary::ClusterKind},
    {"industry", Text},
    {"stage", Text, Vocabulary::Stage},
    {"constraint", Text, Vocabulary::Constraint},
    {"constraint_evidence", Text},
    {"governance", Text},
    {"lead_participant", Text},
    {"parent_cluster", Text},
    {"valid_from", Text},
    {"valid_to", Text},
    {"delineation", Text},
    {"delineation_parameters", Text},
    {"source", Text},
    {"illustrative", Flag},
    {"notes", Text},
};
constexpr FieldInfo participantFields[] = {
    {"geom", Point},
    {"id", Text},
    {"name", Text},
    {"name_en", Text},
    {"kind", Text, Vocabulary::ParticipantKind},
    {"industry", Text},
    {"employees", Real},
    {"region_code", Text},
    {"country", Text},
    {"location_quality", Text, Vocabulary::LocationQuality},
    {"valid_from", Text},
    {"valid_to", Text},
    {"source", Text},
    {"illustrative", Flag},
};
constexpr FieldInfo membershipFields[] = {{"cluster", Text},
                                          {"participant", Text},
                                          {"role", Text, Vocabulary::Role},
                                          {"valid_from", Text},
                                          {"valid_to", Text}};
constexpr FieldInfo linkFields[] = {
    {"id", Text},
    {"from_participant", Text},
    {"to_participant", Text},
    {"kind", Text, Vocabulary::LinkKind},
    {"formality", Text, Vocabulary::Formality},
    {"directed", Flag},
    {"weight", Real},
    {"valid_from", Text},
    {"valid_to", Text},
    {"source", Text},
    {"illustrative", Flag},
};
constexpr FieldInfo participationFields[] = {{"cluster", Text}, {"region_code", Text}, {"measure", Text},
                                             {"value", Real},   {"year", Text},        {"source", Text}};
constexpr FieldInfo sceneFields[] = {{"id", Text}, {"name", Text}, {"extent", Text}, {"settings", Text}};

constexpr FieldInfo zoneFields[] = {{"geom", Shape}, {"cluster", Text}, {"zone", Text, Vocabulary::Zone}};

constexpr FieldInfo recipeFields[] = {{"name", Text}, {"kind", Text}, {"columns", Text}, {"choices", Text}};
constexpr FieldInfo employmentFields[] = {{"region_code", Text},    {"industry", Text}, {"employees", Real},
                                          {"establishments", Real}, {"plant", Text},    {"year", Text},
                                          {"source", Text}};

constexpr std::array<TableInfo, tableCount> schema = {{
    {TableId::Atlas, "atlas", atlasFields, AtlasFields::Key},
    {TableId::BoundarySets, "boundary_sets", boundarySetFields, BoundarySetFields::Id},
    {TableId::Regions, "regions", regionFields},
    {TableId::Clusters, "clusters", clusterFields, ClusterFields::Id},
    {TableId::Participants, "participants", participantFields, ParticipantFields::Id},
    {TableId::Memberships, "memberships", membershipFields},
    {TableId::Links, "links", linkFields, LinkFields::Id},
    {TableId::Participation, "participation", participationFields},
    {TableId::Scenes, "scenes", sceneFields, SceneFields::Id},
    {TableId::Zones, "zones", zoneFields},
    {TableId::Recipes, "recipes", recipeFields, RecipeFields::Name},
    {TableId::Employment, "employment", employmentFields},
}};

constexpr const char *context = "Schema";

} // namespace

FieldIndex TableInfo::geometryField() const
{
    const ColumnType first = fields.front().type;
    return first == Point || first == Shape ? FieldIndex{0} : noField;
}

FieldIndex TableInfo::fieldNamed(QStringView wanted) const
{
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (wanted == QLatin1String(fields[field].name))
            return static_cast<FieldIndex>(field);
    }
    return noField;
}

const TableInfo &tableInfo(TableId id)
{
    return schema[static_cast<std::size_t>(id)];
}

std::span<const TableInfo> allTables()
{
    return schema;
}

QString tableLabel(TableId id)
{
    static constexpr std::array<const char *, tableCount> labels = {
        QT_TRANSLATE_NOOP("Schema", "Atlas"),          QT_TRANSLATE_NOOP("Schema", "Boundary sets"),
        QT_TRANSLATE_NOOP("Schema", "Regions"),        QT_TRANSLATE_NOOP("Schema", "Clusters"),
        QT_TRANSLATE_NOOP("Schema", "Participants"),   QT_TRANSLATE_NOOP("Schema", "Memberships"),
        QT_TRANSLATE_NOOP("Schema", "Links"),          QT_TRANSLATE_NOOP("Schema", "Participation"),
        QT_TRANSLATE_NOOP("Schema", "Scenes"),         QT_TRANSLATE_NOOP("Schema", "Core and periphery"),
        QT_TRANSLATE_NOOP("Schema", "Import recipes"), QT_TRANSLATE_NOOP("Schema", "Employment")};
    return QCoreApplication::translate(context, labels[static_cast<std::size_t>(id)]);
}

QString fieldLabel(TableId id, FieldIndex field)
{
    struct Label
    {
        const char *name;
        const char *label;
    };
    // Fields of the same name mean the same in every table.
    static constexpr Label labels[] = {
        {"id", QT_TRANSLATE_NOOP("Schema", "ID")},
        {"key", QT_TRANSLATE_NOOP("Schema", "Key")},
        {"value", QT_TRANSLATE_NOOP("Schema", "Value")},
        {"geom", QT_TRANSLATE_NOOP("Schema", "Location")},
        {"name", QT_TRANSLATE_NOOP("Schema", "Name")},
        {"name_en", QT_TRANSLATE_NOOP("Schema", "English name")},
        {"kind", QT_TRANSLATE_NOOP("Schema", "Kind")},
        {"industry", QT_TRANSLATE_NOOP("Schema", "Industry")},
        {"employees", QT_TRANSLATE_NOOP("Schema", "Employees")},
        {"region_code", QT_TRANSLATE_NOOP("Schema", "Declared region")},
        {"country", QT_TRANSLATE_NOOP("Schema", "Country")},
        {"location_quality", QT_TRANSLATE_NOOP("Schema", "Location known by")},
        {"valid_from", QT_TRANSLATE_NOOP("Schema", "Since")},
        {"valid_to", QT_TRANSLATE_NOOP("Schema", "Until")},
        {"source", QT_TRANSLATE_NOOP("Schema", "Source")},
        {"illustrative", QT_TRANSLATE_NOOP("Schema", "Illustrative")},
        {"stage", QT_TRANSLATE_NOOP("Schema", "Life-cycle stage")},
        {"constraint", QT_TRANSLATE_NOOP("Schema", "Institutional constraint")},
        {"constraint_evidence", QT_TRANSLATE_NOOP("Schema", "Evidence for the constraint")},
        {"governance", QT_TRANSLATE_NOOP("Schema", "Governance")},
        {"lead_participant", QT_TRANSLATE_NOOP("Schema", "Lead participant")},
        {"parent_cluster", QT_TRANSLATE_NOOP("Schema", "Part of cluster")},
        {"delineation", QT_TRANSLATE_NOOP("Schema", "Delineated by")},
        {"delineation_parameters", QT_TRANSLATE_NOOP("Schema", "Delineation parameters")},
        {"notes", QT_TRANSLATE_NOOP("Schema", "Notes")},
        {"cluster", QT_TRANSLATE_NOOP("Schema", "Cluster")},
        {"participant", QT_TRANSLATE_NOOP("Schema", "Participant")},
        {"role", QT_TRANSLATE_NOOP("Schema", "Role")},
        {"from_participant", QT_TRANSLATE_NOOP("Schema", "From")},
        {"to_participant", QT_TRANSLATE_NOOP("Schema", "To")},
        {"formality", QT_TRANSLATE_NOOP("Schema", "Formality")},
        {"directed", QT_TRANSLATE_NOOP("Schema", "Directed")},
        {"weight", QT_TRANSLATE_NOOP("Schema", "Weight")},
        {"measure", QT_TRANSLATE_NOOP("Schema", "Measure")},
        {"year", QT_TRANSLATE_NOOP("Schema", "Year")},
        {"boundary_set", QT_TRANSLATE_NOOP("Schema", "Boundary set")},
        {"level", QT_TRANSLATE_NOOP("Schema", "Level")},
        {"code", QT_TRANSLATE_NOOP("Schema", "Code")},
        {"parent_code", QT_TRANSLATE_NOOP("Schema", "Code of the region above")},
        {"reference_date", QT_TRANSLATE_NOOP("Schema", "Reference date")},
        {"code_system", QT_TRANSLATE_NOOP("Schema", "Code system")},
        {"precision", QT_TRANSLATE_NOOP("Schema", "Precision")},
        {"positional_error_m", QT_TRANSLATE_NOOP("Schema", "Positional error (m)")},
        {"licence", QT_TRANSLATE_NOOP("Schema", "Licence")},
        {"credit", QT_TRANSLATE_NOOP("Schema", "Credit")},
        {"credit_en", QT_TRANSLATE_NOOP("Schema", "English credit")},
        {"extent", QT_TRANSLATE_NOOP("Schema", "Extent")},
        {"settings", QT_TRANSLATE_NOOP("Schema", "Settings")},
        {"zone", QT_TRANSLATE_NOOP("Schema", "Zone")},
        {"columns", QT_TRANSLATE_NOOP("Schema", "Columns")},
        {"choices", QT_TRANSLATE_NOOP("Schema", "Choices")},
        {"establishments", QT_TRANSLATE_NOOP("Schema", "Establishments")},
        {"plant", QT_TRANSLATE_NOOP("Schema", "Plant")},
    };
    const QLatin1String name(tableInfo(id).fields[field].name);
    for (const Label &entry : labels) {
        if (name == QLatin1String(entry.name))
            return QCoreApplication::translate(context, entry.label);
    }
    return name;
}

} // namespace atlas::model
