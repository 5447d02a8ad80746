// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

namespace atlas::ui {

namespace {

struct Applied
{
    ThemeChoice choice = ThemeChoice::System;
    QString desktopStyle; ///< what the program started with
};

Applied &applied()
{
    static Applied state;
    return state;
}

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight,
                   const QColor &highlighted, const QColor &link)
{
    QPalette palette(window, window);
    const auto between = [](const QColor &from, const QColor &to, float part) {
        return QColor::fromRgbF(from.redF() + (to.redF() - from.redF()) * part,
                                from.greenF() + (to.greenF() - from.greenF()) * part,
                                from.blueF() + (to.blueF() - from.blueF()) * part);
    };
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, between(base, text, 0.05F));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::ToolTipBase, between(window, text, 0.08F));
    palette.setColor(QPalette::PlaceholderText, between(base, text, 0.60F));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    const QColor faint = between(window, text, 0.45F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, between(window, text, 0.25F));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xf0, 0xf0, 0xf0), Qt::white, QColor(0x1b, 0x1e, 0x22), QColor(0x1f, 0x6f, 0xae), Qt::white,
                     QColor(0x0b, 0x5c, 0xad));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x2b, 0x2e, 0x33), QColor(0x1f, 0x22, 0x26), QColor(0xe6, 0xe8, 0xea),
                     QColor(0x2f, 0x7f, 0xbf), Qt::white, QColor(0x7a, 0xb8, 0xff));
}

} // namespace

ThemeChoice themeChoice(const QString &stored)
{
    return stored == u"light" ? ThemeChoice::Light : stored == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

QString storedTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return {};
}

void applyTheme(ThemeChoice choice)
{
    Applied &state = applied();
    if (choice == state.choice)
        return;
    if (state.desktopStyle.isEmpty())
        state.desktopStyle = QApplication::style()->name();
    state.choice = choice;
    // A desktop's own style may paint in the desktop's colours whatever the palette says.
    const QString style = choice == ThemeChoice::System ? state.desktopStyle : QStringLiteral("fusion");
    if (QApplication::style()->name().compare(style, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(style);
    const QPalette palette = choice == ThemeChoice::Light  ? lightPalette()
                             : choice == ThemeChoice::Dark ? darkPalette()
                                                           : QPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(choice == ThemeChoice::System ? QApplication::palette("QTipLabel") : palette);
}

ThemeChoice appliedTheme()
{
    return applied().choice;
}

} // namespace atlas::ui
