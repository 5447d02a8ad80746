// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/number_text.h"

#include "app/crossing/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace atlas::ui {

namespace {

struct NumberText
{
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

int decimalsFor(double amount)
{
    const double size = std::abs(amount);
    return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

} // namespace

QString notDefined()
{
    return QStringLiteral("–");
}

QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString areaText(double km2)
{
    return QLocale().toString(km2, 'f', decimalsFor(km2)) + QStringLiteral("\u00a0km²");
}

QString lengthText(double km)
{
    return QLocale().toString(km, 'f', decimalsFor(km)) + QStringLiteral("\u00a0km");
}

QString shareText(double share)
{
    const double percent = share * 100;
    const int decimals = percent > 0 && percent < 9.95 ? 1 : 0; // 9.96 is 10, not 10.0
    //: a share; no blank where the language writes none
    return NumberText::tr("%1 %").arg(QLocale().toString(percent, 'f', decimals)).replace(u' ', QChar::Nbsp);
}

QString shareText(std::optional<double> share)
{
    return share ? shareText(*share) : notDefined();
}

QString ratioText(std::optional<double> ratio, int decimals)
{
    if (!ratio)
        return notDefined();
    const bool none = std::abs(*ratio) < std::pow(10.0, -decimals) / 2;
    QString text = QLocale().toString(none ? 0.0 : *ratio, 'f', decimals); // never "−0.00"
    return text.replace(u'-', QChar(0x2212));                              // a true minus sign
}

QString probabilityText(std::optional<double> p, int permutations)
{
    if (!p)
        return notDefined();
    return crossing::probabilityText(*p, permutations,
                                     QLocale().language() == QLocale::Korean ? QStringLiteral("ko")
                                                                             : QStringLiteral("en"));
}

} // namespace atlas::ui
