// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/temporary_paths.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace atlas::exporting {

/// A file that is written piece by piece and takes its name when it is whole: until then an earlier one of that name
/// stays as it was. Where the file system can, it has no name at all meanwhile, so that nothing of it is left however
/// the program ends. A link's target is what is written; what is no ordinary file (a device, a pipe) is written to as
/// it is. Used by one thread at a time.
class WholeFile
{
public:
    explicit WholeFile(const QString &target);
    /// What was not delivered is gone.
    ~WholeFile();
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;

    /// false = it can't be written; then nothing more is, and errorString() says why.
    bool write(const QByteArray &bytes);
    /// Flushes it and gives it its name.
    bool deliver();
    QString errorString() const;

private:
    void open();
    bool fail(int error);
    bool giveName(const QString &name);

    QString m_target;
    QString m_folder;
    int m_descriptor = -1;
    int m_error = 0;
    bool m_isDirect = false;                           ///< no ordinary file
    std::unique_ptr<model::TemporaryPath> m_temporary; ///< its name for the time being; null = it has none
};

} // namespace atlas::exporting
