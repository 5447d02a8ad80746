// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/schema.h"

#include <QString>

#include <optional>

/// What people write in tables, as the atlas' own values. Pure; any thread.
namespace atlas::intake {

/// The stored value that a word stands for ("주관" → "lead", "R&D" → "joint_rd"); nullopt when it is none of the
/// vocabulary's.
std::optional<QString> vocabularyValue(model::Vocabulary vocabulary, const QString &word);

/// Yes or no: 1, yes, Y, true, 예, O, ○ and their opposites.
std::optional<bool> flagValue(const QString &word);

/// A date as the atlas keeps it (YYYY, YYYY-MM, YYYY-MM-DD) from 2020.1.5, 2020/01/05, 20200105, 2020년 1월 5일,
/// 2020. 1. and the like; nullopt for anything else.
std::optional<QString> dateValue(const QString &word);

} // namespace atlas::intake
