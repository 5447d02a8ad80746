// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas::cli {

/// A sub-command's options, with --help and complaints handled alike in all of them.
class Options
{
public:
    /// \param synopsis what stands behind "cluster-atlas"; \param description one sentence, translated
    Options(const QString &synopsis, const QString &description);

    void value(const QString &name, const QString &valueName, const QString &description);
    void value(const QStringList &names, const QString &valueName, const QString &description);
    void flag(const QString &name, const QString &description);

    /// \returns an exit code when the command ends here (--help, or a call that makes no sense).
    std::optional<int> parse(const QStringList &arguments, int positionals, const Console &console);

    QString positional(int index) const { return m_parser.positionalArguments().at(index); }
    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString text(const QString &name) const { return m_parser.value(name); }
    QStringList texts(const QString &name) const { return m_parser.values(name); }
    /// A whole number at least \p least; nothing when it is not one.
    std::optional<qint64> number(const QString &name, qint64 least) const;

private:
    QCommandLineParser m_parser;
    QString m_synopsis;
};

} // namespace atlas::cli
