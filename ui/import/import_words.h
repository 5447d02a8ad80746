// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import_kind.h"
#include "app/model/problem.h"

#include <QString>

#include <span>

/// What the import dialog calls things. Pure; window's thread (translated).
namespace atlas::ui {

/// Every kind, in the order they are offered.
std::span<const intake::ImportKind> offeredKinds();
/// "Participants", translated.
QString kindLabel(intake::ImportKind kind);

/// A problem in one sentence that names the dialog's fields where the command line would name its options.
QString inWordsOfTheDialog(const model::Problem &problem);
QString inWordsOfTheDialog(QString sentence);

} // namespace atlas::ui
