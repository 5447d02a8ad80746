// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/code_system.h"
#include "app/intake/import_report.h"
#include "app/model/problem.h"
#include "app/model/tables.h"

#include <QHash>
#include <QMultiHash>
#include <QString>

#include <optional>
#include <vector>

namespace atlas::intake {

/// A region of the boundary set in use that was found, or why none was.
struct FoundRegion
{
    int region = -1; ///< index into RegionFinder::regions(), -1 = none
    QString note;    ///< translated; how the words were stretched (a replaced code, only the province known)
    QString problem; ///< translated; why there is none
};

/// Finds regions of the boundary set in use by code, name or address, for tables whose words were chosen elsewhere.
/// Immutable after construction, but for label points; belongs to one thread. Keeps no reference to the tables.
class RegionFinder
{
public:
    struct Region
    {
        QString code;
        QString name;
        bool isDistrict = false;
        int province = -1; ///< index of its province, itself for a province; -1 = not in the set
        model::ShapePtr shape;
    };

    explicit RegionFinder(const model::Tables &tables);

    bool isEmpty() const { return m_regions.empty(); }
    const std::vector<Region> &regions() const { return m_regions; }
    const QString &codeSystem() const { return m_codeSystem; }
    const QString &country() const { return m_country; }
    bool hasDistricts() const { return m_hasDistricts; }

    /// By a code of a system, as plainCode() gives it. Codes of Korean provinces are converted between systems,
    /// replaced ones (42/51, 45/52, 49/50, Gunwi) in both directions; a longer code falls back to the region above it.
    FoundRegion byCode(const QString &code, const QString &system) const;
    /// By the names of a district, of a province, or of both.
    FoundRegion byName(const QString &province, const QString &district) const;
    /// By the words an address begins with.
    FoundRegion byAddress(const QString &address) const;

    /// A place inside the region, for what is known to lie in it and no better.
    std::optional<model::LonLat> placeIn(int region) const;

private:
    int provinceNamed(const QString &name) const;
    FoundRegion districtNamed(const QString &name, int province) const;
    int ownCode(const QString &code) const { return m_byCode.value(code, -1); }
    int replacedCode(const QString &code, QString &note) const;

    std::vector<Region> m_regions;
    QString m_codeSystem;
    QString m_country;
    bool m_hasDistricts = false;
    QHash<QString, int> m_byCode;
    QHash<QString, int> m_provinces;       ///< plain name → region
    QMultiHash<QString, int> m_districts;  ///< plain name → regions
    QMultiHash<QString, int> m_shortNames; ///< without 시, 군, 구
    mutable std::vector<std::optional<model::LonLat>> m_places;
    mutable std::vector<bool> m_placeKnown;
};

/// One code of a column, and the province that the row is in by its other columns (index of a region; -1 = not known).
struct CodeInUse
{
    QString code;
    int province = -1;
};

/// How far each system explains the codes of a column, the boundary set's own first.
std::vector<CodeSystemOverlap> codeSystemsInUse(const RegionFinder &finder, const std::vector<CodeInUse> &codes);

/// Settles which system the codes of a column are of. \p wanted (--code-system) wins, unless the codes or the rows'
/// other columns speak against it: that takes consent, and \p missing is set. Else those systems come into question
/// that have most of the codes; where they take a code for different regions, the rows' other columns decide, and else
/// the import is refused, with the codes that mean different things. The problem has words, but no file.
model::Result<Settled> settleCodesInUse(const RegionFinder &finder, const std::vector<CodeInUse> &codes,
                                        const QString &wanted, const Consents &consents = {},
                                        Consent *missing = nullptr);

} // namespace atlas::intake
