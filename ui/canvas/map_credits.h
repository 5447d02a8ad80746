// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

/// What a map must say about what it shows besides its boundaries' credit: what on it is not a documented fact. Texts
/// are translated.
namespace atlas::ui {

/// The sentence to put on a map that has illustrative rows.
QString illustrativeNote();

} // namespace atlas::ui
