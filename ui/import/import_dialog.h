// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import.h"
#include "app/model/tables.h"

#include <QDialog>
#include <QMap>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace atlas::ui {

class ChoicesForm;
class ColumnTable;
class ImportOutcome;
class ImportWork;
class PlacePreview;
struct ImportView;

/// From a file to a step ready to be taken: shows what was found out about it, lets the person correct each thing, and
/// always shows what the import would do. Writes nothing itself. Window's thread.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p tables: the atlas as it is; the plan holds for it.
    ImportDialog(model::Snapshot tables, const QString &file, QWidget *parent = nullptr);
    ~ImportDialog() override;

    // The parts, for tests.
    ChoicesForm &form() const { return *m_form; }
    ColumnTable &columns() const { return *m_columns; }
    PlacePreview &places() const { return *m_places; }
    QPushButton &importButton() const { return *m_import; }
    /// The line at the bottom: what the import would do, or why it can't be done.
    QString status() const;
    bool isWorking() const;

Q_SIGNALS:
    /// The person wants it; the dialog is closed after.
    void importChosen(const std::shared_ptr<atlas::intake::ImportPlan> &plan);

private:
    void look();
    void takeView(const std::shared_ptr<const ImportView> &view);
    void takePlan(const std::shared_ptr<intake::ImportPlan> &plan);
    void useRecipe(const QString &name);
    void chooseField(const QString &column, const QString &field);
    void showStatus(const QString &text, bool bad);
    void showProgress();

    ImportWork *m_work;
    ChoicesForm *m_form;
    QTabWidget *m_pages;
    ColumnTable *m_columns;
    PlacePreview *m_places;
    ImportOutcome *m_outcome;
    QLabel *m_statusIcon;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_import;
    QTimer m_poll;
    QTimer m_soon; ///< gathers changes that come together
    std::shared_ptr<const ImportView> m_view;
    std::shared_ptr<intake::ImportPlan> m_plan;
    QMap<QString, QString> m_fieldMap; ///< FIELD → COLUMN as the person chose
    intake::ImportKind m_fieldKind = intake::ImportKind::Participants;
};

} // namespace atlas::ui
