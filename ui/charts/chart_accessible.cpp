// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/chart.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace atlas::ui {

namespace {

/// A chart to assistive technology: its title, then the item in hand; the description is the text alternative.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(Chart *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto *chart = qobject_cast<const Chart *>(widget());
        if (chart == nullptr)
            return {};
        const int current = chart->currentItem();
        const QString item = current < 0 ? QString() : chart->items()[static_cast<std::size_t>(current)].text;
        switch (kind) {
        case QAccessible::Name:
            return item.isEmpty() ? chart->title() : chart->title() + QStringLiteral(": ") + item;
        case QAccessible::Description:
            return chart->description();
        case QAccessible::Value:
            return item;
        default:
            return QAccessibleWidget::text(kind);
        }
    }
};

QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart != nullptr ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleChart);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace atlas::ui
