// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test {

/// The main() of a test that opens the main window: no display, and settings and working copies apart from those of
/// any other program.
template <typename Test>
int runOffscreen(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char *place : {"XDG_STATE_HOME", "XDG_CONFIG_HOME"})
        qputenv(place, QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("cluster-atlas-test"));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace atlas::test
