// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/export/export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace atlas::ui {

/// Asks what of the atlas is to be written for other programs, how and where. Window's thread.
class ExportDataDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p base: path without ending that the file's name starts from.
    ExportDataDialog(const QString &base, const QString &language, QWidget *parent = nullptr);

    exporting::ExportRequest request() const;
    void choose(exporting::What what, exporting::Format format, const QString &path);
    QPushButton &exportButton() const { return *m_export; }

Q_SIGNALS:
    void chosen(const atlas::exporting::ExportRequest &request);

private:
    void offerFormats();
    void followFormat();
    void browse();

    QString m_base;
    QString m_language;
    QComboBox *m_what;
    QComboBox *m_format;
    QLineEdit *m_path;
    QCheckBox *m_bom;
    QPushButton *m_export = nullptr;
    bool m_pathTyped = false;
};

} // namespace atlas::ui
