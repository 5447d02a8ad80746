// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/archive.h"

#include "app/intake/translate.h"
#include "app/intake/zip_limits.h"

#include <QFile>
#include <QList>

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <memory>

namespace atlas::intake {

namespace {

using model::Problem;

constexpr qint64 mostUnpacked = qint64{1} << 30;

struct VsiCloser
{
    void operator()(VSILFILE *file) const { VSIFCloseL(file); }
};

QByteArray suffixOf(const QByteArray &name)
{
    const qsizetype dot = name.lastIndexOf('.');
    return dot < 0 ? QByteArray() : name.mid(dot + 1).toLower();
}

/// Copies one member; false when it is damaged, or when all that was copied is more than may be.
bool copyMember(const QByteArray &from, const QString &to, qint64 &copied)
{
    const std::unique_ptr<VSILFILE, VsiCloser> source(VSIFOpenL(from.constData(), "rb"));
    QFile target(to);
    if (!source || !target.open(QIODevice::WriteOnly))
        return false;
    QByteArray buffer(1 << 16, '\0');
    while (true) {
        const auto got =
            static_cast<qint64>(VSIFReadL(buffer.data(), 1, static_cast<std::size_t>(buffer.size()), source.get()));
        if (got == 0)
            return VSIFEofL(source.get()) != 0;
        copied += got;
        if (copied > mostUnpacked || target.write(buffer.constData(), got) != got)
            return false;
    }
}

} // namespace

model::Result<UnpackedFile> unpackLayer(const QString &path, const QString &file)
{
    if (model::Result<void> safe = checkZipLimits(path); !safe) {
        Problem problem = safe.problem();
        problem.file = file;
        return problem;
    }
    const QByteArray root = "/vsizip/" + path.toUtf8();
    const CPLStringList listed(VSIReadDirRecursive(root.constData()), TRUE);
    QList<QByteArray> members;
    for (int index = 0; index < listed.size(); ++index) {
        const QByteArray name(listed[index]);
        if (!name.startsWith("__MACOSX/"))
            members += name;
    }
    std::sort(members.begin(), members.end());
    for (const char *wanted : {"shp", "gpkg", "geojson", "json", "topojson", "fgb", "kml"}) {
        QList<QByteArray> found;
        for (const QByteArray &name : members) {
            if (suffixOf(name) == wanted)
                found += name;
        }
        if (found.isEmpty())
            continue;
        if (found.size() > 1) {
            return Problem{file,
                           {},
                           translate("Intake", "there are several layers in the archive"),
                           translate("Intake", "unpack it and import one of them")};
        }
        UnpackedFile unpacked;
        unpacked.folder = std::make_unique<QTemporaryDir>();
        qint64 copied = 0;
        const QByteArray base = found.front().chopped(static_cast<qsizetype>(qstrlen(wanted)));
        for (const QByteArray &name : members) {
            const QByteArray suffix = name == found.front() ? QByteArray(wanted) : suffixOf(name);
            static const QList<QByteArray> companions = {"dbf", "shx", "prj", "cpg"};
            const bool belongs =
                name == found.front() || (companions.contains(suffix) && name.chopped(suffix.size()) == base);
            if (!belongs)
                continue;
            const QString target = unpacked.folder->filePath(QStringLiteral("layer.") + QString::fromLatin1(suffix));
            if (!copyMember(root + '/' + name, target, copied)) {
                return Problem{file,
                               {},
                               translate("Intake", "the file is damaged"),
                               translate("Intake", "save it again, or get another copy")};
            }
        }
        unpacked.path = unpacked.folder->filePath(QStringLiteral("layer.") + QLatin1String(wanted));
        return unpacked;
    }
    return Problem{file,
                   {},
                   translate("Intake", "there is no layer in the archive that can be read"),
                   translate("Intake", "give a GeoPackage, GeoJSON, TopoJSON, FlatGeobuf, KML or shapefile (.shp)")};
}

} // namespace atlas::intake
