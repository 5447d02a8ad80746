// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/text_label.h"

#include <QString>
#include <QWidget>

#include <functional>

class QGridLayout;
class QToolButton;
class QVBoxLayout;

namespace atlas::ui {

/// A part of a report that can be folded: a title, one plain sentence that stays readable while it is folded, and
/// whatever stands behind it, which is made when it is first unfolded. The parts of one key are folded and unfolded
/// together with the next report, for as long as the program runs.
class Section : public QWidget
{
    Q_OBJECT

public:
    enum class Start { Open, Folded };

    /// \param headline may be empty; \param fill adds what stands behind to body(); may be empty
    Section(const QString &key, const QString &title, const QString &headline, Start start,
            std::function<void(Section *)> fill, QWidget *parent = nullptr);
    Section(const QString &key, const QString &title, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QString headline() const;
    QVBoxLayout *body() const { return m_body; }
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

private:
    void describeHeader();

    QString m_key;
    QString m_title;
    std::function<void(Section *)> m_fill;
    QToolButton *m_header;
    TextLabel *m_headline = nullptr;
    QWidget *m_content;
    bool m_folded = false;
    QVBoxLayout *m_body;
};

/// A label whose text can be selected and copied; wraps.
TextLabel *readableText(const QString &text, QWidget *parent);
/// The same in a softer colour and slightly smaller, for what explains.
TextLabel *quietText(const QString &text, QWidget *parent);
/// A table of names and figures in two columns, added to by addFigure().
QGridLayout *figureGrid(QVBoxLayout *into);
/// \param hint explains the figure in a tool tip; may be empty
void addFigure(QGridLayout *grid, const QString &name, const QString &figure, const QString &hint = {});

} // namespace atlas::ui
