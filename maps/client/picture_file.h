// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFile>
#include <QImage>
#include <QString>

namespace atlas::maps {

/// The file through which pictures come from the engine. It only ever grows, because the engine may have it mapped.
class PictureFile
{
public:
    /// In `folder`, which is private to this program and removed by its owner.
    explicit PictureFile(const QString &folder);

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    /// Makes room for `bytes`, for certain: writing to it cannot run out of space. \returns false when there is none.
    bool reserve(qint64 bytes);
    /// A copy of the picture in the file; null when the file does not hold that much.
    [[nodiscard]] QImage read(int width, int height, double devicePixelRatio);

private:
    QFile m_file;
};

} // namespace atlas::maps
