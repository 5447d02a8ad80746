// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/drawing/inline_form.h"
#include "ui/drawing/participant_edits.h"

#include <optional>

class QCheckBox;

namespace atlas::ui {

class VocabularyBox;

/// What a link is, filled in beside it on the map.
class LinkForm : public InlineForm
{
    Q_OBJECT

public:
    LinkForm(MapCanvas &canvas, const QString &title, model::LonLat anchor, const LinkDetails &details);

    /// Nothing when a field holds what cannot be taken; the form then says what.
    std::optional<LinkDetails> details();

private:
    VocabularyBox *m_kind;
    VocabularyBox *m_formality;
    QLineEdit *m_weight;
    QCheckBox *m_directed;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace atlas::ui
