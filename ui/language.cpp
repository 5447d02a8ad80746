// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/language.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace atlas::ui {

namespace {

struct Installed
{
    LanguageChoice choice = LanguageChoice::System;
    QString names = QStringLiteral("en");
    std::unique_ptr<QTranslator> program;
    std::unique_ptr<QTranslator> toolkit; ///< the texts of Qt's own dialogs
};

Installed &installed()
{
    static Installed state;
    return state;
}

void replace(std::unique_ptr<QTranslator> &slot, std::unique_ptr<QTranslator> next)
{
    if (slot)
        QCoreApplication::removeTranslator(slot.get());
    slot = std::move(next);
    if (slot)
        QCoreApplication::installTranslator(slot.get());
}

/// The desktop's font where it has the syllables; else one that has them beside figures and Latin letters, so that a
/// line of Korean with figures in it is not set in two.
QFont fontFor(bool korean)
{
    static const QFont desktop = QApplication::font();
    if (!korean || QFontDatabase::writingSystems(desktop.family()).contains(QFontDatabase::Korean))
        return desktop;
    const QStringList present = QFontDatabase::families(QFontDatabase::Korean);
    for (const char *name : {"Noto Sans CJK KR", "Noto Sans KR", "NanumGothic", "NanumBarunGothic"}) {
        const QString family = QLatin1StringView(name);
        if (present.contains(family)) {
            QFont font = desktop;
            font.setFamilies({family, desktop.family()});
            return font;
        }
    }
    return desktop;
}

} // namespace

LanguageChoice languageChoice(const QString &stored)
{
    if (stored == u"ko")
        return LanguageChoice::Korean;
    if (stored == u"en")
        return LanguageChoice::English;
    return LanguageChoice::System;
}

QString storedLanguage(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::Korean:
        return QStringLiteral("ko");
    case LanguageChoice::English:
        return QStringLiteral("en");
    case LanguageChoice::System:
        break;
    }
    return {};
}

void applyLanguage(LanguageChoice choice)
{
    Installed &state = installed();
    const bool korean = choice == LanguageChoice::Korean ||
                        (choice == LanguageChoice::System && QLocale::system().language() == QLocale::Korean);
    state.choice = choice;
    state.names = korean ? QStringLiteral("ko") : QStringLiteral("en");
    // The digits and separators first: widgets retranslate while the translators are exchanged.
    if (korean)
        QLocale::setDefault(QLocale(QLocale::Korean, QLocale::SouthKorea));
    else if (choice == LanguageChoice::English)
        QLocale::setDefault(QLocale(QLocale::English));
    else
        QLocale::setDefault(QLocale::system());

    std::unique_ptr<QTranslator> toolkit;
    if (korean) {
        toolkit = std::make_unique<QTranslator>();
        if (!toolkit->load(QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            toolkit.reset();
    }
    auto program = std::make_unique<QTranslator>(); // in English for the plurals
    if (!program->load(QStringLiteral(":/i18n/cluster-atlas_%1.qm").arg(state.names)))
        program.reset();
    replace(state.toolkit, std::move(toolkit));
    replace(state.program, std::move(program));
    if (QApplication::font() != fontFor(korean))
        QApplication::setFont(fontFor(korean));
    // Also where no translator came or went: digits and names may have.
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

LanguageChoice appliedLanguage()
{
    return installed().choice;
}

QString nameLanguage()
{
    return installed().names;
}

} // namespace atlas::ui
