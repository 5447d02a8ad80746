// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QLabel>
#include <QTextLayout>

#include <memory>

namespace atlas::ui {

/// A label of plain words that wrap and can be selected and copied. A QLabel with such words keeps a whole text
/// document and lays it out again for each width it is asked about; a page of a hundred would hold the window up. This
/// one breaks the same shaped text into lines, and becomes QLabel's own kind when the mouse is pressed on it. Window's
/// thread.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);
    ~TextLabel() override;

    /// Off for words inside something that is clicked as a whole.
    void setSelectable(bool selectable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTextLayout &shaped() const;
    /// Of the text alone, broken at that width; the layout keeps the lines. \param width px; < 0 = one line
    QSizeF broken(qreal width) const;
    QSize around(const QSizeF &text) const;
    bool isQtsKind() const;

    bool m_selectable = true;
    mutable std::unique_ptr<QTextLayout> m_shaped; ///< made when first asked
    mutable QString m_shapedText;
    mutable qreal m_brokenAt = -2; ///< width the lines of m_shaped are broken at
    mutable QSizeF m_brokenSize;
};

} // namespace atlas::ui
