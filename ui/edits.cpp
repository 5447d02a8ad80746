// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/edits.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace atlas::ui {

using model::Row;
using model::TableId;

namespace {

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString changeText(const QString &field, const QString &title)
{
    //: Undo text; %1 is a column heading ("Kind"), %2 the name of a cluster, participant or link
    return EditText::tr("Change “%1” of %2").arg(field, title);
}

QLocale typingLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString participantTitle(const model::Tables &tables, const QString &id, const QString &language)
{
    const Row row = tables[TableId::Participants].rowOf(id);
    return row == model::noRow ? id : tables.displayName(TableId::Participants, row, language);
}

} // namespace

QString rowTitle(const model::Tables &tables, TableId table, Row row, const QString &language)
{
    if (table != TableId::Links)
        return tables.displayName(table, row, language);
    const model::Table &links = tables[TableId::Links];
    return participantTitle(tables, links.text(row, model::LinkFields::From), language) + QStringLiteral(" – ") +
           participantTitle(tables, links.text(row, model::LinkFields::To), language);
}

model::Edit cellEdit(const model::Tables &tables, TableId table, Row row, model::FieldIndex field, model::Value value,
                     const QString &language)
{
    model::Edit edit(changeText(model::fieldLabel(table, field), rowTitle(tables, table, row, language)));
    edit.setCell(table, row, field, std::move(value));
    return edit;
}

model::Result<model::Value> parsedNumber(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return model::Value();
    bool ok = false;
    double number = QLocale().toDouble(text, &ok);
    if (!ok)
        number = QLocale::c().toDouble(text, &ok);
    if (!ok || !std::isfinite(number)) {
        return model::Problem{{},
                              {},
                              EditText::tr("“%1” is not a number").arg(text),
                              EditText::tr("type digits only, or leave the field empty")};
    }
    if (number < 0) {
        return model::Problem{{},
                              {},
                              EditText::tr("%1 is below zero").arg(text),
                              EditText::tr("type zero or more, or leave the field empty")};
    }
    return model::Value(number);
}

QString typedNumber(double number)
{
    return std::isnan(number) ? QString() : typingLocale().toString(number, 'g', 15);
}

} // namespace atlas::ui
