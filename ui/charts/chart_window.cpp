// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/chart_window.h"

#include "ui/charts/chart.h"
#include "ui/report/section.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas::ui {

ChartWindow::ChartWindow(const Chart &chart, QWidget *parent) : QDialog(parent), m_chart(chart.copy(nullptr))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(chart.title());
    setSizeGripEnabled(true);
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    QFont large = m_chart->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_chart->setFont(large);
    inside->addWidget(m_chart);
    if (!chart.description().isEmpty())
        inside->addWidget(quietText(chart.description(), page));
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_chart, &Chart::itemActivated, this, &ChartWindow::itemActivated);
    resize(900, 640);
    m_chart->setFocus();
}

} // namespace atlas::ui
