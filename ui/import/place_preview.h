// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/import/import_work.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace atlas::ui {

/// A small map of where a file's places would lie: the provinces that are known, and the places as dots. Not to be
/// worked with, only to be looked at. Window's thread.
class PlacePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PlacePreview(QWidget *parent = nullptr);

    void setView(std::shared_ptr<const ImportView> view);
    /// The candidate shown: an id of the view's crsCandidates; empty = the one that an import would take.
    void showCandidate(const QString &crs);
    /// What is shown, in words.
    QString description() const { return m_words; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const intake::CrsCandidate *candidate() const;
    void describe();

    std::shared_ptr<const ImportView> m_view;
    QString m_crs;
    QString m_words;
};

} // namespace atlas::ui
