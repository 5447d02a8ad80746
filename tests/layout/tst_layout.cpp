// SPDX-License-Identifier: GPL-2.0-or-later
// The rules of ARCHITECTURE.md about folders, checked on the sources themselves, so that the picture cannot go stale.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Each folder and the project folders it may include from, besides itself.
const QMap<QString, QStringList> &arrows()
{
    static const QStringList appFolders{u"app/model"_s,   u"app/geometry"_s, u"app/network"_s, u"app/crossing"_s,
                                        u"app/report"_s,  u"app/export"_s,   u"app/store"_s,   u"app/intake"_s,
                                        u"app/session"_s, u"app/drawing"_s};
    static const QMap<QString, QStringList> map{
        {u"app/model"_s, {}},
        {u"app/geometry"_s, {u"app/model"_s}},
        {u"app/network"_s, {}},
        {u"app/crossing"_s, {u"app/model"_s, u"app/geometry"_s, u"app/network"_s}},
        {u"app/report"_s, {u"app/crossing"_s, u"app/model"_s}},
        {u"app/export"_s, {u"app/model"_s, u"app/crossing"_s, u"app/report"_s}},
        {u"app/store"_s, {u"app/model"_s, u"app/geometry"_s}},
        {u"app/intake"_s, {u"app/model"_s, u"app/geometry"_s}},
        {u"app/drawing"_s, {u"app/model"_s, u"app/geometry"_s}},
        {u"app/reader"_s, {u"app/intake"_s}},
        {u"app/session"_s,
         {u"app/model"_s, u"app/store"_s, u"app/intake"_s, u"app/crossing"_s, u"app/geometry"_s, u"maps/scene"_s}},
        {u"app/cli"_s, appFolders + QStringList{u"maps/scene"_s, u"maps/client"_s}},
        {u"app"_s, {u"app/cli"_s, u"ui"_s}},
        {u"maps/scene"_s, {}},
        {u"maps/protocol"_s, {}},
        {u"maps/client"_s, {u"maps/scene"_s, u"maps/protocol"_s}},
        {u"maps/engine"_s, {u"maps/protocol"_s}},
        {u"ui"_s, appFolders + QStringList{u"maps/scene"_s, u"maps/client"_s}},
    };
    return map;
}

/// Third-party headers and the folders that may see them.
struct Guarded
{
    const char *pattern;
    QStringList folders;
};

const QList<Guarded> &guardedHeaders()
{
    static const QList<Guarded> list{
        {"^qgs", {u"maps/engine"_s}},
        {"^(gdal|ogr|cpl_)", {u"app/intake"_s, u"app/export"_s, u"maps/engine"_s}},
        {"^xlsxwriter", {u"app/export"_s}},
        {"^(geos_c|geodesic)\\.h", {u"app/geometry"_s}},
        {"^proj\\.h", {u"app/geometry"_s, u"maps/engine"_s}},
        {"^igraph", {u"app/network"_s}},
        {"^sqlite3", {u"app/store"_s}},
        {"^QMessageBox$", {u"ui"_s}},
        {"^Q(Widget|Application|MainWindow|Dialog|Label|PushButton)$", {u"ui"_s, u"app"_s, u"app/cli"_s}},
    };
    return list;
}

struct Source
{
    QString path;   ///< relative to the project
    QString folder; ///< as in arrows()
    QStringList lines;
};

/// The deepest folder of arrows() that the file is in.
QString folderOf(const QString &path)
{
    QString best;
    for (auto it = arrows().keyBegin(); it != arrows().keyEnd(); ++it) {
        if (path.startsWith(*it + u'/') && it->size() > best.size())
            best = *it;
    }
    return best;
}

QList<Source> productSources()
{
    const QDir root(QStringLiteral(CLUSTER_ATLAS_SOURCE_DIR));
    QList<Source> sources;
    for (const QString &top : {u"app"_s, u"maps"_s, u"ui"_s}) {
        QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString path = root.relativeFilePath(file.fileName());
            sources << Source{path, folderOf(path), QString::fromUtf8(file.readAll()).split(u'\n')};
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

struct Include
{
    QString name;
    bool quoted;
    int line;
};

QList<Include> includesOf(const Source &source)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> includes;
    for (int line = 0; line < source.lines.size(); ++line) {
        const auto match = pattern.match(source.lines[line]);
        if (match.hasMatch())
            includes << Include{match.captured(2), match.captured(1) == u"\""_s, line + 1};
    }
    return includes;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = productSources();
        QVERIFY2(m_sources.size() > 50, "the sources were not found");
    }

    void everyFileIsInAKnownFolder()
    {
        for (const Source &source : m_sources)
            QVERIFY2(!source.folder.isEmpty(), qPrintable(source.path + u" is in no folder that the rules know"_s));
    }

    void includesFollowTheArrows()
    {
        QStringList wrong;
        for (const Source &source : m_sources) {
            for (const Include &include : includesOf(source)) {
                const QString target = folderOf(include.name);
                if (target.isEmpty() || target == source.folder || arrows()[source.folder].contains(target))
                    continue;
                wrong << u"%1:%2 includes %3"_s.arg(source.path).arg(include.line).arg(include.name);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void libraryHeadersStayInTheirFolders()
    {
        QStringList wrong;
        for (const Source &source : m_sources) {
            for (const Include &include : includesOf(source)) {
                for (const Guarded &guarded : guardedHeaders()) {
                    const QRegularExpression pattern(QString::fromLatin1(guarded.pattern));
                    if (pattern.match(include.name).hasMatch() && !guarded.folders.contains(source.folder))
                        wrong << u"%1:%2 includes %3"_s.arg(source.path).arg(include.line).arg(include.name);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void projectIncludesAreRootedAndExist()
    {
        const QDir root(QStringLiteral(CLUSTER_ATLAS_SOURCE_DIR));
        QStringList wrong;
        for (const Source &source : m_sources) {
            for (const Include &include : includesOf(source)) {
                const bool generated = include.name.endsWith(u".moc"_s) || include.name.startsWith(u"moc_"_s);
                if (include.quoted && !generated && !QFile::exists(root.filePath(include.name)))
                    wrong << u"%1:%2 includes %3"_s.arg(source.path).arg(include.line).arg(include.name);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noModuleWideQtHeader()
    {
        static const QSet<QString> modules{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s,
                                           u"QtTest"_s, u"QtXml"_s, u"QtSvg"_s};
        QStringList wrong;
        for (const Source &source : m_sources) {
            for (const Include &include : includesOf(source)) {
                if (modules.contains(include.name))
                    wrong << u"%1:%2"_s.arg(source.path).arg(include.line);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFileStatesItsLicence()
    {
        for (const Source &source : m_sources)
            QVERIFY2(source.lines.value(0) == u"// SPDX-License-Identifier: GPL-2.0-or-later"_s,
                     qPrintable(source.path));
    }

    void headersAreGuarded()
    {
        for (const Source &source : m_sources) {
            if (source.path.endsWith(u".h"_s))
                QVERIFY2(source.lines.contains(u"#pragma once"_s), qPrintable(source.path));
        }
    }

    void filesStaySmall()
    {
        constexpr int limit = 700;
        for (const Source &source : m_sources)
            QVERIFY2(
                source.lines.size() <= limit,
                qPrintable(u"%1 has %2 lines; more than one subject?"_s.arg(source.path).arg(source.lines.size())));
    }

    void nothingIsLeftForLater()
    {
        static const QRegularExpression pattern(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s);
        QStringList wrong;
        for (const Source &source : m_sources) {
            for (int line = 0; line < source.lines.size(); ++line) {
                if (pattern.match(source.lines[line]).hasMatch())
                    wrong << u"%1:%2"_s.arg(source.path).arg(line + 1);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// The table of ARCHITECTURE.md and the rules here say the same.
    void theDocumentedArrowsAreTheCheckedOnes()
    {
        QFile file(QDir(QStringLiteral(CLUSTER_ATLAS_SOURCE_DIR)).filePath(u"ARCHITECTURE.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression row(u"^\\| `([a-z/]+)` \\|[^|]*\\|([^|]*)\\|$"_s,
                                            QRegularExpression::MultilineOption);
        int rows = 0;
        for (auto it = row.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString folder = match.captured(1);
            if (!arrows().contains(folder))
                continue;
            QSet<QString> documented;
            for (const QString &part : match.captured(2).split(u',')) {
                const QString name = part.trimmed();
                if (name == u"every folder of app but cli and reader"_s) {
                    for (auto key = arrows().keyBegin(); key != arrows().keyEnd(); ++key) {
                        if (key->startsWith(u"app/"_s) && *key != u"app/cli"_s && *key != u"app/reader"_s)
                            documented << *key;
                    }
                } else if (!name.isEmpty()) {
                    documented << (name.contains(u'/') ? name : u"app/"_s + name);
                }
            }
            const QStringList &checked = arrows()[folder];
            QVERIFY2(documented == QSet<QString>(checked.begin(), checked.end()), qPrintable(folder));
            ++rows;
        }
        QCOMPARE(rows, arrows().size() - 1); // all but main.cpp's folder, which joins the others
    }

    /// The arrows themselves must not run in a circle, or the rules would allow what they are there to forbid.
    void theArrowsHaveNoCycle()
    {
        QMap<QString, int> state; // 1 = on the way, 2 = done
        QString cycle;
        const std::function<void(const QString &)> visit = [&](const QString &folder) {
            if (state[folder] == 1)
                cycle = folder;
            if (state[folder] != 0)
                return;
            state[folder] = 1;
            for (const QString &next : arrows()[folder])
                visit(next);
            state[folder] = 2;
        };
        for (auto it = arrows().keyBegin(); it != arrows().keyEnd(); ++it)
            visit(*it);
        QVERIFY2(cycle.isEmpty(), qPrintable(cycle));
    }

private:
    QList<Source> m_sources;
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
