// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

/// The language of the window: which translators are installed and which locale figures are written in. Window's
/// thread only. A switch reaches every widget as QEvent::LanguageChange.
namespace atlas::ui {

/// What a person can choose: as the system has it, or one language.
enum class LanguageChoice { System, Korean, English };

/// The choice as settings and the command line store it: "", "ko" or "en"; anything else is System.
LanguageChoice languageChoice(const QString &stored);
QString storedLanguage(LanguageChoice choice);

/// Installs the choice for the whole program, now.
void applyLanguage(LanguageChoice choice);
LanguageChoice appliedLanguage();

/// "ko" or "en": which of a thing's names to show.
QString nameLanguage();

} // namespace atlas::ui
