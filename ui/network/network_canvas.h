// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/drawing/latest_work.h"
#include "ui/network/network_painter.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

class QRubberBand;

namespace atlas::ui {

class Selection;

/// Shows a network drawing and lets a person move about in it and select: a click selects a participant or a link, with
/// Ctrl it adds, with Shift a box is drawn; dragging moves, the wheel and + − zoom, 0 shows all, the arrows move,
/// Page Up/Down walks through the participants from the best connected on, Enter selects the one walked to, Escape
/// nothing. Pictures are painted away from the window's thread; until a new one is there the last one stands in, moved.
/// What is selected here is selected everywhere and the other way round. Window's thread; the selection outlives it.
class NetworkCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkCanvas(Selection &selection, QWidget *parent = nullptr);
    ~NetworkCanvas() override;

    /// \p keepView: the drawing is the same one with other words or colours, or a little changed.
    void setDrawing(std::shared_ptr<const NetworkDrawing> drawing, bool keepView);
    void setPalette(const maps::Palette &palette);
    /// What to say while there is nothing to show.
    void setHint(const QString &text);
    const std::shared_ptr<const NetworkDrawing> &drawing() const { return m_drawing; }

    void showAll();
    void showSelection();
    void zoomBy(double factor, std::optional<QPointF> fixed = {});
    const NetworkViewport &view() const { return m_view; }
    /// Where a participant stands, logical pixels; none when it is not in the drawing.
    std::optional<QPointF> pixelOf(model::Row participant) const;
    /// The participant walked to by keyboard, or under the cursor; noRow = none.
    model::Row current() const;
    /// Whether the picture shown is of this drawing and view.
    bool isCurrentPicture() const;
    NetworkLook look() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A sentence about what is under the cursor or walked to; empty = nothing.
    void described(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void viewChanged();
    void askForPicture();
    void takePicture();
    void takeSelection();
    void setCurrent(std::optional<std::uint32_t> node);
    QString sentenceOf(std::uint32_t node) const;
    std::optional<std::uint32_t> nodeAt(QPointF pixel) const;
    void selectAt(QPointF pixel, bool adding);
    void selectTie(std::optional<std::uint32_t> tie, bool adding);
    void selectIn(const QRectF &box, bool adding);
    void walk(int by);

    struct Picture
    {
        QImage image;
        NetworkViewport view;
        std::shared_ptr<const NetworkDrawing> drawing;
    };

    Selection &m_selection;
    std::shared_ptr<const NetworkDrawing> m_drawing;
    maps::Palette m_palette = maps::Palette::forTheme(maps::MapTheme::Light);
    QString m_hint;
    NetworkViewport m_view;
    Picture m_picture;
    struct FoundTie
    {
        std::shared_ptr<const NetworkDrawing> drawing;
        std::optional<std::uint32_t> tie;
        bool adding = false;
    };
    LatestWork<FoundTie> m_tieSearch; ///< among very many ties
    QFutureWatcher<std::shared_ptr<Picture>> m_painting;
    std::shared_ptr<model::Progress> m_progress;
    bool m_outdated = true; ///< palette or words changed since the picture was asked for
    bool m_fits = true;     ///< the view is "all": it follows the size
    std::vector<std::uint32_t> m_selectedNodes;
    std::vector<std::uint32_t> m_selectedTies;
    std::optional<std::uint32_t> m_current;
    std::optional<QPointF> m_pressed;
    QPointF m_last;
    bool m_dragging = false;
    QRubberBand *m_band = nullptr;
};

} // namespace atlas::ui
