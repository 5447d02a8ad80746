// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/setting_list.h"

#include <QDialog>

#include <memory>
#include <vector>

class QBoxLayout;
class QGridLayout;

namespace atlas::ui {

struct SettingField;

/// The thresholds of the analysis, all of them, by group, each with its unit, its default and the way back to it. They
/// are conventions of the program, so a person can see and change them. Window's thread.
class AnalysisSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnalysisSettingsDialog(const crossing::Settings &settings, QWidget *parent = nullptr);
    ~AnalysisSettingsDialog() override;

    /// As they stand in the fields.
    crossing::Settings settings() const;

Q_SIGNALS:
    void applied(const atlas::crossing::Settings &settings);

private:
    void addGroup(crossing::SettingGroup group, QBoxLayout *into);
    void addField(const crossing::SettingInfo &info, QGridLayout *grid);
    void load(const crossing::Settings &settings);

    crossing::Settings m_given;
    std::vector<std::unique_ptr<SettingField>> m_fields;
};

/// What the person set last, from the program's settings, and the way back there.
crossing::Settings rememberedAnalysisSettings();
void rememberAnalysisSettings(const crossing::Settings &settings);

} // namespace atlas::ui
