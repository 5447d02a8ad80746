// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/picture_file.h"

#include <fcntl.h>

namespace atlas::maps {

PictureFile::PictureFile(const QString &folder) : m_file(folder + QStringLiteral("/picture"))
{
}

bool PictureFile::reserve(qint64 bytes)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite)) {
        return false;
    }
    return m_file.size() >= bytes || ::posix_fallocate(m_file.handle(), 0, bytes) == 0;
}

QImage PictureFile::read(int width, int height, double devicePixelRatio)
{
    const qint64 bytes = static_cast<qint64>(width) * height * 4;
    if (width <= 0 || height <= 0 || bytes > m_file.size()) {
        return {};
    }
    uchar *mapped = m_file.map(0, bytes);
    if (!mapped) {
        return {};
    }
    QImage image = QImage(mapped, width, height, static_cast<qsizetype>(width) * 4, QImage::Format_RGB32).copy();
    m_file.unmap(mapped);
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

} // namespace atlas::maps
