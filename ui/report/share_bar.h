// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <vector>

namespace atlas::ui {

/// A part of a ShareBar.
struct BarPart
{
    double share = 0; ///< of the whole width, 0–1
    QColor colour;
    bool hatched = false; ///< uncertain or beyond: a second channel beside colour
    QString label;        ///< for the tool tip and for assistive technology
};

/// One horizontal bar made of parts, with a track behind it. It shows figures and takes no input.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(std::vector<BarPart> parts, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override; ///< tool tip of the part under the cursor
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<BarPart> m_parts;
};

} // namespace atlas::ui
