// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/settings.h"
#include "ui/dialogs/boundary_preview.h"
#include "ui/drawing/latest_work.h"

#include <QDialog>
#include <QString>

class QLabel;
class QListWidget;
class QPushButton;

namespace atlas::ui {

/// Chooses which of an atlas' boundary sets is in use. What would come of the one chosen is worked out beside the
/// window and told in words before it is made. It changes nothing itself. Window's thread.
class BoundarySetDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param language "ko" or "en": which names are shown
    BoundarySetDialog(std::shared_ptr<const model::Tables> tables, const crossing::Settings &settings,
                      const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants this step. It was made from the tables handed over.
    void chosen(const atlas::drawing::BoundarySwitch &step);

private:
    void fill();
    void look();
    void tell(const BoundaryPreview &preview);
    model::Row current() const;

    std::shared_ptr<const model::Tables> m_tables;
    crossing::Settings m_settings;
    QString m_language;
    QListWidget *m_list;
    QLabel *m_outcome;
    QPushButton *m_use;
    BoundaryPreview m_preview;
    LatestWork<BoundaryPreview> m_work;
};

} // namespace atlas::ui
