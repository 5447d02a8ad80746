// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/options.h"

#include <QCoreApplication>

namespace atlas::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What Qt's parser says by itself; named here to be translated with everything else.
[[maybe_unused]] constexpr const char *saidByQt[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
};

} // namespace

Options::Options(const QString &synopsis, const QString &description) : m_synopsis(synopsis)
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Shows this help.")});
}

void Options::value(const QString &name, const QString &valueName, const QString &description)
{
    m_parser.addOption({name, description, valueName});
}

void Options::value(const QStringList &names, const QString &valueName, const QString &description)
{
    m_parser.addOption({names, description, valueName});
}

void Options::flag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

std::optional<int> Options::parse(const QStringList &arguments, int positionals, const Console &console)
{
    const bool understood = m_parser.parse(QStringList{QStringLiteral("cluster-atlas")} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString help = m_parser.helpText();
        help = help.mid(help.indexOf(QLatin1Char('\n')) + 1); // its own usage line knows no sub-commands
        if (!help.endsWith(QLatin1Char('\n')))
            help += QLatin1Char('\n');
        console.result((Text::tr("Usage: cluster-atlas %1").arg(m_synopsis) + QLatin1Char('\n') + help).toUtf8());
        return Done;
    }
    if (!understood)
        return console.refuse(m_parser.errorText() + u' ' +
                              Text::tr("See cluster-atlas %1 --help").arg(m_synopsis.section(u' ', 0, 0)));
    if (m_parser.positionalArguments().size() != positionals)
        return console.refuse(Text::tr("Usage: cluster-atlas %1").arg(m_synopsis));
    return {};
}

std::optional<qint64> Options::number(const QString &name, qint64 least) const
{
    bool ok = false;
    const qint64 value = m_parser.value(name).toLongLong(&ok);
    return ok && value >= least ? std::optional(value) : std::nullopt;
}

} // namespace atlas::cli
