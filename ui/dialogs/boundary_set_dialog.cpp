// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/dialogs/boundary_set_dialog.h"

#include "app/model/korean.h"
#include "app/model/vocabulary.h"
#include "ui/number_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace atlas::ui {

using model::BoundarySetFields;
using model::Row;
using model::TableId;

BoundarySetDialog::BoundarySetDialog(std::shared_ptr<const model::Tables> tables, const crossing::Settings &settings,
                                     const QString &language, QWidget *parent)
    : QDialog(parent), m_tables(std::move(tables)), m_settings(settings), m_language(language),
      m_list(new QListWidget(this)), m_outcome(new QLabel(this)),
      m_work([this](const BoundaryPreview &preview) { tell(preview); })
{
    setObjectName(QStringLiteral("boundary_set_dialog"));
    setWindowTitle(tr("Boundaries in use"));
    auto *words = new QLabel(tr("Every figure rests on the boundary set in use. Extents put together from units follow "
                                "it; drawn ones stay."),
                             this);
    words->setWordWrap(true);
    m_list->setAccessibleName(tr("Boundary sets"));
    m_list->setSpacing(2);
    m_list->setAlternatingRowColors(true);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_use = buttons->button(QDialogButtonBox::Ok);
    m_use->setText(tr("Use these"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 22);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const std::optional<drawing::BoundarySwitch> step = m_preview.step;
        accept();
        if (step)
            Q_EMIT chosen(*step);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &BoundarySetDialog::look);
    fill();
    m_list->setFocus();
}

void BoundarySetDialog::fill()
{
    const model::Table &sets = (*m_tables)[TableId::BoundarySets];
    const Row inUse = m_tables->boundarySetInUse();
    for (Row row = 0; row < sets.rowCount(); ++row) {
        if (!sets.isAlive(row))
            continue;
        const model::StringId id = sets.textId(row, BoundarySetFields::Id);
        QStringList facts;
        for (const QString &fact :
             {sets.text(row, BoundarySetFields::ReferenceDate),
              model::vocabularyLabel(model::Vocabulary::Precision, sets.text(row, BoundarySetFields::Precision))}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        if (const double error = sets.real(row, BoundarySetFields::PositionalErrorM); std::isfinite(error))
            facts.append(u'±' + lengthText(error / 1000));
        facts.append(tr("%n province(s)", nullptr,
                        static_cast<int>(m_tables->regionsOf(id, QStringLiteral("province")).size())));
        const auto districts = static_cast<int>(m_tables->regionsOf(id, QStringLiteral("district")).size());
        if (districts > 0)
            facts.append(tr("%n district(s)", nullptr, districts));
        const QString name = m_tables->displayName(TableId::BoundarySets, row, m_language);
        auto *item = new QListWidgetItem(
            (row == inUse ? tr("%1 (in use)").arg(name) : name) + u'\n' + facts.join(QStringLiteral(" · ")), m_list);
        item->setData(Qt::UserRole, row);
        if (row == inUse) {
            QFont strong = item->font();
            strong.setBold(true);
            item->setFont(strong);
            m_list->setCurrentItem(item);
        }
    }
    look();
}

Row BoundarySetDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? model::noRow : item->data(Qt::UserRole).value<Row>();
}

void BoundarySetDialog::look()
{
    m_preview = {};
    m_use->setEnabled(false);
    const Row set = current();
    if (set == model::noRow || set == m_tables->boundarySetInUse()) {
        m_work.cancel();
        m_outcome->setText(set == model::noRow ? QString()
                                               : tr("In use now. Choose another one to see what would change."));
        return;
    }
    m_outcome->setText(tr("Looking what would change…"));
    m_work.run([tables = m_tables, set, settings = m_settings](model::Progress &progress) {
        return previewBoundaries(tables, set, settings, progress);
    });
}

void BoundarySetDialog::tell(const BoundaryPreview &preview)
{
    m_preview = preview;
    m_use->setEnabled(preview.step.has_value());
    if (!preview.step) {
        m_outcome->setText(preview.problem.sentence());
        return;
    }
    QStringList lines;
    lines.append(
        tr("%1 of %2 clusters with an extent would lie in several provinces; now %3.")
            .arg(countText(preview.crossingThen), countText(preview.clusters), countText(preview.crossingNow)));
    lines.append(preview.changed == 0
                     ? tr("No cluster would change sides.")
                     : tr("%n cluster(s) would begin or cease to cross.", nullptr, static_cast<int>(preview.changed)));
    if (!preview.step->sentence.isEmpty())
        lines.append(preview.step->sentence);
    m_outcome->setText(model::settleParticles(lines.join(u'\n')));
}

} // namespace atlas::ui
