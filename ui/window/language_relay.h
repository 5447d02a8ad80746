// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace atlas::ui {

class Steps;

/// Has the parts of a window take over another language one after the other, one in each turn of the event loop, those
/// that are seen first: all texts of a window set, laid out and painted in one turn would hold it up. The window, and
/// then each part, is seen as it was until it is its turn. Window's thread.
class LanguageRelay : public QObject
{
    Q_OBJECT

public:
    explicit LanguageRelay(QWidget *window);

    /// A part is told of the language when it is its turn, with all in it.
    void add(QWidget *part);
    /// The language is another. \param first what the window itself does, before its parts, a turn each
    void begin(const std::vector<std::function<void()>> &first);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(QWidget *part);

    QWidget *m_window;
    Steps *m_steps;
    std::vector<QWidget *> m_parts;
    QWidget *m_told = nullptr; ///< whose turn it is
};

} // namespace atlas::ui
