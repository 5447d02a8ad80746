// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/report/report_heading.h"

#include "app/crossing/finding_text.h"
#include "app/model/vocabulary.h"
#include "ui/level_style.h"
#include "ui/report/finding_row.h"
#include "ui/report/report_requests.h"
#include "ui/report/section.h"
#include "ui/report/verdict.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace atlas::ui {

namespace {

constexpr std::size_t findingsShown = 5;

struct HeadingText
{
    Q_DECLARE_TR_FUNCTIONS(HeadingText)
};

/// The row whose card is unfolded; unfolding another folds it.
using Unfolded = std::shared_ptr<QPointer<FindingRow>>;

QString keyOf(const crossing::Finding &finding)
{
    QStringList parts{crossing::ruleName(finding.rule)};
    for (const QString &id : finding.participants)
        parts.append(id);
    return parts.join(u' ');
}

FindingRow *findingRow(const crossing::Finding &finding, const ReportContext &context, const Unfolded &unfolded,
                       QWidget *parent)
{
    auto *row = new FindingRow(finding, context, parent);
    const QString key = keyOf(finding);
    if (context.requests != nullptr && context.requests->explainedFinding() == key) {
        row->setExplained(true);
        *unfolded = row;
    }
    QObject::connect(row, &FindingRow::explainedChanged, row,
                     [row, unfolded, key, requests = context.requests](bool explained) {
                         if (explained && !unfolded->isNull() && *unfolded != row)
                             (*unfolded)->setExplained(false);
                         if (explained)
                             *unfolded = row;
                         if (requests != nullptr)
                             requests->setExplainedFinding(explained ? key : QString());
                     });
    if (context.requests != nullptr) {
        QObject::connect(row, &FindingRow::activated, context.requests, &ReportRequests::findingWanted);
        QObject::connect(row, &FindingRow::settingsRequested, context.requests, &ReportRequests::settingsWanted);
    }
    return row;
}

} // namespace

void addIllustrativeBadge(QVBoxLayout *page)
{
    QWidget *parent = page->parentWidget();
    QLabel *badge = readableText(HeadingText::tr("Illustrative: not a documented fact"), parent);
    badge->setContentsMargins(6, 2, 6, 2);
    badge->setAutoFillBackground(true);
    badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    badge->setWordWrap(false);
    QPalette colours = badge->palette();
    colours.setColor(QPalette::Window, levelBackground(Level::Warning, parent->palette()));
    colours.setColor(QPalette::WindowText, levelColour(Level::Warning, parent->palette()));
    badge->setPalette(colours);
    page->addWidget(badge);
}

void addHeading(QVBoxLayout *page, const ClusterHeading &heading)
{
    QWidget *parent = page->parentWidget();
    QLabel *name = readableText(heading.name, parent);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    name->setFont(large);
    page->addWidget(name);

    QStringList facts;
    if (!heading.kind.isEmpty())
        facts.append(model::vocabularyLabel(model::Vocabulary::ClusterKind, heading.kind));
    if (!heading.stage.isEmpty())
        facts.append(HeadingText::tr("Stage: %1").arg(model::vocabularyLabel(model::Vocabulary::Stage, heading.stage)));
    if (!heading.industry.isEmpty())
        facts.append(heading.industry);
    if (!facts.isEmpty())
        page->addWidget(quietText(facts.join(QStringLiteral(" · ")), parent));
    if (heading.illustrative)
        addIllustrativeBadge(page);
    if (!heading.constraint.isEmpty() && heading.constraint != u"none") {
        const QString label = model::vocabularyLabel(model::Vocabulary::Constraint, heading.constraint);
        page->addWidget(quietText(
            heading.constraintEvidence.isEmpty()
                ? HeadingText::tr("Constraint judged by the editor: %1").arg(label)
                : HeadingText::tr("Constraint judged by the editor: %1 (%2)").arg(label, heading.constraintEvidence),
            parent));
    }
    if (!heading.governance.isEmpty())
        page->addWidget(quietText(HeadingText::tr("Governance: %1").arg(heading.governance), parent));
}

void addVerdict(QVBoxLayout *page, const crossing::ClusterReport &report, const ReportContext &context)
{
    QWidget *parent = page->parentWidget();
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *sign = new QLabel(parent);
    sign->setPixmap(
        verdictIcon(verdictOf(report), parent->palette()).pixmap(QSize(32, 32), parent->devicePixelRatioF()));
    sign->setFixedWidth(34);
    QLabel *words = readableText(verdictSentence(report, context.language), parent);
    words->setObjectName(QStringLiteral("verdict"));
    QFont large = words->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    words->setFont(large);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    page->addLayout(row);
}

void addFindings(QVBoxLayout *page, const std::vector<crossing::Finding> &findings, const ReportContext &context)
{
    if (findings.empty())
        return;
    // What could not be computed is the least to say; every warning is shown.
    std::vector<crossing::Finding> ordered = findings;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const auto &finding) { return finding.rule != crossing::Rule::NotComputable; });
    const auto told = static_cast<std::size_t>(std::count_if(ordered.begin(), ordered.end(), [](const auto &finding) {
        return finding.rule != crossing::Rule::NotComputable;
    }));
    const auto notes = static_cast<std::size_t>(std::count_if(
        ordered.begin(), ordered.end(), [](const auto &f) { return f.severity == crossing::Severity::Info; }));
    const std::size_t shown = std::min(told, std::max(findingsShown, ordered.size() - notes));
    const Unfolded unfolded = std::make_shared<QPointer<FindingRow>>();
    auto *section = new Section(QStringLiteral("findings"), HeadingText::tr("Findings"), page->parentWidget());
    section->body()->setSpacing(3);
    for (std::size_t i = 0; i < shown; ++i)
        section->body()->addWidget(findingRow(ordered[i], context, unfolded, section));
    if (ordered.size() > shown) {
        const auto left = static_cast<int>(ordered.size() - shown);
        section->body()->addWidget(new Section(
            QStringLiteral("more_findings"),
            shown == 0 ? HeadingText::tr("%n note(s)", nullptr, left)
                       : HeadingText::tr("%n more note(s)", nullptr, left),
            QString(), Section::Start::Folded,
            [rest = std::vector<crossing::Finding>(ordered.begin() + static_cast<std::ptrdiff_t>(shown), ordered.end()),
             context, unfolded](Section *inner) {
                for (const crossing::Finding &finding : rest)
                    inner->body()->addWidget(findingRow(finding, context, unfolded, inner));
            },
            section));
    }
    page->addWidget(section);
}

} // namespace atlas::ui
