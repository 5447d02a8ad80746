// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace atlas::model {

/// A file or folder that is only there until its work is done: known by name for as long as this lives, so that a
/// program that is ended in a hurry can still remove it. Best made before the file is. Any thread. Removes nothing by
/// itself.
class TemporaryPath
{
public:
    explicit TemporaryPath(const QString &path);
    ~TemporaryPath();
    TemporaryPath(const TemporaryPath &) = delete;
    TemporaryPath &operator=(const TemporaryPath &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// Removes what all of them name, and lets nobody make another: whoever tries waits for ever. For a thread that ends
/// the process right after.
void removeTemporaryPaths();

} // namespace atlas::model
