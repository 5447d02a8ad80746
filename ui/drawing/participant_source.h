// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"

#include <QComboBox>

#include <vector>

namespace atlas::ui {

class DrawingContext;

/// Chooses whose places something is made from: the selected participants, the members of the cluster in focus, those
/// the table shows (its filter is one), or all. Sources with nobody are not offered. Window's thread.
class ParticipantSource : public QComboBox
{
    Q_OBJECT

public:
    explicit ParticipantSource(DrawingContext &context, QWidget *parent = nullptr);

    /// The choices as they are now; the one that is made stays where it can.
    void refresh();
    std::vector<model::Row> rows() const;

private:
    enum class Source { Selected, Members, Table, All };
    std::vector<model::Row> rowsOf(Source source) const;

    DrawingContext &m_context;
};

} // namespace atlas::ui
