// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"
#include "app/model/progress.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::intake {

/// One sheet, every row of it, every cell as text.
struct Sheet
{
    QString name;
    std::vector<QStringList> records;
};

/// Reads a sheet of an .xlsx or .ods file: the one called \p sheet, or the only one that is not empty. \p path is a
/// local file; problems call it \p file.
model::Result<Sheet> readSheet(const QString &path, const QString &file, const QString &sheet,
                               model::Progress &progress);

} // namespace atlas::intake
