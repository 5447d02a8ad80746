// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/dialogs/analysis_settings_dialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace atlas::ui {

namespace {

QDoubleSpinBox *percentBox(QWidget *parent, int decimals)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(0, 100);
    box->setDecimals(decimals);
    box->setSuffix(QStringLiteral(" %"));
    box->setSingleStep(decimals > 0 ? 0.1 : 1);
    return box;
}

} // namespace

AnalysisSettingsDialog::AnalysisSettingsDialog(const crossing::Settings &settings, QWidget *parent)
    : QDialog(parent), m_permutations(new QSpinBox(this)), m_seed(new QSpinBox(this)),
      m_sliverShare(percentBox(this, 2)), m_sliverKm2(new QDoubleSpinBox(this)), m_dominantShare(percentBox(this, 0)),
      m_closedP(new QDoubleSpinBox(this)), m_gatekeptShare(percentBox(this, 0)), m_minNetwork(new QSpinBox(this)),
      m_tableShare(percentBox(this, 0))
{
    setWindowTitle(tr("Analysis settings"));
    m_permutations->setRange(100, 1'000'000);
    m_permutations->setSingleStep(1000);
    m_permutations->setGroupSeparatorShown(true);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_sliverKm2->setRange(0, 1000);
    m_sliverKm2->setDecimals(3);
    m_sliverKm2->setSingleStep(0.01);
    m_sliverKm2->setSuffix(QStringLiteral(" km²"));
    m_closedP->setRange(0.0001, 0.5);
    m_closedP->setDecimals(4);
    m_closedP->setSingleStep(0.01);
    m_minNetwork->setRange(2, 1000);

    auto *words = new QLabel(tr("These thresholds are conventions of this program, not established rules. They are "
                                "printed with every report."),
                             this);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("A part counts above this share of the extent"), m_sliverShare);
    form->addRow(tr("… and above this area"), m_sliverKm2);
    form->addRow(tr("A province dominates from this share"), m_dominantShare);
    form->addRow(tr("An authority belongs at the table from this share"), m_tableShare);
    form->addRow(tr("A network is closed (or open) up to this p"), m_closedP);
    form->addRow(tr("Held together by few from this share of pairs"), m_gatekeptShare);
    form->addRow(tr("Smallest network that is judged"), m_minNetwork);
    form->addRow(tr("Permutations"), m_permutations);
    form->addRow(tr("Seed of the permutations"), m_seed);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addSpacing(8);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT applied(this->settings());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { load(crossing::Settings()); });
    load(settings);
}

void AnalysisSettingsDialog::load(const crossing::Settings &settings)
{
    m_permutations->setValue(settings.permutations);
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(settings.seed, std::numeric_limits<int>::max())));
    m_sliverShare->setValue(settings.sliverShare * 100);
    m_sliverKm2->setValue(settings.sliverKm2);
    m_dominantShare->setValue(settings.dominantShare * 100);
    m_closedP->setValue(settings.closedP);
    m_gatekeptShare->setValue(settings.gatekeptShare * 100);
    m_minNetwork->setValue(settings.minNetwork);
    m_tableShare->setValue(settings.tableShare * 100);
}

crossing::Settings AnalysisSettingsDialog::settings() const
{
    crossing::Settings settings;
    settings.permutations = m_permutations->value();
    settings.seed = static_cast<std::uint64_t>(m_seed->value());
    settings.sliverShare = m_sliverShare->value() / 100;
    settings.sliverKm2 = m_sliverKm2->value();
    settings.dominantShare = m_dominantShare->value() / 100;
    settings.closedP = m_closedP->value();
    settings.gatekeptShare = m_gatekeptShare->value() / 100;
    settings.minNetwork = m_minNetwork->value();
    settings.tableShare = m_tableShare->value() / 100;
    return settings;
}

crossing::Settings rememberedAnalysisSettings()
{
    crossing::Settings settings;
    QSettings stored;
    stored.beginGroup(QStringLiteral("analysis"));
    const auto real = [&stored](const char *key, double fallback, double low, double high) {
        bool ok = false;
        const double number = stored.value(QLatin1StringView(key)).toDouble(&ok);
        return ok && number >= low && number <= high ? number : fallback;
    };
    settings.permutations = static_cast<int>(real("permutations", settings.permutations, 100, 1e6));
    settings.seed = static_cast<std::uint64_t>(
        real("seed", static_cast<double>(settings.seed), 0, std::numeric_limits<int>::max()));
    settings.sliverShare = real("sliver_share", settings.sliverShare, 0, 1);
    settings.sliverKm2 = real("sliver_km2", settings.sliverKm2, 0, 1000);
    settings.dominantShare = real("dominant_share", settings.dominantShare, 0, 1);
    settings.closedP = real("closed_p", settings.closedP, 0.0001, 0.5);
    settings.gatekeptShare = real("gatekept_share", settings.gatekeptShare, 0, 1);
    settings.minNetwork = static_cast<int>(real("min_network", settings.minNetwork, 2, 1000));
    settings.tableShare = real("table_share", settings.tableShare, 0, 1);
    return settings;
}

void rememberAnalysisSettings(const crossing::Settings &settings)
{
    QSettings stored;
    stored.beginGroup(QStringLiteral("analysis"));
    stored.setValue(QStringLiteral("permutations"), settings.permutations);
    stored.setValue(QStringLiteral("seed"), static_cast<qulonglong>(settings.seed));
    stored.setValue(QStringLiteral("sliver_share"), settings.sliverShare);
    stored.setValue(QStringLiteral("sliver_km2"), settings.sliverKm2);
    stored.setValue(QStringLiteral("dominant_share"), settings.dominantShare);
    stored.setValue(QStringLiteral("closed_p"), settings.closedP);
    stored.setValue(QStringLiteral("gatekept_share"), settings.gatekeptShare);
    stored.setValue(QStringLiteral("min_network"), settings.minNetwork);
    stored.setValue(QStringLiteral("table_share"), settings.tableShare);
}

} // namespace atlas::ui
