// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import.h"
#include "app/intake/province_table.h"
#include "app/model/document.h"
#include "tests/support/atlas_builder.h"

#include <QFile>
#include <QTemporaryDir>

/// Imports of made files into a small made Korea.
namespace atlas::test {

/// Seoul (11, 126–127.5°E), Gyeonggi (31, 127.5–129°E), Busan (21, 129–130°E), all 37–38°N, in Statistics Korea's
/// codes, and three districts.
inline model::Tables smallKorea()
{
    AtlasBuilder builder;
    builder.province(QStringLiteral("11"), box(126, 37, 127.5, 38), QStringLiteral("서울특별시"));
    builder.province(QStringLiteral("21"), box(129, 37, 130, 38), QStringLiteral("부산광역시"));
    builder.province(QStringLiteral("31"), box(127.5, 37, 129, 38), QStringLiteral("경기도"));
    const auto district = [&](const char *code, const char *parent, const char *name, double west, double east) {
        builder.district(QLatin1String(code), QLatin1String(parent), box(west, 37, east, 38));
        model::Table &regions = builder.tables()[model::TableId::Regions];
        regions.setValue(regions.rowCount() - 1, model::RegionFields::Name, QString::fromUtf8(name));
    };
    district("11020", "11", "중구", 126, 127);
    district("21010", "21", "중구", 129, 129.5);
    district("31011", "31", "수원시장안구", 127.5, 128);
    model::Table &sets = builder.tables()[model::TableId::BoundarySets];
    sets.setValue(0, model::BoundarySetFields::CodeSystem, QStringLiteral("kostat"));
    sets.setValue(0, model::BoundarySetFields::Country, QStringLiteral("KR"));
    return builder.tables();
}

/// A document into which files are imported.
class ImportDesk
{
public:
    explicit ImportDesk(model::Tables tables = smallKorea()) { m_document.reset(std::move(tables)); }

    QString write(const QByteArray &content, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no scratch file");
        return path;
    }

    model::Result<intake::ImportPlan> plan(intake::ImportRequest request)
    {
        model::Progress progress;
        return intake::planImport(request, tables(), progress);
    }

    /// Imports a file of this content. \returns the report, or the problem's sentence in `file` of an empty one.
    intake::ImportReport import(intake::ImportKind kind, const QByteArray &content,
                                const QString &name = QStringLiteral("table.csv"), intake::ImportRequest request = {})
    {
        request.kind = kind;
        request.file = write(content, name);
        auto planned = plan(request);
        m_problem = planned ? QString() : planned.problem().sentence();
        if (!planned)
            return {};
        const model::Result<void> done = m_document.apply(std::move(planned.value().edit));
        m_problem = done ? QString() : done.problem().sentence();
        return planned->report;
    }

    const QString &problem() const { return m_problem; }
    model::Document &document() { return m_document; }
    const model::Tables &tables() const { return m_document.tables(); }
    const model::Table &table(model::TableId id) const { return tables()[id]; }

    /// A row's cells as text, for comparing.
    QString cell(model::TableId id, const QString &rowId, const char *field) const
    {
        const model::Table &rows = table(id);
        const model::Row row = rows.rowOf(rowId);
        if (row == model::noRow)
            return QStringLiteral("no such row");
        const model::Value value = rows.value(row, rows.info().fieldNamed(QString::fromLatin1(field)));
        if (const auto *text = std::get_if<QString>(&value))
            return *text;
        if (const auto *number = std::get_if<double>(&value))
            return QString::number(*number);
        if (const auto *point = std::get_if<model::LonLat>(&value))
            return QStringLiteral("%1 %2").arg(point->lon, 0, 'f', 3).arg(point->lat, 0, 'f', 3);
        if (const auto *flag = std::get_if<bool>(&value))
            return *flag ? QStringLiteral("yes") : QStringLiteral("no");
        return {};
    }

    /// All living rows as text, for telling whether two states are the same.
    QStringList everything() const
    {
        QStringList lines;
        for (const model::TableInfo &info : model::allTables()) {
            const model::Table &rows = table(info.id);
            for (model::Row row = 0; row < rows.rowCount(); ++row) {
                if (!rows.isAlive(row))
                    continue;
                QString line = QLatin1String(info.name);
                for (std::size_t field = 0; field < info.fields.size(); ++field) {
                    const model::Value value = rows.value(row, static_cast<model::FieldIndex>(field));
                    if (const auto *text = std::get_if<QString>(&value))
                        line += u'|' + *text;
                    else if (const auto *number = std::get_if<double>(&value))
                        line += u'|' + QString::number(*number, 'g', 17);
                    else if (const auto *point = std::get_if<model::LonLat>(&value))
                        line += QStringLiteral("|%1 %2").arg(point->lon, 0, 'g', 17).arg(point->lat, 0, 'g', 17);
                    else
                        line += QStringLiteral("|#%1").arg(value.index());
                }
                lines += line;
            }
        }
        lines.sort();
        return lines;
    }

private:
    QTemporaryDir m_folder;
    model::Document m_document;
    QString m_problem;
};

} // namespace atlas::test
