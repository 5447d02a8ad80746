// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/crossing/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace atlas::crossing {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

QLocale localeOf(const QString &language)
{
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : QLocale(QLocale::Korean, QLocale::SouthKorea);
}

QString trueMinus(QString number)
{
    return number.replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

QString decimalText(double value, int decimals, const QString &language)
{
    const bool none = std::abs(value) < std::pow(10.0, -decimals) / 2;
    return trueMinus(localeOf(language).toString(none ? 0.0 : value, 'f', decimals));
}

QString countText(std::int64_t count, const QString &language)
{
    return trueMinus(localeOf(language).toString(static_cast<qlonglong>(count)));
}

QString figureText(FigureUnit unit, double value, const QString &language)
{
    switch (unit) {
    case FigureUnit::Count:
        return decimalText(value, 0, language);
    case FigureUnit::Share:
        return Text::tr("%1 %", "a share").arg(decimalText(value * 100, 1, language));
    case FigureUnit::Km2:
        return Text::tr("%1 km²").arg(decimalText(value, 2, language));
    case FigureUnit::Km:
        return Text::tr("%1 km").arg(decimalText(value, 1, language));
    case FigureUnit::Metres:
        return std::abs(value) >= 10000 ? Text::tr("%1 km").arg(decimalText(value / 1000, 1, language))
                                        : Text::tr("%1 m").arg(decimalText(value, 0, language));
    case FigureUnit::Probability:
        return decimalText(value, 4, language);
    case FigureUnit::None:
    case FigureUnit::Nats:
        break;
    }
    return decimalText(value, std::abs(value) < 10 ? 4 : 2, language);
}

QString figureText(const FigureInfo &figure, const ClusterReport &report, const QString &language)
{
    const std::optional<double> value = figure.value(report);
    if (!value)
        return {};
    return figure.unit == FigureUnit::Probability ? probabilityText(*value, report.links.permutations, language)
                                                  : figureText(figure.unit, *value, language);
}

QString changeText(FigureUnit unit, double change, const QString &language)
{
    const QString amount = unit == FigureUnit::Share
                               //: a difference of two shares: percentage points
                               ? Text::tr("%1 pp").arg(decimalText(change * 100, 1, language))
                               : figureText(unit, change, language);
    const bool shown = std::any_of(amount.begin(), amount.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return change > 0 && shown ? QLatin1Char('+') + amount : amount;
}

QString probabilityText(double p, int permutations, const QString &language)
{
    if (p <= 0 && permutations > 0)
        return QLatin1Char('<') + localeOf(language).toString(1.0 / permutations, 'g', 2);
    constexpr double finest = 0.0001;
    if (p > 0 && p < finest / 2)
        return QLatin1Char('<') + localeOf(language).toString(finest, 'g', 2);
    return decimalText(p, 4, language);
}

QString probabilitySentence(double p, int permutations, const QString &language)
{
    if (p <= 0 && permutations > 0) // none of the permutations: below what they can resolve
        return Text::tr("p < %1").arg(localeOf(language).toString(1.0 / permutations, 'g', 2));
    return Text::tr("p = %1").arg(decimalText(p, p < 0.01 ? 4 : 3, language));
}

QString distanceText(double metres, const QString &language)
{
    if (metres < 1000)
        return Text::tr("%1 m").arg(decimalText(metres, 0, language));
    const double km = metres / 1000;
    return Text::tr("%1 km").arg(decimalText(km, km < 10 ? 1 : 0, language));
}

} // namespace atlas::crossing
