// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/drawing/link_form.h"

#include "ui/edits.h"
#include "ui/vocabulary_box.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace atlas::ui {

namespace {

/// Dates are kept as ISO 8601 says, as exactly as they are known: 2018, 2018-06 or 2018-06-30.
bool isDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"));
    return text.isEmpty() || form.match(text).hasMatch();
}

} // namespace

LinkForm::LinkForm(MapCanvas &canvas, const QString &title, model::LonLat anchor, const LinkDetails &details)
    : InlineForm(canvas, title, anchor), m_kind(new VocabularyBox(model::Vocabulary::LinkKind, this)),
      m_formality(new VocabularyBox(model::Vocabulary::Formality, this)), m_directed(new QCheckBox(this))
{
    addField(tr("Kind"), m_kind);
    addField(tr("Formality"), m_formality);
    m_weight = addText(tr("Weight"), typedNumber(details.weight));
    addField(tr("Directed"), m_directed);
    m_from = addText(tr("Since"), details.validFrom);
    m_to = addText(tr("Until"), details.validTo);
    m_kind->setObjectName(QStringLiteral("link_kind"));
    m_formality->setObjectName(QStringLiteral("link_formality"));
    m_weight->setObjectName(QStringLiteral("link_weight"));
    m_directed->setObjectName(QStringLiteral("link_directed"));
    m_from->setObjectName(QStringLiteral("link_from"));
    m_to->setObjectName(QStringLiteral("link_to"));
    for (QLineEdit *date : {m_from, m_to})
        date->setPlaceholderText(tr("2018, 2018-06 or 2018-06-30"));
    m_kind->setValue(details.kind);
    m_formality->setValue(details.formality);
    m_directed->setChecked(details.directed);
}

std::optional<LinkDetails> LinkForm::details()
{
    LinkDetails details;
    details.kind = m_kind->value();
    details.formality = m_formality->value();
    details.directed = m_directed->isChecked();
    const model::Result<model::Value> weight = parsedNumber(m_weight->text());
    if (!weight) {
        setNote(weight.problem().sentence());
        m_weight->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    if (const auto *number = std::get_if<double>(&weight.value()))
        details.weight = *number;
    for (QLineEdit *date : {m_from, m_to}) {
        if (isDate(date->text().trimmed()))
            continue;
        setNote(tr("“%1” is no date; type a year, a month (2018-06) or a day (2018-06-30)").arg(date->text()));
        date->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    details.validFrom = m_from->text().trimmed();
    details.validTo = m_to->text().trimmed();
    return details;
}

} // namespace atlas::ui
