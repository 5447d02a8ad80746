// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/page_view.h"

#include "ui/steps.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace atlas::ui {

namespace {

QList<QWidget *> childrenOf(const QWidget *parent)
{
    return parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

/// Where a widget stands in its page: its number among the children, from the page down.
std::vector<qsizetype> placeIn(const QWidget *page, QWidget *widget)
{
    std::vector<qsizetype> place;
    for (QWidget *at = widget; at != page; at = at->parentWidget())
        place.insert(place.begin(), childrenOf(at->parentWidget()).indexOf(at));
    return place;
}

/// What stands there in another page, if it is of the same kind.
QWidget *atPlace(QWidget *page, const std::vector<qsizetype> &place, const QWidget *like)
{
    QWidget *at = page;
    for (const qsizetype number : place) {
        at = childrenOf(at).value(number);
        if (at == nullptr)
            return nullptr;
    }
    return at->metaObject() == like->metaObject() ? at : nullptr;
}

} // namespace

PageView::PageView(QScrollArea *area, QMargins margins, int spacing)
    : QObject(area), m_area(area), m_host(new QWidget), m_margins(margins), m_spacing(spacing),
      m_steps(new Steps(this)), m_rests(new Steps(this))
{
    auto *column = new QVBoxLayout(m_host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_host);
}

PageView::~PageView() = default;

void PageView::show(const QString &subject, std::function<PagePlan()> plan)
{
    m_complete = false;
    m_comingSubject = subject;
    m_steps->clear();
    m_steps->add([this, plan = std::move(plan)] { begin(plan()); });
}

void PageView::begin(const PagePlan &plan)
{
    if (m_coming != m_page)
        delete m_coming;            // never seen
    m_coming = new QWidget(m_host); // hidden, but in the colours and fonts of its place
    auto *column = new QVBoxLayout(m_coming);
    column->setContentsMargins(m_margins);
    column->setSpacing(m_spacing);
    m_later = nullptr;
    const bool another = m_comingSubject != m_subject || !m_page;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        if (i == plan.atOnce)
            m_steps->add([this, another] { beginLater(another); });
        m_steps->add([this, part = plan.parts[i]] { addPart(part); });
    }
    m_steps->add([this] { end(); });
}

void PageView::beginLater(bool another)
{
    if (another)
        reveal();
    m_later = new QWidget(m_coming);
    m_later->hide(); // until it can be laid out and shown in one go
    auto *rest = new QVBoxLayout(m_later);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(m_spacing);
}

void PageView::addPart(const PagePlan::Part &part)
{
    auto *column = static_cast<QVBoxLayout *>((m_later ? m_later : m_coming)->layout());
    part(column);
    // Measured now, so that not all of it has to be when it is seen.
    (void)column->heightForWidth(m_area->viewport()->width() - m_margins.left() - m_margins.right());
}

void PageView::reveal()
{
    const bool another = m_comingSubject != m_subject;
    const QPointer<QWidget> gone = std::exchange(m_page, m_coming);
    m_subject = m_comingSubject;
    QWidget *focus = QApplication::focusWidget();
    const bool focused = gone && focus != nullptr && gone->isAncestorOf(focus);
    QWidget *next = focused && !another ? atPlace(m_page, placeIn(gone, focus), focus) : nullptr;
    if (gone)
        m_host->layout()->removeWidget(gone);
    static_cast<QVBoxLayout *>(m_host->layout())->insertWidget(0, m_page);
    m_page->show();
    Steps::endTurn();
    if (focused)
        (next != nullptr ? next : m_area)->setFocus(Qt::OtherFocusReason);
    if (another)
        m_area->verticalScrollBar()->setValue(0);
    if (gone)
        takeApart(gone);
}

void PageView::takeApart(QWidget *page)
{
    page->hide();
    for (QWidget *part : childrenOf(page))
        m_rests->add([gone = QPointer(part)] { delete gone; });
    m_rests->add([gone = QPointer(page)] { delete gone; });
}

void PageView::end()
{
    if (m_later) {
        m_coming->layout()->addWidget(m_later);
        m_later->show();
        Steps::endTurn();
    }
    if (m_coming != m_page)
        reveal();
    QWidget *before = m_area; // a page is made beside other things; the keyboard goes through it in one go
    for (QWidget *part : m_page->findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) != 0) {
            QWidget::setTabOrder(before, part);
            before = part;
        }
    }
    m_complete = true;
}

bool PageView::isComplete() const
{
    return m_complete && m_rests->isDone();
}

} // namespace atlas::ui
