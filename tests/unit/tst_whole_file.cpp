// SPDX-License-Identifier: GPL-2.0-or-later
// Files that are there whole or not at all, and what is removed when a program ends in a hurry.
#include "app/export/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using atlas::exporting::WholeFile;
using atlas::model::TemporaryPath;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void makeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsNameAtTheEnd()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("보고서.csv"));
        WholeFile file(path);
        QVERIFY(file.write("a,b\r\n"));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(file.write("1,2\r\n"));
        QVERIFY2(file.deliver(), qPrintable(file.errorString()));
        QCOMPARE(contentOf(path), QByteArray("a,b\r\n1,2\r\n"));
        QCOMPARE(filesIn(dir.path()), QStringList{QStringLiteral("보고서.csv")});
        struct stat status = {};
        const mode_t mask = ::umask(0);
        ::umask(mask);
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0666U & ~mask);
    }

    void anEarlierOneStaysUntilThen()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("r.csv"));
        makeFile(path, "earlier");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        {
            WholeFile file(path);
            QVERIFY(file.write("half"));
        }
        QCOMPARE(contentOf(path), QByteArray("earlier"));
        QCOMPARE(filesIn(dir.path()).size(), 1);
        WholeFile file(path);
        QVERIFY(file.write("new") && file.deliver());
        QCOMPARE(contentOf(path), QByteArray("new"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0640U);
        QCOMPARE(filesIn(dir.path()).size(), 1);
    }

    void whatALinkPointsToIsWritten()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("there")));
        const QString target = dir.filePath(QStringLiteral("there/r.csv"));
        const QString link = dir.filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(target, link)); // to nothing yet
        for (const QByteArray content : {"first", "second"}) {
            WholeFile file(link);
            QVERIFY(file.write(content) && file.deliver());
            QCOMPARE(contentOf(target), content);
            QVERIFY(QFileInfo(link).isSymLink());
        }
    }

    void aPipeIsWrittenToAsItIs()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QByteArray read;
        const pid_t child = ::fork();
        if (child == 0) {
            WholeFile file(path);
            _exit(file.write("through") && file.deliver() ? 0 : 1);
        }
        QFile pipe(path);
        QVERIFY(pipe.open(QIODevice::ReadOnly));
        read = pipe.readAll();
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(read, QByteArray("through"));
        struct stat there = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode));
    }

    void saysWhyItCannotBeWritten()
    {
        const QTemporaryDir dir;
        WholeFile folder(dir.path());
        QVERIFY(!folder.write("x") && !folder.deliver());
        QVERIFY(!folder.errorString().isEmpty());
        WholeFile nowhere(dir.filePath(QStringLiteral("not there/r.csv")));
        QVERIFY(!nowhere.write("x") && !nowhere.deliver());
        WholeFile full(QStringLiteral("/dev/full"));
        QVERIFY(!full.write("x") && !full.deliver());
        QVERIFY(QFileInfo::exists(QStringLiteral("/dev/full")));
    }

    void nothingIsLeftOfAProgramThatIsKilled()
    {
        const QTemporaryDir dir;
        const pid_t child = ::fork();
        if (child == 0) {
            WholeFile file(dir.filePath(QStringLiteral("r.csv")));
            file.write("half");
            _exit(0); // without tidying up
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        const QStringList left = filesIn(dir.path());
        if (!left.isEmpty())
            QSKIP("this file system has no files without names");
        QCOMPARE(status, 0);
    }

    void temporaryPathsAreRemovedInAHurry()
    {
        const QTemporaryDir dir;
        const pid_t child = ::fork();
        if (child == 0) {
            const TemporaryPath file(dir.filePath(QStringLiteral("file")));
            const TemporaryPath folder(dir.filePath(QStringLiteral("folder")));
            const TemporaryPath link(dir.filePath(QStringLiteral("link")));
            {
                const TemporaryPath done(dir.filePath(QStringLiteral("done")));
            }
            makeFile(file.path(), "x");
            makeFile(dir.filePath(QStringLiteral("done")), "x");
            QDir(dir.path()).mkpath(QStringLiteral("folder/deeper"));
            makeFile(folder.path() + QStringLiteral("/deeper/file"), "x");
            QDir(dir.path()).mkpath(QStringLiteral("kept"));
            makeFile(dir.filePath(QStringLiteral("kept/file")), "x");
            QFile::link(dir.filePath(QStringLiteral("kept")), link.path());
            atlas::model::removeTemporaryPaths();
            _exit(0);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(filesIn(dir.path()), (QStringList{QStringLiteral("done"), QStringLiteral("kept")}));
        QVERIFY(QFileInfo::exists(dir.filePath(QStringLiteral("kept/file"))));
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
