// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/settings.h"

#include <QDialog>

class QDoubleSpinBox;
class QSpinBox;

namespace atlas::ui {

/// The thresholds of the analysis, each with what it does. They are conventions of the program, so a person can see and
/// change them all. Window's thread.
class AnalysisSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnalysisSettingsDialog(const crossing::Settings &settings, QWidget *parent = nullptr);

    crossing::Settings settings() const;

Q_SIGNALS:
    void applied(const atlas::crossing::Settings &settings);

private:
    void load(const crossing::Settings &settings);

    QSpinBox *m_permutations;
    QSpinBox *m_seed;
    QDoubleSpinBox *m_sliverShare;
    QDoubleSpinBox *m_sliverKm2;
    QDoubleSpinBox *m_dominantShare;
    QDoubleSpinBox *m_closedP;
    QDoubleSpinBox *m_gatekeptShare;
    QSpinBox *m_minNetwork;
    QDoubleSpinBox *m_tableShare;
};

/// What the person set last, from the program's settings, and the way back there.
crossing::Settings rememberedAnalysisSettings();
void rememberAnalysisSettings(const crossing::Settings &settings);

} // namespace atlas::ui
