// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/network/network_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace atlas::ui {

namespace {

constexpr double edge = 16;
constexpr int pngRatio = 2;
constexpr int dotsPerInch = 96;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkSheet)
};

/// Heights above and below the network, logical pixels.
struct Frame
{
    QFont titleFont;
    double above;
    double below;
    QSizeF size;

    explicit Frame(const NetworkSheet &sheet) : titleFont(sheet.look.font)
    {
        titleFont.setPointSizeF(sheet.look.font.pointSizeF() * 1.5);
        titleFont.setBold(true);
        above = edge + QFontMetricsF(titleFont).height() + edge / 2;
        const QRectF room(0, 0, sheet.view.size.width() - 2 * edge, 1000);
        below = QFontMetricsF(sheet.look.font).boundingRect(room, Qt::TextWordWrap, sheet.note).height() + 1.5 * edge;
        size = {sheet.view.size.width(), above + sheet.view.size.height() + below};
    }
};

void paint(QPainter &painter, const NetworkSheet &sheet, const Frame &frame)
{
    const maps::Palette &palette = sheet.look.palette;
    painter.fillRect(QRectF({0, 0}, frame.size), palette.background);
    painter.setPen(palette.text);
    painter.setFont(frame.titleFont);
    painter.drawText(QRectF(edge, edge / 2, frame.size.width() - 2 * edge, frame.above - edge / 2),
                     Qt::AlignLeft | Qt::AlignVCenter, sheet.title);
    painter.save();
    painter.translate(0, frame.above);
    painter.setClipRect(QRectF({0, 0}, sheet.view.size));
    paintNetwork(painter, *sheet.drawing, sheet.view, sheet.look, model::Progress());
    painter.restore();
    painter.setPen(palette.mutedText);
    painter.setFont(sheet.look.font);
    painter.drawText(QRectF(edge, frame.above + sheet.view.size.height() + edge / 2, frame.size.width() - 2 * edge,
                            frame.below - edge / 2),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sheet.note);
}

} // namespace

model::Result<void> writeNetworkSheet(const NetworkSheet &sheet, const QString &path)
{
    const Frame frame(sheet);
    const QString kind = QFileInfo(path).suffix().toLower();
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    if (kind == QLatin1String("png")) {
        QImage image((frame.size * pngRatio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(pngRatio);
        QPainter painter(&image);
        paint(painter, sheet, frame);
        painter.end();
        image.save(&content, "PNG");
    } else if (kind == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&content);
        svg.setSize(frame.size.toSize());
        svg.setViewBox(QRectF({0, 0}, frame.size));
        svg.setTitle(sheet.title);
        svg.setDescription(sheet.note);
        QPainter painter(&svg);
        paint(painter, sheet, frame);
    } else if (kind == QLatin1String("pdf")) {
        QPdfWriter pdf(&content);
        pdf.setResolution(dotsPerInch);
        pdf.setTitle(sheet.title);
        pdf.setPageMargins({});
        pdf.setPageSize(QPageSize(frame.size * 72.0 / dotsPerInch, QPageSize::Point));
        QPainter painter(&pdf);
        paint(painter, sheet, frame);
    } else {
        return model::Problem{path,
                              {},
                              Text::tr("\"%1\" is no kind of picture that can be written").arg(kind),
                              Text::tr("let the name end in .png, .svg or .pdf")};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data()) != content.size() || !file.commit())
        return model::Problem{path, {}, file.errorString(), Text::tr("choose another place")};
    return {};
}

} // namespace atlas::ui
