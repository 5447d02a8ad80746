// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/import_report.h"

#include "app/intake/translate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace atlas::intake {

namespace {

QJsonArray notes(const std::vector<RowNote> &list, const QString &key)
{
    QJsonArray array;
    for (const RowNote &note : list)
        array += QJsonObject{{QStringLiteral("row"), static_cast<qint64>(note.row)}, {key, note.what}};
    return array;
}

QString noteLines(const QString &title, const std::vector<RowNote> &list)
{
    if (list.empty())
        return {};
    QString text = title + u'\n';
    for (const RowNote &note : list) {
        text += QStringLiteral("  ");
        if (note.row > 0)
            text += translate("Intake", "row %1").arg(note.row) + QStringLiteral(": ");
        text += note.what + u'\n';
    }
    return text;
}

} // namespace

QByteArray ImportReport::toJson() const
{
    QJsonObject columnNames;
    for (auto entry = columns.begin(); entry != columns.end(); ++entry)
        columnNames.insert(entry.key(), entry.value());
    const auto settled = [](const char *key, const Settled &thing) {
        return QJsonObject{{QLatin1String(key), thing.name}, {QStringLiteral("how"), thing.how}};
    };
    const QJsonObject json = {
        {QStringLiteral("kind"), kind},
        {QStringLiteral("file"), file},
        {QStringLiteral("layer"), layer},
        {QStringLiteral("read"), static_cast<qint64>(read)},
        {QStringLiteral("imported"), static_cast<qint64>(imported)},
        {QStringLiteral("updated"), static_cast<qint64>(updated)},
        {QStringLiteral("encoding"), settled("name", encoding)},
        {QStringLiteral("crs"), settled("id", crs)},
        {QStringLiteral("code_system"), settled("name", codeSystem)},
        {QStringLiteral("columns"), columnNames},
        {QStringLiteral("recipes"), QJsonArray::fromStringList(recipes)},
        {QStringLiteral("repaired"), notes(repaired, QStringLiteral("what"))},
        {QStringLiteral("dropped"), notes(dropped, QStringLiteral("reason"))},
        {QStringLiteral("warnings"), notes(warnings, QStringLiteral("what"))},
        {QStringLiteral("dry_run"), dryRun},
    };
    return QJsonDocument(json).toJson();
}

QString ImportReport::toText() const
{
    const auto settled = [](const QString &title, const Settled &thing) {
        return thing.name.isEmpty() ? QString() : QStringLiteral("%1: %2 (%3)\n").arg(title, thing.name, thing.how);
    };
    const QString source = layer.isEmpty() ? file : translate("Intake", "%1, layer %2").arg(file, layer);
    QString text = dryRun ? translate("Intake", "%1: %2 read, %3 new, %4 known (nothing written: dry run)")
                          : translate("Intake", "%1: %2 read, %3 new, %4 known");
    text = text.arg(source).arg(read).arg(imported).arg(updated) + u'\n';
    text += settled(translate("Intake", "Encoding"), encoding);
    text += settled(translate("Intake", "Reference system"), crs);
    text += settled(translate("Intake", "Code system"), codeSystem);
    QStringList pairs;
    for (auto entry = columns.begin(); entry != columns.end(); ++entry)
        pairs += entry.key() + u'=' + entry.value();
    text += translate("Intake", "Columns") + QStringLiteral(": ") + pairs.join(QStringLiteral(", ")) + u'\n';
    if (!recipes.isEmpty())
        text +=
            translate("Intake", "Recipes that fit these columns: %1").arg(recipes.join(QStringLiteral(", "))) + u'\n';
    text += noteLines(translate("Intake", "Repaired:"), repaired);
    text += noteLines(translate("Intake", "Left out:"), dropped);
    text += noteLines(translate("Intake", "Mind:"), warnings);
    return text;
}

} // namespace atlas::intake
