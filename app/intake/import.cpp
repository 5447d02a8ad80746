// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/import.h"

#include "app/intake/recipe.h"
#include "app/intake/row_import.h"

#include <array>

namespace atlas::intake {

namespace {

using model::Result;

struct NamedKind
{
    const char *name;
    ImportKind kind;
};
constexpr std::array<NamedKind, 7> kinds = {{
    {"boundaries", ImportKind::Boundaries},
    {"clusters", ImportKind::Clusters},
    {"participants", ImportKind::Participants},
    {"links", ImportKind::Links},
    {"memberships", ImportKind::Memberships},
    {"participation", ImportKind::Participation},
    {"employment", ImportKind::Employment},
}};

Result<ImportPlan> planRegions(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
{
    BoundaryOptions options = request.boundaries;
    options.layer = request.layer;
    options.encoding = request.encoding;
    options.crs = request.crs;
    options.codeSystem = request.codeSystem;
    options.fieldMap = request.fieldMap;
    options.consents = request.consents;
    Result<BoundaryPlan> plan = planBoundaries(request.file, options, tables, progress);
    if (!plan)
        return plan.problem();
    return ImportPlan{std::move(plan.value().edit), std::move(plan.value().report)};
}

Result<ImportPlan> planKind(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
{
    switch (request.kind) {
    case ImportKind::Boundaries:
        return planRegions(request, tables, progress);
    case ImportKind::Clusters:
        return planClusters(request, tables, progress);
    case ImportKind::Participants:
        return planParticipants(request, tables, progress);
    case ImportKind::Links:
        return planLinks(request, tables, progress);
    case ImportKind::Memberships:
        return planMemberships(request, tables, progress);
    case ImportKind::Participation:
        return planParticipation(request, tables, progress);
    case ImportKind::Employment:
        return planEmployment(request, tables, progress);
    }
    return model::Problem{};
}

} // namespace

Result<ImportPlan> planImport(const ImportRequest &request, const model::Tables &tables, model::Progress &progress)
{
    Result<ImportPlan> plan = planKind(request, tables, progress);
    if (plan && !request.keepAs.isEmpty())
        keepRecipe(plan.value().edit, recipeOf(request, plan->report), tables);
    return plan;
}

std::optional<ImportKind> importKindNamed(const QString &word)
{
    for (const NamedKind &entry : kinds) {
        if (word == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

QString importKindName(ImportKind kind)
{
    return QLatin1String(kinds[static_cast<std::size_t>(kind)].name);
}

} // namespace atlas::intake
