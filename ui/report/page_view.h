// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMargins>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace atlas::ui {

class Steps;

/// A page as the parts it is made of, from top to bottom. Each part adds its widgets to the column.
struct PagePlan
{
    using Part = std::function<void(QVBoxLayout *)>;

    std::vector<Part> parts;
    std::size_t atOnce = 1; ///< so many are what a person looks at first; the others come in a second go
};

/// Shows pages in a scroll area, each made and laid out part by part over several turns of the event loop. A page about
/// something else is seen as soon as its first parts are there. One about the same thing takes the place of the one
/// before only when it is complete: no mixture of old and new figures is ever seen, it stays scrolled where it was, and
/// the keyboard stays where it was. Window's thread.
class PageView : public QObject
{
    Q_OBJECT

public:
    /// \param area belongs to somebody else and outlives this
    PageView(QScrollArea *area, QMargins margins, int spacing);
    ~PageView() override;

    /// \param plan called in a later turn; what was asked for before and is not there yet is overtaken
    /// \param subject what the page is about
    void show(const QString &subject, std::function<PagePlan()> plan);
    /// Whether the page that was asked for last is there as a whole.
    bool isComplete() const;

private:
    void begin(const PagePlan &plan);
    void beginLater(bool another);
    void addPart(const PagePlan::Part &part);
    void reveal();
    void end();
    void takeApart(QWidget *page);

    QScrollArea *m_area;
    QWidget *m_host; ///< what the area scrolls; the pages stand in it
    QMargins m_margins;
    int m_spacing;
    Steps *m_steps;
    Steps *m_rests;           ///< takes pages apart that were seen
    QPointer<QWidget> m_page; ///< seen
    QPointer<QWidget> m_coming;
    QPointer<QWidget> m_later; ///< the parts of m_coming that a person scrolls to
    QString m_subject;         ///< of m_page
    QString m_comingSubject;   ///< of the page that is being made
    bool m_complete = true;
};

} // namespace atlas::ui
