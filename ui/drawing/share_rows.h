// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace atlas::ui {

/// Names with bars and shares under each other, painted at one go so that they can change with every move of the hand.
/// The largest comes first and has a colour of its own; the rest are told apart by their place as well. Shows at most
/// \c mostRows and says how many more there are. Window's thread.
class ShareRows : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString name;
        double share = 0;     ///< 0–1
        bool outside = false; ///< in no province
    };
    static constexpr std::size_t mostRows = 4;

    explicit ShareRows(QWidget *parent = nullptr);

    void setLines(std::vector<Line> lines);
    /// What is shown, in words: "경기도 71 %, 충청남도 29 %".
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::size_t shown() const;

    std::vector<Line> m_lines;
};

} // namespace atlas::ui
