// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/id_index.h"
#include "maps/scene/map_renderer.h"
#include "maps/scene/map_view.h"

#include <QDialog>
#include <QString>

#include <memory>

namespace atlas::session {
class AtlasSession;
}

namespace atlas::ui {

/// Writes the map as a sheet: asks for file, format, paper, extent and what goes on it, then lets the renderer do it
/// and shows that it is at work. It closes itself when the sheet is written and says so through exported(); a failure
/// is shown in the dialog, where it can be put right. Open it with open() or show(); session and renderer are not
/// owned.
class ExportMapDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param view what the canvas shows; \param cluster the one in focus, or noRow; \param language "ko" or "en", for
    /// names and texts on the sheet; \param folder where the file dialog starts
    ExportMapDialog(session::AtlasSession &session, maps::MapRenderer &renderer, const maps::MapView &view,
                    model::Row cluster, const QString &language, const QString &folder, QWidget *parent = nullptr);
    ~ExportMapDialog() override;

Q_SIGNALS:
    /// The sheet is there: for the message bar, with an action that opens its folder.
    void exported(const QString &path, const QStringList &warnings);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace atlas::ui
