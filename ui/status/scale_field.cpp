// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/status/scale_field.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr std::array<double, 9> offered = {25'000,    50'000,    100'000,   250'000,   500'000,
                                           1'000'000, 2'500'000, 5'000'000, 20'000'000};

QString scaleText(double denominator)
{
    // Three significant digits: the last metres of a scale say nothing.
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(denominator)) - 2));
    return QStringLiteral("1:") + QLocale().toString(std::round(denominator / unit) * unit, 'f', 0);
}

} // namespace

ScaleField::ScaleField(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // a number half typed is no proposal
    setMaxVisibleItems(static_cast<int>(offered.size()));
    setMinimumContentsLength(13);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, [this](int item) {
        Q_EMIT denominatorChosen(itemData(item).toDouble());
        clearFocus();
    });
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ScaleField::choose);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        lineEdit()->setModified(false);
        showDenominator(m_denominator);
    });
    retranslate();
}

void ScaleField::showDenominator(double denominator)
{
    m_denominator = denominator;
    if (lineEdit()->isModified())
        return; // the person is typing
    setEditText(denominator > 0 ? scaleText(denominator) : QString());
    setEnabled(denominator > 0);
}

double ScaleField::parsed(const QString &text)
{
    QString digits;
    const qsizetype colon = std::max(text.lastIndexOf(u':'), text.lastIndexOf(u'/'));
    double factor = 1;
    for (const QChar c : text.mid(colon + 1)) {
        if (c.isDigit())
            digits += c;
        else if (c == u'k' || c == u'K' || c == u'천')
            factor = 1e3;
        else if (c == u'm' || c == u'M')
            factor = 1e6;
        else if (c == u'만')
            factor = 1e4;
        else if (!c.isSpace() && c != u',' && c != u'.' && c != QChar(0x00a0) && c != QChar(0x202f) && c != u'\'')
            return 0;
    }
    const double number = digits.toDouble() * factor;
    return number >= 1 && number < 1e12 ? number : 0;
}

void ScaleField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void ScaleField::retranslate()
{
    clear();
    for (const double denominator : offered)
        addItem(scaleText(denominator), denominator);
    setCurrentIndex(-1);
    setToolTip(tr("Scale of the map; type or choose another"));
    setAccessibleName(tr("Scale of the map"));
    lineEdit()->setModified(false);
    showDenominator(m_denominator);
}

void ScaleField::choose()
{
    const double denominator = parsed(lineEdit()->text());
    lineEdit()->setModified(false);
    if (denominator > 0)
        Q_EMIT denominatorChosen(denominator);
    else
        showDenominator(m_denominator);
}

} // namespace atlas::ui
