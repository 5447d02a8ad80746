// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/import/import_dialog.h"

#include "app/intake/recipe.h"
#include "ui/import/choices_form.h"
#include "ui/import/column_table.h"
#include "ui/import/import_outcome.h"
#include "ui/import/import_words.h"
#include "ui/import/import_work.h"
#include "ui/import/place_preview.h"
#include "ui/level_style.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

constexpr int pollMs = 100;
constexpr int togetherMs = 60;
constexpr int progressSteps = 1000;

} // namespace

ImportDialog::ImportDialog(model::Snapshot tables, const QString &file, QWidget *parent)
    : QDialog(parent), m_work(new ImportWork(std::move(tables), file, this)), m_form(new ChoicesForm(file, this)),
      m_pages(new QTabWidget(this)), m_columns(new ColumnTable(this)), m_places(new PlacePreview(this)),
      m_outcome(new ImportOutcome(this)), m_statusIcon(new QLabel(this)), m_status(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(360);
    m_pages->addTab(m_columns, tr("&Rows and columns"));
    m_pages->addTab(m_places, tr("&Map"));
    m_pages->addTab(m_outcome, tr("Import r&eport"));
    auto *halves = new QSplitter(this);
    halves->addWidget(scroll);
    halves->addWidget(m_pages);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);
    auto *statusRow = new QHBoxLayout;
    statusRow->addWidget(m_statusIcon, 0, Qt::AlignTop);
    statusRow->addWidget(m_status, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves, 1);
    column->addWidget(m_progress);
    column->addLayout(statusRow);
    column->addWidget(buttons);
    resize(1080, 660);

    m_soon.setSingleShot(true);
    m_soon.setInterval(togetherMs);
    m_poll.setInterval(pollMs);
    connect(&m_soon, &QTimer::timeout, this, &ImportDialog::look);
    connect(&m_poll, &QTimer::timeout, this, &ImportDialog::showProgress);
    connect(m_form, &ChoicesForm::changed, this, [this] {
        m_import->setEnabled(false);
        m_soon.start();
    });
    connect(m_form, &ChoicesForm::crsHighlighted, this, [this](const QString &crs) {
        m_pages->setCurrentWidget(m_places);
        m_places->showCandidate(crs);
    });
    connect(m_form, &ChoicesForm::recipeChosen, this, &ImportDialog::useRecipe);
    connect(m_columns, &ColumnTable::fieldChosen, this, &ImportDialog::chooseField);
    connect(m_work, &ImportWork::viewReady, this, &ImportDialog::takeView);
    connect(m_work, &ImportWork::planReady, this, &ImportDialog::takePlan);
    connect(m_work, &ImportWork::failed, this, [this](const model::Problem &problem) {
        m_poll.stop();
        m_progress->hide();
        m_outcome->clear();
        showStatus(inWordsOfTheDialog(problem), true);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const std::shared_ptr<intake::ImportPlan> plan = m_plan;
        accept();
        Q_EMIT importChosen(plan);
    });
    look();
}

ImportDialog::~ImportDialog() = default;

QString ImportDialog::status() const
{
    return m_status->text();
}

bool ImportDialog::isWorking() const
{
    return m_work->isWorking() || m_soon.isActive();
}

void ImportDialog::look()
{
    m_plan.reset();
    m_import->setEnabled(false);
    intake::ImportChoices choices = m_form->choices();
    if (m_form->isKindChosen() && choices.kind != m_fieldKind) {
        m_fieldMap.clear(); // fields of another kind
        m_fieldKind = choices.kind;
    }
    choices.fieldMap = m_fieldMap;
    choices.boundaries.fieldMap = m_fieldMap;
    choices.boundaries.consents = choices.consents;
    m_work->look(choices, m_form->isKindChosen());
    showStatus(tr("Looking at the file…"), false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_poll.start();
}

void ImportDialog::showProgress()
{
    const auto progress = m_work->progress();
    if (!progress)
        return;
    const double fraction = progress->fraction();
    m_progress->setRange(0, fraction < 0 ? 0 : progressSteps);
    if (fraction >= 0)
        m_progress->setValue(static_cast<int>(fraction * progressSteps));
    if (const QString step = progress->step(); !step.isEmpty())
        m_status->setText(step + QStringLiteral("…"));
}

void ImportDialog::takeView(const std::shared_ptr<const ImportView> &view)
{
    m_view = view;
    m_fieldKind = view->preview.kind;
    m_form->showPreview(view->preview);
    m_columns->showPreview(view->preview);
    m_places->setView(view);
    m_pages->setTabVisible(m_pages->indexOf(m_places), view->preview.hasPlaces);
}

void ImportDialog::takePlan(const std::shared_ptr<intake::ImportPlan> &plan)
{
    m_poll.stop();
    m_progress->hide();
    m_plan = plan;
    plan->report.dryRun = true;
    m_outcome->showReport(plan->report);
    const bool something = plan->report.imported + plan->report.updated > 0;
    showStatus(countsSentence(plan->report), !something);
    m_import->setEnabled(something);
}

void ImportDialog::useRecipe(const QString &name)
{
    const auto recipe = intake::recipeNamed(m_work->tables(), name);
    if (!recipe)
        return;
    m_form->useChoices(recipe->choices);
    m_fieldMap = recipe->choices.fieldMap;
    m_fieldKind = recipe->choices.kind;
    look();
}

void ImportDialog::chooseField(const QString &column, const QString &field)
{
    if (!m_view)
        return;
    for (const intake::ColumnGuess &guess : m_view->preview.fields) {
        if (guess.column >= 0 && m_view->preview.columns.value(guess.column) == column)
            m_fieldMap[guess.field] = QString(); // what the column filled so far is left out
    }
    if (!field.isEmpty())
        m_fieldMap[field] = column;
    m_import->setEnabled(false);
    m_soon.start();
}

void ImportDialog::showStatus(const QString &text, bool bad)
{
    m_status->setText(text);
    const Level level = bad ? Level::Error : m_plan ? Level::Success : Level::Info;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_statusIcon->setPixmap(levelIcon(level, palette()).pixmap(side, side));
    m_statusIcon->setAccessibleName(levelName(level));
}

} // namespace atlas::ui
