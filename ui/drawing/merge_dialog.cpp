// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/merge_dialog.h"

#include "ui/canvas/marker_icon.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

using model::Row;
using model::TableId;

MergeDialog::MergeDialog(const model::Tables &tables, Row cluster, const QString &language, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    const QString name = tables.displayName(TableId::Clusters, cluster, language);
    setWindowTitle(tr("Merge clusters"));
    auto *words = new QLabel(
        tr("%1 takes over the extent, members and figures of the clusters chosen here; they go.").arg(name), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_list->setAccessibleName(tr("Clusters to merge"));
    const model::Table &clusters = tables[TableId::Clusters];
    const model::ShapePtr own = clusters.shape(cluster);
    // Those near it first: they are the likely ones.
    std::vector<Row> rows;
    for (Row row = 0; row < clusters.rowCount(); ++row) {
        if (clusters.isAlive(row) && row != cluster)
            rows.push_back(row);
    }
    std::stable_partition(rows.begin(), rows.end(), [&](Row row) {
        const model::ShapePtr &shape = clusters.shape(row);
        return own && shape && own->bounds().intersects(shape->bounds());
    });
    const maps::MapTheme theme = themeForGround(palette().color(QPalette::Base));
    for (const Row row : rows) {
        auto *item = new QListWidgetItem(clusterKindIcon(clusters.text(row, model::ClusterFields::Kind), theme),
                                         tables.displayName(TableId::Clusters, row, language), m_list);
        item->setData(Qt::UserRole, row);
        item->setCheckState(Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *merge = buttons->button(QDialogButtonBox::Ok);
    merge->setText(tr("Merge"));
    merge->setEnabled(false);
    connect(m_list, &QListWidget::itemChanged, this, [this, merge] { merge->setEnabled(!chosen().empty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 20);
}

std::vector<Row> MergeDialog::chosen() const
{
    std::vector<Row> rows;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            rows.push_back(m_list->item(i)->data(Qt::UserRole).value<Row>());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace atlas::ui
