// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/crossing/settings.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace atlas::ui {

class ReportRequests;

/// What the report panel knows beside the report itself. A value.
struct ReportContext
{
    QString language = QStringLiteral("en"); ///< "ko" or "en": which names are shown
    /// By code, in that language; may be null.
    std::shared_ptr<const std::map<QString, QString>> provinceNames;
    crossing::BoundarySetSummary boundarySet;
    crossing::Settings settings;
    ReportRequests *requests = nullptr; ///< the panel's own; sections ask through it

    /// The province's name, or its code where the name is not known.
    QString province(const QString &code) const;
    /// Whether a page shown with it would read the same.
    bool saysTheSameAs(const ReportContext &other) const;
};

/// Years ascending; null while it is being made, empty without an employment table.
using SpecialisationReports = std::shared_ptr<const std::vector<crossing::SpecialisationReport>>;

/// What the atlas says about a cluster, for the heading. Stored values; a value.
struct ClusterHeading
{
    QString name;
    QString kind;
    QString stage;
    QString industry;
    QString constraint;
    QString constraintEvidence;
    QString governance;
    bool illustrative = false;

    friend bool operator==(const ClusterHeading &, const ClusterHeading &) = default;
};

/// The network part of a report, the same for a cluster and for the whole map. Everything shares the life of the
/// report it belongs to. A value.
struct NetworkView
{
    std::shared_ptr<const crossing::LinkFigures> links;
    std::shared_ptr<const std::vector<crossing::ProvincePair>> pairs;
    std::shared_ptr<const std::vector<crossing::ProvinceFigures>> provinces;
    std::shared_ptr<const std::vector<crossing::Broker>> brokers;
    std::shared_ptr<const std::vector<crossing::ParticipantFigures>> participants; ///< may be null
    std::shared_ptr<const std::vector<crossing::CutLink>> cutLinks;                ///< may be null
    std::shared_ptr<const std::vector<crossing::Finding>> findings;
    bool wholeMap = false;

    static NetworkView of(const std::shared_ptr<const crossing::ClusterReport> &report);
    static NetworkView of(const std::shared_ptr<const crossing::NetworkReport> &report);
};

/// What the atlas and its reports know about one province, gathered for its own page. A value.
struct ProvincePage
{
    struct ClusterPart
    {
        QString id;
        QString name;
        std::optional<double> areaShare;
        std::optional<double> participantShare;
        std::optional<double> linkShare;
        bool atTable = false;
        bool certain = true;
    };
    QString code;
    QString name;
    std::shared_ptr<const crossing::NetworkReport> network; ///< null while it is being made
    std::vector<ClusterPart> clusters;                      ///< with a part here, largest first
    std::int64_t clustersPending = 0;                       ///< reports still being made
};

/// What the atlas and its reports know about one participant, gathered for its own page. A value.
struct ParticipantPage
{
    struct InCluster
    {
        QString id;
        QString name;
        QString role; ///< stored value; may be empty
        std::optional<crossing::ParticipantFigures> figures;
    };
    struct Partner
    {
        QString province; ///< code; empty = none
        std::int64_t links = 0;
    };
    QString id;
    QString name;
    QString kind;
    QString industry;
    QString province; ///< code; empty = none
    bool illustrative = false;
    std::int64_t within = 0; ///< links as they stand in the table
    std::int64_t cross = 0;
    std::int64_t abroadOrUnplaced = 0;
    std::vector<Partner> partners; ///< by province, most links first
    std::vector<InCluster> clusters;
};

/// The name of a region's part in the language; the code where it is not among the parts.
QString partName(const std::vector<crossing::RegionPart> &parts, const QString &code, const QString &language);
/// Picks a name by language, then the other, then the fallback.
QString pickName(const QString &name, const QString &nameEn, const QString &fallback, const QString &language);

} // namespace atlas::ui
