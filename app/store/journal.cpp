// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/journal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atlas::store {

namespace {

constexpr qint64 longestLine = 64 * 1024;

QJsonObject toJson(const model::ChangeSet &changes, const QDateTime &time)
{
    QJsonObject rows;
    for (const model::TableInfo &info : model::allTables()) {
        const model::TableChange &change = changes[info.id];
        if (change.isEmpty())
            continue;
        rows.insert(QLatin1String(info.name),
                    QJsonArray{static_cast<double>(change.inserted.size()), static_cast<double>(change.removed.size()),
                               static_cast<double>(change.updated.size())});
    }
    return {{QStringLiteral("time"), time.toString(Qt::ISODateWithMs)},
            {QStringLiteral("text"), changes.text},
            {QStringLiteral("way"), static_cast<int>(changes.way)},
            {QStringLiteral("steps"), changes.steps},
            {QStringLiteral("rows"), rows}};
}

std::size_t countIn(const QJsonArray &counts, int place)
{
    return static_cast<std::size_t>(std::max(0.0, counts.at(place).toDouble()));
}

JournalStep fromJson(const QJsonObject &json)
{
    JournalStep step;
    step.time = QDateTime::fromString(json.value(QLatin1String("time")).toString(), Qt::ISODateWithMs);
    step.text = json.value(QLatin1String("text")).toString();
    step.way = static_cast<model::StepWay>(std::clamp(json.value(QLatin1String("way")).toInt(), 0, 2));
    step.steps = std::max(1, json.value(QLatin1String("steps")).toInt());
    const QJsonObject rows = json.value(QLatin1String("rows")).toObject();
    for (const model::TableInfo &info : model::allTables()) {
        const QJsonArray counts = rows.value(QLatin1String(info.name)).toArray();
        step.rows[static_cast<std::size_t>(info.id)] = {countIn(counts, 0), countIn(counts, 1), countIn(counts, 2)};
    }
    return step;
}

} // namespace

RowCounts &RowCounts::operator+=(const RowCounts &other)
{
    added += other.added;
    removed += other.removed;
    changed += other.changed;
    return *this;
}

void appendToJournal(const QString &path, const model::ChangeSet &changes, const QDateTime &time)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(QJsonDocument(toJson(changes, time)).toJson(QJsonDocument::Compact) + '\n');
}

JournalSummary readJournal(const QString &path)
{
    JournalSummary summary;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return summary;
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine(longestLine));
        if (!line.isObject())
            continue;
        JournalStep step = fromJson(line.object());
        ++summary.steps;
        for (std::size_t table = 0; table < model::tableCount; ++table)
            summary.rows[table] += step.rows[table];
        summary.last.push_back(std::move(step));
        if (summary.last.size() == 2 * journalTail)
            summary.last.erase(summary.last.begin(), summary.last.begin() + journalTail);
    }
    if (summary.last.size() > journalTail)
        summary.last.erase(summary.last.begin(), summary.last.end() - journalTail);
    return summary;
}

void clearJournal(const QString &path)
{
    QFile::remove(path);
}

} // namespace atlas::store
