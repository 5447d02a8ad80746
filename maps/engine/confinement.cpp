// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/confinement.h"

#include <qgsexpression.h>
#include <qgsnetworkaccessmanager.h>

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QStringList>
#include <QUrl>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <gdal_priv.h>

#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>

namespace atlas::maps::engine {

namespace {

#if defined(__x86_64__)
constexpr unsigned int machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned int machine = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned int machine = 0;
#endif

/// socket(AF_INET…) and socket(AF_INET6…) fail with EACCES from here on; everything else is as before.
void refuseInternetSockets()
{
    if (machine == 0) {
        return;
    }
    const auto load = [](size_t offset) {
        return sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned int>(offset));
    };
    const auto skipUnless = [](unsigned int value, unsigned char jump) {
        return sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, jump);
    };
    const auto answer = [](unsigned int value) { return sock_filter BPF_STMT(BPF_RET | BPF_K, value); };
    constexpr unsigned int refuse = SECCOMP_RET_ERRNO | EACCES;
    sock_filter program[] = {
        load(offsetof(seccomp_data, arch)),
        skipUnless(machine, 7),
        load(offsetof(seccomp_data, nr)),
        skipUnless(static_cast<unsigned int>(__NR_socket), 5),
        load(offsetof(seccomp_data, args)), // low half of the first argument: little-endian machines only
        skipUnless(AF_INET, 1),
        answer(refuse),
        skipUnless(AF_INET6, 1),
        answer(refuse),
        answer(SECCOMP_RET_ALLOW),
    };
    sock_fprog filter{static_cast<unsigned short>(sizeof program / sizeof program[0]), program};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) {
        // A kernel without this filter still leaves the refusals of GDAL, PROJ and QGIS below.
        ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
    }
}

void limit(int resource, rlim_t most)
{
    rlimit value{};
    if (::getrlimit(static_cast<__rlimit_resource_t>(resource), &value) == 0) {
        value.rlim_cur = std::min(value.rlim_max, most);
        ::setrlimit(static_cast<__rlimit_resource_t>(resource), &value);
    }
}

using OpenFunction = GDALDataset *(*)(GDALOpenInfo *);
OpenFunction originalOpen = nullptr;

/// QGIS tries to open everything for update first; a document that is only looked at must not be touched. Locks stay
/// on, because the main program writes to the same file.
GDALDataset *openForReading(GDALOpenInfo *info)
{
    if (info->eAccess == GA_Update) {
        return nullptr;
    }
    char **asked = info->papszOpenOptions;
    char **options = CSLDuplicate(asked);
    options = CSLSetNameValue(options, "NOLOCK", nullptr);
    options = CSLSetNameValue(options, "IMMUTABLE", nullptr);
    info->papszOpenOptions = options;
    GDALDataset *dataset = originalOpen(info);
    info->papszOpenOptions = asked;
    CSLDestroy(options);
    return dataset;
}

} // namespace

void confineProcess(const QString &scratchFolder, int memoryMiB)
{
    limit(RLIMIT_CORE, 0);
#if !defined(__SANITIZE_ADDRESS__)
    limit(RLIMIT_AS, static_cast<rlim_t>(memoryMiB) * 1024U * 1024U);
#else
    Q_UNUSED(memoryMiB)
#endif
    refuseInternetSockets();

    const QByteArray scratch = scratchFolder.toLocal8Bit();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TMPDIR", scratch); // QGIS makes folders there; the client removes it whatever becomes of the engine
    qputenv("XDG_CONFIG_HOME", scratch);
    qputenv("QGIS_CUSTOM_CONFIG_PATH", scratch + "/profile");
    qputenv("QGIS_PROVIDER_FILE", "^none$"); // the provider for GeoPackage is part of the library
    qputenv("QGIS_AUTH_DB_DIR_PATH", scratch + "/profile");
    qputenv("QCA_NO_PLUGINS", "1");
    qputenv("PROJ_NETWORK", "OFF");
    qputenv("GDAL_DRIVER_PATH", "disable");
    qputenv("GDAL_VRT_ENABLE_PYTHON", "NO");
    qputenv("OGR_SQLITE_ALLOW_EXTERNAL_ACCESS", "NO");
    qunsetenv("OGR_SQLITE_LOAD_EXTENSIONS");
    qputenv("OGR_SQLITE_PRAGMA", "trusted_schema=0,cell_size_check=1");
    qputenv("GDAL_HTTP_TIMEOUT", "1");
    qputenv("GDAL_PAM_ENABLED", "NO");
}

void confineGdal()
{
    GDALDriverManager *drivers = GetGDALDriverManager();
    QStringList others;
    for (int i = drivers->GetDriverCount() - 1; i >= 0; --i) {
        GDALDriver *driver = drivers->GetDriver(i);
        if (qstrcmp(driver->GetDescription(), "GPKG") != 0) {
            others.append(QString::fromUtf8(driver->GetDescription()));
            drivers->DeregisterDriver(driver);
        }
    }
    // Should anything register drivers again, GDAL drops these by itself.
    CPLSetConfigOption("OGR_SKIP", others.join(QLatin1Char(',')).toUtf8().constData());
    CPLSetConfigOption("GDAL_SKIP", others.join(QLatin1Char(',')).toUtf8().constData());
    if (GDALDriver *geoPackage = drivers->GetDriverByName("GPKG");
        geoPackage && geoPackage->pfnOpen != openForReading) {
        originalOpen = geoPackage->pfnOpen;
        geoPackage->pfnOpen = openForReading;
    }
}

void confineQgisNetwork()
{
    // Styles come from strangers too: their expressions shall not look at the machine.
    for (const char *name : {"env", "eval", "eval_template", "exif", "exif_geotag", "file_exists", "file_size",
                             "load_layer", "raster_value"}) {
        QgsExpression::unregisterFunction(QLatin1String(name));
    }
    QgsNetworkAccessManager::setRequestPreprocessor([](QNetworkRequest *request) { request->setUrl(QUrl()); });
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("localhost"), 9));
}

} // namespace atlas::maps::engine
