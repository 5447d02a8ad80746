// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/import/import_words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace atlas::ui {

namespace {

using intake::ImportKind;

constexpr std::array<ImportKind, 7> kinds = {ImportKind::Boundaries, ImportKind::Clusters,    ImportKind::Participants,
                                             ImportKind::Links,      ImportKind::Memberships, ImportKind::Participation,
                                             ImportKind::Employment};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::ImportWords)
};

} // namespace

std::span<const ImportKind> offeredKinds()
{
    return kinds;
}

QString kindLabel(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Boundaries:
        return Words::tr("Boundaries (provinces, districts)");
    case ImportKind::Clusters:
        return Words::tr("Clusters");
    case ImportKind::Participants:
        return Words::tr("Participants");
    case ImportKind::Links:
        return Words::tr("Links");
    case ImportKind::Memberships:
        return Words::tr("Memberships (who belongs to which cluster)");
    case ImportKind::Participation:
        return Words::tr("Published counts by region");
    case ImportKind::Employment:
        return Words::tr("Employment by region and industry");
    }
    return {};
}

QString inWordsOfTheDialog(QString sentence)
{
    const std::pair<const char *, QString> words[] = {{"--code-system", Words::tr("Region codes")},
                                                      {"--encoding", Words::tr("Encoding")},
                                                      {"--crs", Words::tr("Coordinates")},
                                                      {"--layer", Words::tr("Layer or sheet")},
                                                      {"--level", Words::tr("Regions are")},
                                                      {"--name", Words::tr("Name of the set")},
                                                      {"--date", Words::tr("Reference date")},
                                                      {"--precision", Words::tr("Precision")},
                                                      {"--allow-ballpark", Words::tr("Take it all the same")},
                                                      {"--force-crs", Words::tr("Take it all the same")},
                                                      {"--force-code-system", Words::tr("Take it all the same")},
                                                      {"--map", Words::tr("the fields above the columns")}};
    for (const auto &[option, field] : words)
        sentence.replace(QLatin1StringView(option), QStringLiteral("“%1”").arg(field));
    return sentence;
}

QString inWordsOfTheDialog(const model::Problem &problem)
{
    return inWordsOfTheDialog(problem.sentence());
}

} // namespace atlas::ui
