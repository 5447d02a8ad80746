// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/values.h"
#include "maps/scene/map_renderer.h"

#include <QString>
#include <QStringList>

/// What the engine's news mean, in translated sentences.
namespace atlas::maps::texts {

QString stateText(EngineState state);
QString missingProgram(const QString &program);
/// The engine ended or hung; `layers` were under way.
EngineProblem lostEngine(EngineProblem::Kind kind, const QStringList &layers);
/// `code`: see protocol::failure.
EngineProblem refusal(const QString &code, const QString &layer, const QString &detail);
QStringList warnings(const QList<protocol::Warning> &list);

} // namespace atlas::maps::texts
