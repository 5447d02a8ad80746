// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"

#include <QString>

/// Findings in words. Pure; any thread. Sentences come from the translator installed (English without one); names in
/// the evidence are picked by \p language ("ko" or "en").
namespace atlas::crossing {

/// One plain sentence with the figures it rests on.
QString findingSentence(const Finding &finding, const QString &language);

/// A short heading for the rule ("Closed network"), translated.
QString ruleTitle(Rule rule);

/// The rule's name in files: "crossing", "closed_network", …
QString ruleName(Rule rule);

/// "info", "warning" or "error", as files have it.
QString severityName(Severity severity);

/// How the figure behind the rule is defined, its caveat and its source, translated.
QString ruleExplanation(Rule rule);

} // namespace atlas::crossing
