// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/charts/chart_frame.h"

#include "ui/background.h"
#include "ui/charts/chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_window.h"
#include "ui/report/section.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

constexpr int copiedWidth = 720;

} // namespace

ChartFrame::ChartFrame(Chart *chart, const QString &caption, QWidget *parent)
    : QWidget(parent), m_chart(chart), m_menu(new QMenu(this)), m_button(new QToolButton(this))
{
    chart->setParent(this);
    QLabel *title = readableText(chart->title(), this);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    m_menu->addAction(tr("Enlarge…"), this, [this] {
        auto *window = new ChartWindow(*m_chart, this->window());
        connect(window, &ChartWindow::itemActivated, m_chart, &Chart::itemActivated);
        window->show();
    });
    m_menu->addSeparator();
    m_menu->addAction(tr("Copy as picture"), this, &ChartFrame::copyPicture);
    m_menu->addAction(tr("Copy as table"), this, &ChartFrame::copyTable);
    m_menu->addAction(tr("Save picture…"), this, &ChartFrame::chooseAndSave);
    m_button->setText(QStringLiteral("⋯"));
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_button->setToolTip(tr("Take this chart along"));
    m_button->setAccessibleName(tr("Take this chart along: %1").arg(chart->title()));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(title, 1);
    head->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(chart);
    if (!caption.isEmpty())
        column->addWidget(quietText(caption, this));
}

void ChartFrame::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

void ChartFrame::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chartPicture(*m_chart, copiedWidth, 2));
    Q_EMIT copied(tr("The chart is on the clipboard as a picture."));
}

void ChartFrame::copyTable()
{
    const ChartTable table = m_chart->table();
    auto *mime = new QMimeData;
    mime->setText(tableText(table));
    mime->setHtml(tableHtml(table, m_chart->title()));
    QGuiApplication::clipboard()->setMimeData(mime);
    Q_EMIT copied(tr("The figures of the chart are on the clipboard as a table."));
}

void ChartFrame::chooseAndSave()
{
    const QString png = tr("Picture (*.png)");
    const QString svg = tr("Drawing that stays sharp (*.svg)");
    QString chosen = png;
    static const QRegularExpression notInNames(QStringLiteral("[\\\\/:*?\"<>|]"));
    const QString name = m_chart->title().left(60).replace(notInNames, QStringLiteral(" ")).simplified();
    QString path = QFileDialog::getSaveFileName(window(), tr("Save chart"),
                                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                                                    u'/' + name + QStringLiteral(".png"),
                                                png + QStringLiteral(";;") + svg, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == svg ? QStringLiteral(".svg") : QStringLiteral(".png");
    save(path);
}

void ChartFrame::save(const QString &path)
{
    auto *watcher = new QFutureWatcher<model::Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (const auto saved = watcher->result(); !saved)
            QMessageBox::warning(window(), tr("Save chart"), saved.problem().sentence());
        else
            Q_EMIT copied(tr("The chart was written to %1.").arg(QFileInfo(path).fileName()));
    });
    watcher->setFuture(inBackground([file = chartFile(*m_chart, path)] { return writeChart(file); }));
}

} // namespace atlas::ui
