// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/vocabulary.h"

#include <QCoreApplication>

#include <array>
#include <limits>
#include <vector>

namespace atlas::model {

namespace {

struct Term
{
    const char *value;
    const char *label;
};

constexpr Term clusterKinds[] = {
    {"industrial", QT_TRANSLATE_NOOP("Vocabulary", "Industrial cluster")},
    {"innovation", QT_TRANSLATE_NOOP("Vocabulary", "Innovation cluster")},
    {"mini_cluster", QT_TRANSLATE_NOOP("Vocabulary", "Mini-cluster")},
    {"industrial_complex", QT_TRANSLATE_NOOP("Vocabulary", "Industrial complex")},
    {"programme", QT_TRANSLATE_NOOP("Vocabulary", "Supercluster or programme")},
};
constexpr Term stages[] = {
    {"formation", QT_TRANSLATE_NOOP("Vocabulary", "Formation")},
    {"growth", QT_TRANSLATE_NOOP("Vocabulary", "Growth")},
    {"maturity", QT_TRANSLATE_NOOP("Vocabulary", "Maturity")},
    {"transition", QT_TRANSLATE_NOOP("Vocabulary", "Transition (renewal or decline)")},
};
constexpr Term constraints[] = {
    {"none", QT_TRANSLATE_NOOP("Vocabulary", "None recorded")},
    {"thinness", QT_TRANSLATE_NOOP("Vocabulary", "Thinness")},
    {"fragmentation", QT_TRANSLATE_NOOP("Vocabulary", "Fragmentation")},
    {"lock_in", QT_TRANSLATE_NOOP("Vocabulary", "Lock-in")},
};
constexpr Term participantKinds[] = {
    {"firm", QT_TRANSLATE_NOOP("Vocabulary", "Firm")},
    {"university", QT_TRANSLATE_NOOP("Vocabulary", "University")},
    {"research_institute", QT_TRANSLATE_NOOP("Vocabulary", "Research institute")},
    {"support_organisation", QT_TRANSLATE_NOOP("Vocabulary", "Support organisation")},
    {"government", QT_TRANSLATE_NOOP("Vocabulary", "Government")},
    {"association", QT_TRANSLATE_NOOP("Vocabulary", "Association")},
    {"business_service", QT_TRANSLATE_NOOP("Vocabulary", "Business service or finance")},
    {"other", QT_TRANSLATE_NOOP("Vocabulary", "Other")},
};
constexpr Term locationQualities[] = {
    {"surveyed", QT_TRANSLATE_NOOP("Vocabulary", "Survey")},
    {"address", QT_TRANSLATE_NOOP("Vocabulary", "Address")},
    {"place", QT_TRANSLATE_NOOP("Vocabulary", "Place, set by hand")},
    {"district", QT_TRANSLATE_NOOP("Vocabulary", "District only")},
    {"province", QT_TRANSLATE_NOOP("Vocabulary", "Province only")},
    {"none", QT_TRANSLATE_NOOP("Vocabulary", "Not placed")},
};
constexpr Term roles[] = {
    {"lead", QT_TRANSLATE_NOOP("Vocabulary", "Lead")},
    {"co_lead", QT_TRANSLATE_NOOP("Vocabulary", "Co-lead")},
    {"member", QT_TRANSLATE_NOOP("Vocabulary", "Member")},
    {"anchor", QT_TRANSLATE_NOOP("Vocabulary", "Anchor")},
};
constexpr Term linkKinds[] = {
    {"joint_rd", QT_TRANSLATE_NOOP("Vocabulary", "Joint R&D")},
    {"supply", QT_TRANSLATE_NOOP("Vocabulary", "Supply")},
    {"technology_transfer", QT_TRANSLATE_NOOP("Vocabulary", "Technology transfer")},
    {"finance", QT_TRANSLATE_NOOP("Vocabulary", "Finance")},
    {"training", QT_TRANSLATE_NOOP("Vocabulary", "Training")},
    {"informal_exchange", QT_TRANSLATE_NOOP("Vocabulary", "Informal exchange")},
    {"joint_governance", QT_TRANSLATE_NOOP("Vocabulary", "Joint governance")},
    {"other", QT_TRANSLATE_NOOP("Vocabulary", "Other")},
};
constexpr Term formalities[] = {
    {"formal", QT_TRANSLATE_NOOP("Vocabulary", "Formal (contract)")},
    {"informal", QT_TRANSLATE_NOOP("Vocabulary", "Informal")},
};
constexpr Term regionLevels[] = {
    {"province", QT_TRANSLATE_NOOP("Vocabulary", "Province")},
    {"district", QT_TRANSLATE_NOOP("Vocabulary", "District")},
};
constexpr Term precisions[] = {
    {"overview", QT_TRANSLATE_NOOP("Vocabulary", "Overview")},
    {"statistical", QT_TRANSLATE_NOOP("Vocabulary", "Statistical")},
    {"cadastral", QT_TRANSLATE_NOOP("Vocabulary", "Cadastral")},
};
constexpr Term zones[] = {
    {"core", QT_TRANSLATE_NOOP("Vocabulary", "Core")},
    {"periphery", QT_TRANSLATE_NOOP("Vocabulary", "Periphery")},
};

std::span<const Term> terms(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::None:
        return {};
    case Vocabulary::ClusterKind:
        return clusterKinds;
    case Vocabulary::Stage:
        return stages;
    case Vocabulary::Constraint:
        return constraints;
    case Vocabulary::ParticipantKind:
        return participantKinds;
    case Vocabulary::LocationQuality:
        return locationQualities;
    case Vocabulary::Role:
        return roles;
    case Vocabulary::LinkKind:
        return linkKinds;
    case Vocabulary::Formality:
        return formalities;
    case Vocabulary::RegionLevel:
        return regionLevels;
    case Vocabulary::Precision:
        return precisions;
    case Vocabulary::Zone:
        return zones;
    }
    return {};
}

constexpr std::size_t vocabularyCount = static_cast<std::size_t>(Vocabulary::Zone) + 1;

std::array<std::vector<const char *>, vocabularyCount> valueLists()
{
    std::array<std::vector<const char *>, vocabularyCount> lists;
    for (std::size_t index = 0; index < vocabularyCount; ++index) {
        for (const Term &term : terms(static_cast<Vocabulary>(index)))
            lists[index].push_back(term.value);
    }
    return lists;
}

} // namespace

std::span<const char *const> vocabularyValues(Vocabulary vocabulary)
{
    static const auto lists = valueLists();
    return lists[static_cast<std::size_t>(vocabulary)];
}

QString vocabularyLabel(Vocabulary vocabulary, const QString &value)
{
    for (const Term &term : terms(vocabulary)) {
        if (value == QLatin1String(term.value))
            return QCoreApplication::translate("Vocabulary", term.label);
    }
    return value;
}

double usualPositionalErrorM(const QString &precision)
{
    if (precision == QLatin1String("overview"))
        return 10000;
    if (precision == QLatin1String("statistical"))
        return 100;
    if (precision == QLatin1String("cadastral"))
        return 1;
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace atlas::model
