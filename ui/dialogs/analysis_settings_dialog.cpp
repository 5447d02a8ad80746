// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/dialogs/analysis_settings_dialog.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/report/section.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

using crossing::SettingGroup;
using crossing::SettingInfo;
using crossing::SettingUnit;

/// What a value is multiplied with in its field: shares are typed as percent.
double shownFactor(const SettingInfo &info)
{
    return info.unit == SettingUnit::Share ? 100 : 1;
}

QDoubleSpinBox *boxFor(const SettingInfo &info, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(QLatin1StringView(info.key));
    box->setAlignment(Qt::AlignRight);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    switch (info.unit) {
    case SettingUnit::Share: {
        const bool fine = crossing::settingValue(crossing::Settings(), info) < 0.01;
        box->setDecimals(fine ? 2 : 1);
        box->setSingleStep(fine ? 0.1 : 5);
        box->setSuffix(QCoreApplication::translate("atlas::ui::AnalysisSettingsDialog", " %", "after a number"));
        break;
    }
    case SettingUnit::Km2:
        box->setDecimals(3);
        box->setSingleStep(0.01);
        box->setSuffix(QStringLiteral("\u00a0km²"));
        break;
    case SettingUnit::Probability:
        box->setDecimals(4);
        box->setSingleStep(0.01);
        break;
    case SettingUnit::CountOrAll:
        box->setSpecialValueText(crossing::settingText(info, -1, nameLanguage()));
        [[fallthrough]];
    case SettingUnit::Count:
        box->setDecimals(0);
        box->setSingleStep(info.high > 10'000 && info.low >= 100 ? 1000 : 1);
        box->setGroupSeparatorShown(true);
        break;
    case SettingUnit::Seed:
        box->setDecimals(0);
        break;
    }
    box->setRange(info.low * shownFactor(info), info.high * shownFactor(info));
    return box;
}

QString storageKey(const SettingInfo &info)
{
    return QLatin1StringView(info.key);
}

} // namespace

/// One line of the dialog.
struct SettingField
{
    const SettingInfo &info;
    QDoubleSpinBox *box;
    QToolButton *reset;
    double loaded = 0; ///< exactly, where the field rounds
    double shown = 0;

    void show(const crossing::Settings &settings)
    {
        loaded = crossing::settingValue(settings, info);
        box->setValue(loaded * shownFactor(info));
        shown = box->value();
        tell();
    }
    double value() const { return box->value() == shown ? loaded : box->value() / shownFactor(info); }
    void tell() const { reset->setEnabled(std::abs(box->value() - usual()) > std::pow(10.0, -box->decimals()) / 2); }
    double usual() const { return crossing::settingValue(crossing::Settings(), info) * shownFactor(info); }
};

AnalysisSettingsDialog::AnalysisSettingsDialog(const crossing::Settings &settings, QWidget *parent)
    : QDialog(parent), m_given(settings)
{
    setWindowTitle(tr("Analysis settings"));
    auto *words = new QLabel(tr("These thresholds are conventions of this program, not established rules. They are "
                                "printed with every report."),
                             this);
    words->setWordWrap(true);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    auto *groups = new QHBoxLayout;
    groups->setSpacing(16);
    groups->addLayout(left, 1);
    groups->addLayout(right, 1);
    addGroup(SettingGroup::Extent, left);
    addGroup(SettingGroup::Authorities, left);
    addGroup(SettingGroup::Network, right);
    addGroup(SettingGroup::Computation, right);
    left->addStretch();
    right->addStretch();
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addSpacing(8);
    column->addLayout(groups);
    column->addSpacing(4);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT applied(this->settings());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { load(crossing::Settings()); });
    load(settings);
    if (!m_fields.empty())
        m_fields.front()->box->setFocus();
}

AnalysisSettingsDialog::~AnalysisSettingsDialog() = default;

void AnalysisSettingsDialog::addGroup(SettingGroup group, QBoxLayout *into)
{
    auto *box = new QGroupBox(crossing::settingGroupLabel(group), this);
    auto *grid = new QGridLayout(box);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(6);
    for (const SettingInfo &info : crossing::settingList()) {
        if (info.group == group)
            addField(info, grid);
    }
    into->addWidget(box);
}

void AnalysisSettingsDialog::addField(const SettingInfo &info, QGridLayout *grid)
{
    QWidget *parent = grid->parentWidget();
    auto *name = new QLabel(crossing::settingLabel(info), parent);
    name->setWordWrap(true);
    name->setMinimumWidth(220);
    auto *box = boxFor(info, parent);
    name->setBuddy(box);
    const QString usual =
        crossing::settingText(info, crossing::settingValue(crossing::Settings(), info), nameLanguage());
    const QString hint = crossing::settingHint(info);
    //: of a threshold: the value the program comes with
    const QString defaults = tr("Default: %1").arg(usual);
    name->setToolTip(hint);
    box->setToolTip(hint + u'\n' + defaults);
    box->setAccessibleName(crossing::settingLabel(info));
    box->setAccessibleDescription(hint + u' ' + defaults);
    auto *reset = new QToolButton(parent);
    reset->setIcon(programIcon(QLatin1StringView("edit-undo")));
    reset->setAutoRaise(true);
    reset->setObjectName(QStringLiteral("reset_") + QLatin1StringView(info.key));
    reset->setToolTip(tr("Back to the default, %1").arg(usual));
    reset->setAccessibleName(reset->toolTip());
    QLabel *note = quietText(defaults, parent);
    note->setWordWrap(false);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(box, row, 1);
    grid->addWidget(note, row, 2);
    grid->addWidget(reset, row, 3);
    m_fields.push_back(std::make_unique<SettingField>(SettingField{info, box, reset}));
    SettingField *field = m_fields.back().get();
    connect(box, &QDoubleSpinBox::valueChanged, this, [field] { field->tell(); });
    connect(reset, &QToolButton::clicked, this, [field] { field->show(crossing::Settings()); });
}

void AnalysisSettingsDialog::load(const crossing::Settings &settings)
{
    for (const auto &field : m_fields)
        field->show(settings);
}

crossing::Settings AnalysisSettingsDialog::settings() const
{
    crossing::Settings settings = m_given;
    for (const auto &field : m_fields)
        crossing::setSettingValue(settings, field->info, field->value());
    return settings;
}

crossing::Settings rememberedAnalysisSettings()
{
    crossing::Settings settings;
    QSettings stored;
    stored.beginGroup(QStringLiteral("analysis"));
    for (const SettingInfo &info : crossing::settingList()) {
        bool ok = false;
        const double number = stored.value(storageKey(info)).toDouble(&ok);
        if (ok && number >= info.low && number <= info.high)
            crossing::setSettingValue(settings, info, number);
    }
    return settings;
}

void rememberAnalysisSettings(const crossing::Settings &settings)
{
    QSettings stored;
    stored.beginGroup(QStringLiteral("analysis"));
    for (const SettingInfo &info : crossing::settingList())
        stored.setValue(storageKey(info), crossing::settingValue(settings, info));
}

} // namespace atlas::ui
