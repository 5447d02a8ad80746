// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/result_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace atlas::cli {

int deliver(const QByteArray &bytes, const QString &path, const Console &console)
{
    if (path.isEmpty()) {
        console.result(bytes);
        return Done;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return console.fail(
            {path,
             {},
             QCoreApplication::translate("CommandLine", "the file cannot be written (%1)").arg(file.errorString()),
             QCoreApplication::translate("CommandLine", "choose another place")});
    return Done;
}

} // namespace atlas::cli
