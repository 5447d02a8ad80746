// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/tables/cell_reader.h"

#include "app/model/vocabulary.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace atlas::ui {

using model::FieldIndex;
using model::Row;
using model::StringId;
using model::TableId;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Tables", text);
}

} // namespace

QString crossingLabel(LinkCrossing crossing)
{
    switch (crossing) {
    case LinkCrossing::Within:
        return translated(QT_TRANSLATE_NOOP("Tables", "Within one province"));
    case LinkCrossing::Cross:
        return translated(QT_TRANSLATE_NOOP("Tables", "Crosses a line"));
    case LinkCrossing::Unplaced:
        return translated(QT_TRANSLATE_NOOP("Tables", "Abroad or not placed"));
    }
    return {};
}

CellReader::CellReader(const model::Tables &tables, TableId table, QString language, ProvinceLookup provinceOf)
    : m_tables(tables), m_table(table), m_language(std::move(language)), m_provinceOf(std::move(provinceOf))
{
    const Row set = tables.boundarySetInUse();
    if (set == model::noRow)
        return;
    const StringId setId = tables[TableId::BoundarySets].textId(set, model::BoundarySetFields::Id);
    const model::Table &regions = tables[TableId::Regions];
    for (const Row region : tables.regionsOf(setId, QStringLiteral("province"))) {
        m_provinceNames.emplace(regions.text(region, model::RegionFields::Code),
                                tables.displayName(TableId::Regions, region, m_language));
    }
}

QString CellReader::heading(const ColumnSpec &column) const
{
    switch (column.source) {
    case CellSource::Field:
    case CellSource::EndName:
        return model::fieldLabel(m_table, column.field);
    case CellSource::Province:
        return translated(QT_TRANSLATE_NOOP("Tables", "Province"));
    case CellSource::Crossing:
        return translated(QT_TRANSLATE_NOOP("Tables", "Provincial lines"));
    }
    return {};
}

QString CellReader::text(Row row, const ColumnSpec &column) const
{
    switch (column.source) {
    case CellSource::EndName:
        return table().pool().text(endName(row, column.field));
    case CellSource::Province:
        return provinceName(provinceCode(row));
    case CellSource::Crossing:
        return crossingLabel(linkCrossing(row));
    case CellSource::Field:
        break;
    }
    const model::FieldInfo &field = table().info().fields[column.field];
    switch (field.type) {
    case model::ColumnType::Text:
        return field.vocabulary == model::Vocabulary::None
                   ? table().text(row, column.field)
                   : model::vocabularyLabel(field.vocabulary, table().text(row, column.field));
    case model::ColumnType::Real: {
        const double number = table().real(row, column.field);
        return std::isnan(number) ? QString() : QLocale().toString(number, 'g', 12);
    }
    case model::ColumnType::Flag:
    case model::ColumnType::Point:
    case model::ColumnType::Shape:
        break;
    }
    return {};
}

QString CellReader::provinceCode(Row participant) const
{
    return m_provinceOf && participant != model::noRow ? m_provinceOf(participant) : QString();
}

QString CellReader::provinceName(const QString &code) const
{
    const auto found = m_provinceNames.find(code);
    return found == m_provinceNames.end() ? code : found->second;
}

StringId CellReader::participantName(Row participant) const
{
    const model::Table &participants = m_tables[TableId::Participants];
    const bool english = m_language == u"en";
    const StringId first =
        participants.textId(participant, english ? model::ParticipantFields::NameEn : model::ParticipantFields::Name);
    if (first != 0)
        return first;
    const StringId second =
        participants.textId(participant, english ? model::ParticipantFields::Name : model::ParticipantFields::NameEn);
    return second != 0 ? second : participants.textId(participant, model::ParticipantFields::Id);
}

StringId CellReader::endName(Row row, FieldIndex field) const
{
    const StringId id = table().textId(row, field);
    const Row participant = m_tables[TableId::Participants].rowOf(id);
    return participant == model::noRow ? id : participantName(participant);
}

LinkCrossing CellReader::linkCrossing(Row link) const
{
    const model::Table &participants = m_tables[TableId::Participants];
    const QString from = provinceCode(participants.rowOf(table().textId(link, model::LinkFields::From)));
    const QString to = provinceCode(participants.rowOf(table().textId(link, model::LinkFields::To)));
    if (from.isEmpty() || to.isEmpty())
        return LinkCrossing::Unplaced;
    return from == to ? LinkCrossing::Within : LinkCrossing::Cross;
}

} // namespace atlas::ui
