// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/tables.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace atlas::ui {

/// Code of the province a participant (row) belongs to; empty = none or not known yet. May be called on any thread.
using ProvinceLookup = std::function<QString(model::Row)>;

/// Where the text of a column comes from.
enum class CellSource {
    Field,    ///< as the table has it; a vocabulary value as its label
    EndName,  ///< the field holds a participant's id: the participant's name
    Province, ///< name of the participant's province (rows of participants)
    Crossing, ///< whether the link crosses a provincial line (rows of links)
};

struct ColumnSpec
{
    CellSource source = CellSource::Field;
    model::FieldIndex field = model::noField;
    friend bool operator==(const ColumnSpec &, const ColumnSpec &) = default;
};

/// How a link lies to the provincial lines.
enum class LinkCrossing { Within, Cross, Unplaced };
/// "Crosses a line", translated.
QString crossingLabel(LinkCrossing crossing);

/// Reads the cells of one table as a person sees them, one at a time and on demand. A value over tables that it does
/// not own; use it on the thread that the tables belong to.
class CellReader
{
public:
    /// \param language "ko" or "en": which names stand for ids and codes
    CellReader(const model::Tables &tables, model::TableId table, QString language, ProvinceLookup provinceOf);

    QString text(model::Row row, const ColumnSpec &column) const;
    QString heading(const ColumnSpec &column) const;

    const model::Table &table() const { return m_tables[m_table]; }
    const model::Tables &tables() const { return m_tables; }
    /// Code of the province of a participant.
    QString provinceCode(model::Row participant) const;
    QString provinceName(const QString &code) const;
    /// The text that names a participant in the language; 0 when it has neither name nor id.
    model::StringId participantName(model::Row participant) const;
    /// The text that names the participant with the id in a cell; the id itself when there is no such participant.
    model::StringId endName(model::Row row, model::FieldIndex field) const;
    LinkCrossing linkCrossing(model::Row link) const;

private:
    const model::Tables &m_tables;
    model::TableId m_table;
    QString m_language;
    ProvinceLookup m_provinceOf;
    std::map<QString, QString> m_provinceNames; // by code
};

} // namespace atlas::ui
