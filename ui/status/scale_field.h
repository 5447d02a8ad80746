// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QComboBox>

namespace atlas::ui {

/// The map's scale as 1:n, to read, choose and type. Window's thread.
class ScaleField : public QComboBox
{
    Q_OBJECT

public:
    explicit ScaleField(QWidget *parent = nullptr);

    /// 0 = no map.
    void showDenominator(double denominator);
    /// The n of "1:n", "n", "1/n" or "n k"; 0 when the text says no scale.
    static double parsed(const QString &text);

Q_SIGNALS:
    void denominatorChosen(double denominator);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();

    double m_denominator = 0;
};

} // namespace atlas::ui
