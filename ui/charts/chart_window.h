// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

namespace atlas::ui {

class Chart;

/// A chart by itself, as large as a person makes the window: for matrices that are too wide for a panel, and for
/// showing round. Shows a copy, so it stays as it was when the report goes on. Deletes itself when closed.
class ChartWindow : public QDialog
{
    Q_OBJECT

public:
    ChartWindow(const Chart &chart, QWidget *parent);

    Chart *chart() const { return m_chart; }

Q_SIGNALS:
    void itemActivated(int index);

private:
    Chart *m_chart;
};

} // namespace atlas::ui
