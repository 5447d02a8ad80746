// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/gdal_setup.h"

#include "app/intake/translate.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <ogrsf_frmts.h>

#include <mutex>

namespace atlas::intake {

namespace {

constexpr qsizetype mostMessages = 50;

void CPL_STDCALL collect(CPLErr severity, CPLErrorNum, const char *text)
{
    auto *messages = static_cast<QStringList *>(CPLGetErrorHandlerUserData());
    if (severity >= CE_Warning && messages->size() < mostMessages)
        *messages += QString::fromUtf8(text).simplified();
}

void registerFormats()
{
    struct Setting
    {
        const char *key;
        const char *value;
    };
    static constexpr Setting settings[] = {
        {"GDAL_DRIVER_PATH", "disable"},
        {"GDAL_VRT_ENABLE_PYTHON", "NO"},
        {"OGR_SQLITE_ALLOW_EXTERNAL_ACCESS", "NO"},
        {"PROJ_NETWORK", "OFF"},
        {"OGR_GEOJSON_MAX_OBJ_SIZE", "200"}, // MB
        {"SHAPE_RESTORE_SHX", "NO"},
        {"GDAL_HTTP_TIMEOUT", "10"},
        {"GDAL_DISABLE_READDIR_ON_OPEN", "TRUE"},
    };
    for (const Setting &setting : settings)
        CPLSetConfigOption(setting.key, setting.value);
    // One by one: what is not registered can't be opened, however a file calls itself.
    RegisterOGRShape();
    RegisterOGRGeoJSON();
    RegisterOGRTopoJSON();
    RegisterOGRGeoPackage();
    RegisterOGRFlatGeobuf();
    RegisterOGRKML();
    RegisterOGRXLSX();
    RegisterOGRODS();
}

} // namespace

void setUpGdal()
{
    static std::once_flag once;
    std::call_once(once, registerFormats);
}

model::Result<QString> localFile(const QString &name)
{
    static const QRegularExpression elsewhere(QStringLiteral("^(/vsi|[A-Za-z][A-Za-z0-9_+.-]*:)"));
    if (elsewhere.match(name).hasMatch()) {
        return model::Problem{name,
                              {},
                              translate("Intake", "only files on this computer can be imported"),
                              translate("Intake", "download it first and name the file")};
    }
    const QFileInfo file(name);
    if (!file.exists())
        return model::Problem{
            name, {}, translate("Intake", "there is no such file"), translate("Intake", "check the name")};
    if (!file.isFile())
        return model::Problem{
            name, {}, translate("Intake", "this is not a file"), translate("Intake", "name the file itself")};
    if (!file.isReadable()) {
        return model::Problem{name,
                              {},
                              translate("Intake", "there is no permission to read the file"),
                              translate("Intake", "ask its owner for it")};
    }
    return file.absoluteFilePath();
}

GdalMessages::GdalMessages()
{
    CPLPushErrorHandlerEx(collect, &m_messages);
}

GdalMessages::~GdalMessages()
{
    CPLPopErrorHandler();
}

} // namespace atlas::intake
