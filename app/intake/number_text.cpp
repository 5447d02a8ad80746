// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/number_text.h"

#include <QRegularExpression>

#include <cmath>

namespace atlas::intake {

namespace {

std::optional<double> sexagesimal(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([NSEWnsew]?)\\s*(-?\\d{1,3})\\s*[°º도]\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*['′’분]\\s*)?(?:(\\d{"
                       "1,2}(?:\\.\\d+)?)\\s*(?:[\"″”초]|'')\\s*)?([NSEWnsew]?)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double whole = match.captured(2).toDouble();
    const double minutes = match.captured(3).toDouble();
    const double seconds = match.captured(4).toDouble();
    if (minutes >= 60 || seconds >= 60)
        return std::nullopt;
    const double size = std::abs(whole) + minutes / 60 + seconds / 3600;
    const QString side = (match.captured(1) + match.captured(5)).toUpper();
    const bool negative =
        match.captured(2).startsWith(u'-') || side == QLatin1String("S") || side == QLatin1String("W");
    return negative ? -size : size;
}

} // namespace

NumberStyle numberStyle(const QStringList &cells, bool fractions)
{
    static const QRegularExpression thousands(QStringLiteral("^[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    static const QRegularExpression decimalComma(QStringLiteral("^[-+]?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d+$"));
    bool point = false;
    bool certainComma = false;
    bool possibleComma = false;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        const bool comma = decimalComma.match(text).hasMatch();
        point = point || (text.contains(u'.') && !comma);
        certainComma = certainComma || (comma && !thousands.match(text).hasMatch());
        possibleComma = possibleComma || comma;
    }
    const bool isComma = !point && (certainComma || (fractions && possibleComma));
    return isComma ? NumberStyle::DecimalComma : NumberStyle::Point;
}

std::optional<double> numberFrom(const QString &text, NumberStyle style)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty() || plain.size() > 60)
        return std::nullopt;
    if (const std::optional<double> angle = sexagesimal(text.trimmed()))
        return angle;
    for (const QChar unit : {u'명', u'개', u'건', u'원', u'%', u'인'}) {
        if (plain.endsWith(unit))
            plain.chop(1);
    }
    plain.remove(u' ').remove(u'\u00a0').replace(u'\u2212', u'-');
    if (plain.startsWith(u'\''))
        plain.remove(0, 1);
    if (style == NumberStyle::DecimalComma) {
        plain.remove(u'.').replace(u',', u'.');
    } else {
        static const QRegularExpression thousands(QStringLiteral("^[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
        if (thousands.match(plain).hasMatch())
            plain.remove(u',');
    }
    static const QRegularExpression number(QStringLiteral("^[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?$"));
    if (!number.match(plain).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace atlas::intake
