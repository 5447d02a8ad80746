// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace atlas::intake {

/// Which column of a file holds what of a region; -1 = none.
struct RegionColumns
{
    int code = -1;
    int name = -1;
    int nameEn = -1;
    int parentCode = -1;
    int date = -1;
    int provinceName = -1; ///< in a file of districts
    QString level;         ///< "province" or "district" when the code column's name says so (SIG_CD …); else empty

    /// FIELD → COLUMN as reports show it.
    QMap<QString, QString> named(const QStringList &columns) const;
};

/// Finds them by \p wanted (FIELD → COLUMN of --map; fields code, name, name_en, parent_code), then by the names that
/// Korean, Canadian and British offices and common tools use. \p level ("province", "district" or empty) chooses where
/// a file has columns for both. The problem has words, but no file.
model::Result<RegionColumns> findRegionColumns(const QStringList &columns, const QMap<QString, QString> &wanted,
                                               const QString &level);

} // namespace atlas::intake
