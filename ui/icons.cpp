// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QString>
#include <QSvgRenderer>

namespace atlas::ui {

namespace {

/// Draws a symbol in the text colour of the palette that holds when it is drawn, so that it shows on light and dark.
class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        static const QByteArray inkOfTheFile("color=\"#4a5568\"");
        const QPalette palette = QGuiApplication::palette();
        const QColor ink = palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
        QByteArray svg = m_svg;
        svg.replace(inkOfTheFile, "color=\"" + ink.name().toLatin1() + '"');
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.35 : 0.9);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon programIcon(QLatin1StringView name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SymbolEngine(file.readAll()));
}

} // namespace atlas::ui
