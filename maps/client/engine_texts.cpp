// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/client/engine_texts.h"

#include <QCoreApplication>

namespace atlas::maps::texts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MapEngine)
};

} // namespace

QString stateText(EngineState state)
{
    switch (state) {
    case EngineState::Starting:
        return Words::tr("Starting the map engine…");
    case EngineState::Ready:
        return {};
    case EngineState::Drawing:
        return Words::tr("Drawing the map…");
    case EngineState::Restarting:
        return Words::tr("The map engine has ended; starting it again…");
    case EngineState::Missing:
        return Words::tr("The map engine is missing; maps cannot be drawn.");
    case EngineState::Failed:
        return Words::tr("The map engine cannot be used; maps cannot be drawn.");
    }
    return {};
}

QString missingProgram(const QString &program)
{
    return Words::tr("The map engine is missing: there is no program %1. Install Cluster Atlas again, or set "
                     "CLUSTER_ATLAS_MAP_ENGINE to the engine’s path. Everything but the map can be used.")
        .arg(program);
}

EngineProblem lostEngine(EngineProblem::Kind kind, const QStringList &layers)
{
    EngineProblem problem;
    problem.kind = kind;
    problem.layerTitle = layers.join(QStringLiteral(", "));
    if (kind == EngineProblem::Kind::TimedOut) {
        problem.text =
            layers.isEmpty()
                ? Words::tr("The map engine did not answer and was ended; it is started again.")
                : Words::tr("The map engine did not answer while drawing “%1” and was ended; it is started again.")
                      .arg(problem.layerTitle);
    } else {
        problem.text = layers.isEmpty()
                           ? Words::tr("The map engine ended unexpectedly; it is started again.")
                           : Words::tr("The map engine ended unexpectedly while drawing “%1”; it is started again.")
                                 .arg(problem.layerTitle);
    }
    return problem;
}

EngineProblem refusal(const QString &code, const QString &layer, const QString &detail)
{
    EngineProblem problem;
    problem.kind = EngineProblem::Kind::Refused;
    problem.layerTitle = layer;
    if (code == QLatin1String(protocol::failure::badCrs)) {
        problem.text = Words::tr("The coordinate system “%1” is not known.").arg(detail);
    } else if (code == QLatin1String(protocol::failure::outputFile)) {
        problem.text = Words::tr("The file cannot be written; choose another folder or name.");
    } else if (code == QLatin1String(protocol::failure::pictureFile)) {
        problem.text = Words::tr("There is no room for the picture; free some disk space.");
    } else {
        problem.text = Words::tr("The map could not be drawn (%1).").arg(detail);
    }
    return problem;
}

QStringList warnings(const QList<protocol::Warning> &list)
{
    QStringList sentences;
    for (const protocol::Warning &warning : list) {
        if (warning.code == QLatin1String(protocol::warning::datasetMissing) ||
            warning.code == QLatin1String(protocol::warning::tableMissing)) {
            sentences.append(Words::tr("“%1” is left out: its data are not there.").arg(warning.layer));
        } else if (warning.code == QLatin1String(protocol::warning::drawingError)) {
            sentences.append(Words::tr("“%1” may be incomplete: %2").arg(warning.layer, warning.detail));
        } else if (warning.code == QLatin1String(protocol::warning::styleRefused)) {
            sentences.append(Words::tr("“%1” is drawn in its usual look: its QGIS style is not for this kind of layer.")
                                 .arg(warning.layer));
        } else {
            sentences.append(Words::tr("“%1” is left out: it cannot be opened.").arg(warning.layer));
        }
    }
    sentences.removeDuplicates();
    return sentences;
}

} // namespace atlas::maps::texts
