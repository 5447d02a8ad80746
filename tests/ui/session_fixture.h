// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/session/atlas_session.h"
#include "app/store/atlas_file.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

namespace atlas::test {

/// A session with a small atlas opened from a file of its own.
class OpenSession
{
public:
    explicit OpenSession(model::Tables tables) { open(std::move(tables)); }

    session::AtlasSession &session() { return m_session; }
    QString folder() const { return m_folder.path(); }
    /// False when the atlas could not be opened; error() says why.
    bool isOpen() const { return m_error.isEmpty() && m_session.hasAtlas(); }
    QString error() const { return m_error; }
    bool waitForIndex()
    {
        return QTest::qWaitFor([this] { return m_session.pickIndex() != nullptr; }, 20000);
    }

private:
    void open(model::Tables tables)
    {
        store::OpenOptions options;
        options.stateDir = m_folder.filePath(QStringLiteral("state"));
        const QString path = m_folder.filePath(QStringLiteral("atlas.gpkg"));
        {
            model::Progress progress;
            auto made = store::createAtlas(std::move(tables), options, progress);
            if (!made) {
                m_error = made.problem().sentence();
                return;
            }
            const auto saved = made.value().copy->saveTo(path, progress);
            if (!saved) {
                m_error = saved.problem().sentence();
                return;
            }
        }
        QSignalSpy opened(&m_session, &session::AtlasSession::opened);
        m_session.open(path);
        if (!opened.wait(20000))
            m_error = QStringLiteral("the atlas did not open");
    }

    QTemporaryDir m_folder;
    session::AtlasSession m_session;
    QString m_error;
};

} // namespace atlas::test
