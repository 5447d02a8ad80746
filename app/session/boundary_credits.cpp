// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/boundary_credits.h"

#include "app/model/vocabulary.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace atlas::session {

using model::BoundarySetFields;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BoundaryCredits)
};

QString distance(double metres, const QString &language)
{
    const QLocale locale(language);
    return metres >= 1000 ? Text::tr("%1 km").arg(locale.toString(metres / 1000, 'g', 3))
                          : Text::tr("%1 m").arg(locale.toString(metres, 'g', 3));
}

QString firstGiven(const model::Table &sets, model::Row row, std::initializer_list<model::FieldIndex> fields)
{
    for (const model::FieldIndex field : fields) {
        if (const QString text = sets.text(row, field).simplified(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

QStringList boundaryCredits(const model::Tables &tables, const QString &language)
{
    const model::Row row = tables.boundarySetInUse();
    if (row == model::noRow)
        return {};
    const model::Table &sets = tables[model::TableId::BoundarySets];
    QStringList parts;
    const bool english = language == QLatin1String("en");
    QString credit = english ? firstGiven(sets, row, {BoundarySetFields::CreditEn, BoundarySetFields::Credit})
                             : firstGiven(sets, row, {BoundarySetFields::Credit, BoundarySetFields::CreditEn});
    if (credit.isEmpty()) {
        credit = firstGiven(sets, row, {BoundarySetFields::Source, BoundarySetFields::Name});
        if (!credit.isEmpty())
            credit = Text::tr("Boundaries: %1").arg(credit);
    }
    if (!credit.isEmpty())
        parts << credit;
    if (const QString date = firstGiven(sets, row, {BoundarySetFields::ReferenceDate}); !date.isEmpty())
        parts << Text::tr("as of %1").arg(date);
    const QString precision = sets.text(row, BoundarySetFields::Precision);
    const double error = sets.real(row, BoundarySetFields::PositionalErrorM);
    if (!precision.isEmpty()) {
        const QString label = model::vocabularyLabel(model::Vocabulary::Precision, precision);
        parts << (std::isfinite(error) && error > 0
                      ? Text::tr("%1 precision (±%2)").arg(label, distance(error, language))
                      : Text::tr("%1 precision").arg(label));
    }
    return parts;
}

} // namespace atlas::session
