// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/explanation_card.h"

#include "app/crossing/explanation.h"
#include "app/crossing/finding_text.h"
#include "ui/report/section.h"
#include "ui/report/threshold_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

void addHead(QVBoxLayout *column, const QString &heading)
{
    QLabel *head = quietText(heading, column->parentWidget());
    QFont strong = head->font();
    strong.setBold(true);
    head->setFont(strong);
    column->addWidget(head);
}

/// A small heading with its text under it.
void addPart(QVBoxLayout *column, const QString &heading, const QString &text, const QString &name = {})
{
    if (text.isEmpty())
        return;
    addHead(column, heading);
    QLabel *words = readableText(text, column->parentWidget());
    words->setObjectName(name);
    column->addWidget(words);
}

} // namespace

ExplanationCard::ExplanationCard(const crossing::Finding &finding, const ReportContext &context, QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(3);
    const crossing::Explanation explanation = crossing::explainFinding(finding, context.language);
    addPart(column, tr("How it is worked out"),
            explanation.formula.isEmpty() ? crossing::ruleExplanation(finding.rule) : explanation.formula,
            QStringLiteral("formula"));
    if (!explanation.inputs.empty()) {
        addHead(column, tr("What it rests on"));
        QGridLayout *grid = figureGrid(column);
        for (const crossing::ExplanationInput &input : explanation.inputs)
            addFigure(grid, input.label, input.value);
    }
    addPart(column, tr("Mind"), explanation.caveat);
    addPart(column, tr("Source"), explanation.source);
    const QStringList thresholds = thresholdsOf(finding.rule, context.settings);
    addPart(column, tr("Thresholds"), thresholds.join(u' '));
    if (!thresholds.isEmpty()) {
        auto *change = new QToolButton(this);
        change->setText(tr("Change thresholds…"));
        change->setObjectName(QStringLiteral("change_thresholds"));
        connect(change, &QToolButton::clicked, this, &ExplanationCard::settingsRequested);
        column->addWidget(change, 0, Qt::AlignLeft);
    }
}

} // namespace atlas::ui
