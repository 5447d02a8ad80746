// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/whatif/what_if_outcome.h"

#include "app/crossing/figure_text.h"
#include "app/crossing/finding_text.h"
#include "ui/number_text.h"
#include "ui/report/verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::ui {

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

/// What it means when a figure rises or falls, for those where that is plain.
struct Meaning
{
    const char *key;
    const char *rises;
    const char *falls;
};

constexpr std::array<Meaning, 11> meanings{{
    {"e_i", QT_TRANSLATE_NOOP("OutcomeText", "more open across lines"),
     QT_TRANSLATE_NOOP("OutcomeText", "more closed within provinces")},
    {"cross_share", QT_TRANSLATE_NOOP("OutcomeText", "more open across lines"),
     QT_TRANSLATE_NOOP("OutcomeText", "more closed within provinces")},
    {"permeability_size", QT_TRANSLATE_NOOP("OutcomeText", "more open across lines"),
     QT_TRANSLATE_NOOP("OutcomeText", "more closed within provinces")},
    {"permeability_degree", QT_TRANSLATE_NOOP("OutcomeText", "more open across lines"),
     QT_TRANSLATE_NOOP("OutcomeText", "more closed within provinces")},
    {"assortativity", QT_TRANSLATE_NOOP("OutcomeText", "more closed within provinces"),
     QT_TRANSLATE_NOOP("OutcomeText", "more open across lines")},
    {"components", QT_TRANSLATE_NOOP("OutcomeText", "falls into more pieces"),
     QT_TRANSLATE_NOOP("OutcomeText", "hangs together better")},
    {"giant_share", QT_TRANSLATE_NOOP("OutcomeText", "hangs together better"),
     QT_TRANSLATE_NOOP("OutcomeText", "falls apart")},
    {"broker_dependence", QT_TRANSLATE_NOOP("OutcomeText", "hangs more on one participant"),
     QT_TRANSLATE_NOOP("OutcomeText", "hangs less on one participant")},
    {"hhi_area", QT_TRANSLATE_NOOP("OutcomeText", "more in one province"),
     QT_TRANSLATE_NOOP("OutcomeText", "spread over more provinces")},
    {"hhi_participants", QT_TRANSLATE_NOOP("OutcomeText", "more in one province"),
     QT_TRANSLATE_NOOP("OutcomeText", "spread over more provinces")},
    {"external_openness", QT_TRANSLATE_NOOP("OutcomeText", "more links to outside"),
     QT_TRANSLATE_NOOP("OutcomeText", "fewer links to outside")},
}};

const Meaning *meaningOf(const char *key)
{
    for (const Meaning &meaning : meanings) {
        if (QLatin1StringView(meaning.key) == QLatin1StringView(key))
            return &meaning;
    }
    return nullptr;
}

QString directionWords(const Meaning *meaning, int direction)
{
    const QString plain = direction > 0 ? OutcomeText::tr("rises") : OutcomeText::tr("falls");
    if (meaning == nullptr)
        return plain;
    //: how a figure moves, then what that means
    return OutcomeText::tr("%1: %2").arg(plain, OutcomeText::tr(direction > 0 ? meaning->rises : meaning->falls));
}

QString textOf(const crossing::FigureInfo &figure, const crossing::ClusterReport &report, const QString &language)
{
    const QString text = crossing::figureText(figure, report, language);
    return text.isEmpty() ? notDefined() : text;
}

std::vector<ChangedFigure> changedFigures(const crossing::WhatIf &whatIf, const QString &language)
{
    std::vector<ChangedFigure> changed;
    for (const crossing::FigureInfo &figure : crossing::clusterFigures()) {
        const std::optional<double> before = figure.value(whatIf.before);
        const std::optional<double> after = figure.value(whatIf.after);
        ChangedFigure row;
        row.label = crossing::figureLabel(figure);
        row.before = textOf(figure, whatIf.before, language);
        row.after = textOf(figure, whatIf.after, language);
        if (before.has_value() != after.has_value()) {
            row.words = after ? OutcomeText::tr("can be computed now") : OutcomeText::tr("can no longer be computed");
        } else if (!before || row.before == row.after) {
            continue; // what a person cannot see in the figures is no change
        } else {
            row.direction = *after > *before ? 1 : -1;
            const Meaning *meaning = meaningOf(figure.key);
            row.telling = meaning != nullptr;
            row.words = directionWords(meaning, row.direction);
        }
        changed.push_back(row);
    }
    std::stable_partition(changed.begin(), changed.end(), [](const ChangedFigure &row) { return row.telling; });
    return changed;
}

/// A sentence for each finding that counts; equal sentences are equal findings.
QStringList sentencesOf(const crossing::ClusterReport &report, const QString &language)
{
    QStringList sentences;
    for (const crossing::Finding &finding : report.findings) {
        if (finding.severity != crossing::Severity::Info || finding.rule == crossing::Rule::Crossing)
            sentences.append(crossing::findingSentence(finding, language));
    }
    return sentences;
}

/// Findings that only the first report has, by rule: another figure in the same finding is not another finding.
QStringList findingsOnlyIn(const crossing::ClusterReport &report, const crossing::ClusterReport &other,
                           const QString &language)
{
    QStringList sentences;
    for (const crossing::Finding &finding : report.findings) {
        const bool elsewhere = std::any_of(other.findings.begin(), other.findings.end(),
                                           [&](const auto &found) { return found.rule == finding.rule; });
        if (!elsewhere && finding.rule != crossing::Rule::NotComputable)
            sentences.append(crossing::ruleTitle(finding.rule) + QStringLiteral(": ") +
                             crossing::findingSentence(finding, language));
    }
    return sentences;
}

std::optional<QString> shareSentence(const crossing::WhatIf &whatIf)
{
    const std::optional<double> before = whatIf.before.links.crossShare;
    const std::optional<double> after = whatIf.after.links.crossShare;
    if (!before || !after || shareText(before) == shareText(after))
        return std::nullopt;
    return (*after > *before ? OutcomeText::tr("More of the linked pairs would cross provincial lines: %1 → %2")
                             : OutcomeText::tr("Fewer of the linked pairs would cross provincial lines: %1 → %2"))
        .arg(shareText(before), shareText(after));
}

QStringList headlinesOf(const crossing::WhatIf &whatIf, bool anything, const QString &language)
{
    QStringList headlines;
    if (verdictOf(whatIf.before) != verdictOf(whatIf.after)) {
        headlines.append(OutcomeText::tr("Now: %1. Then: %2.")
                             .arg(verdictSentence(whatIf.before, language), verdictSentence(whatIf.after, language)));
    }
    if (const auto sentence = shareSentence(whatIf))
        headlines.append(*sentence);
    const crossing::LinkFigures &before = whatIf.before.links;
    const crossing::LinkFigures &after = whatIf.after.links;
    if (after.crossProvince == 0 && before.crossProvince > 0)
        headlines.append(OutcomeText::tr("No link across provincial lines would be left."));
    const std::int64_t piecesBefore = before.components - before.isolated;
    const std::int64_t piecesAfter = after.components - after.isolated;
    if (piecesAfter > piecesBefore)
        headlines.append(OutcomeText::tr("The network would fall into more pieces: %1 → %2")
                             .arg(countText(piecesBefore), countText(piecesAfter)));
    if (headlines.isEmpty())
        headlines.append(anything ? OutcomeText::tr("What is said about provincial lines stays the same.")
                                  : OutcomeText::tr("Nothing would change."));
    return headlines;
}

} // namespace

WhatIfOutcome outcomeOf(const crossing::WhatIf &whatIf, const QString &language)
{
    WhatIfOutcome outcome;
    outcome.figures = changedFigures(whatIf, language);
    outcome.findingsGained = findingsOnlyIn(whatIf.after, whatIf.before, language);
    outcome.findingsLost = findingsOnlyIn(whatIf.before, whatIf.after, language);
    const bool anything =
        !outcome.figures.empty() || sentencesOf(whatIf.before, language) != sentencesOf(whatIf.after, language);
    outcome.headlines = headlinesOf(whatIf, anything, language);
    return outcome;
}

QString arrow(int direction)
{
    return direction > 0 ? QStringLiteral("▲") : direction < 0 ? QStringLiteral("▼") : QStringLiteral("●");
}

ChartTable outcomeTable(const WhatIfOutcome &outcome)
{
    ChartTable table;
    table.header = {OutcomeText::tr("Figure"), OutcomeText::tr("Now"), OutcomeText::tr("Then"),
                    OutcomeText::tr("Change (hypothetical)")};
    for (const ChangedFigure &figure : outcome.figures)
        table.rows.push_back({figure.label, figure.before, figure.after, figure.words});
    return table;
}

} // namespace atlas::ui
