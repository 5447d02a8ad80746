// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/participant_source.h"

#include "ui/drawing/drawing_context.h"
#include "ui/drawing/participant_edits.h"
#include "ui/number_text.h"
#include "ui/selection.h"

#include <QSignalBlocker>

namespace atlas::ui {

using model::Row;
using model::TableId;

ParticipantSource::ParticipantSource(DrawingContext &context, QWidget *parent) : QComboBox(parent), m_context(context)
{
    setAccessibleName(tr("Participants"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    refresh();
}

std::vector<Row> ParticipantSource::rowsOf(Source source) const
{
    const Row cluster = m_context.selection().cluster();
    switch (source) {
    case Source::Selected:
        return m_context.selection().participants();
    case Source::Members:
        return m_context.tables()[TableId::Clusters].isAlive(cluster) ? membersOf(m_context.tables(), cluster)
                                                                      : std::vector<Row>{};
    case Source::Table:
        return m_context.tableRows();
    case Source::All:
        break;
    }
    const model::Table &participants = m_context.tables()[TableId::Participants];
    std::vector<Row> rows;
    rows.reserve(participants.aliveCount());
    for (Row row = 0; row < participants.rowCount(); ++row) {
        if (participants.isAlive(row))
            rows.push_back(row);
    }
    return rows;
}

std::vector<Row> ParticipantSource::rows() const
{
    return count() == 0 ? std::vector<Row>{} : rowsOf(static_cast<Source>(currentData().toInt()));
}

void ParticipantSource::refresh()
{
    const QSignalBlocker quiet(this);
    const QVariant before = currentData();
    clear();
    const std::size_t all = m_context.tables()[TableId::Participants].aliveCount();
    const auto offer = [this](Source source, const QString &words) { addItem(words, static_cast<int>(source)); };
    const auto count = [](std::size_t rows) { return countText(static_cast<std::int64_t>(rows)); };
    if (const std::size_t selected = m_context.selection().participants().size(); selected > 0)
        offer(Source::Selected, tr("Selected (%1)").arg(count(selected)));
    if (const std::size_t members = rowsOf(Source::Members).size(); members > 0)
        offer(Source::Members,
              //: %1 is the name of a cluster, %2 how many members it has
              tr("Members of %1 (%2)")
                  .arg(m_context.tables().displayName(TableId::Clusters, m_context.selection().cluster(),
                                                      m_context.language()),
                       count(members)));
    if (const std::size_t shown = m_context.tableRows().size(); shown > 0 && shown < all)
        offer(Source::Table, tr("In the filtered table (%1)").arg(count(shown)));
    if (all > 0)
        offer(Source::All, tr("All (%1)").arg(count(all)));
    setCurrentIndex(std::max(0, before.isValid() ? findData(before) : 0));
}

} // namespace atlas::ui
