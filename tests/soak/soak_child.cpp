// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/soak/soak_child.h"

#include "app/session/atlas_session.h"
#include "tests/soak/random_steps.h"
#include "tests/support/content_hash.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>
#include <QUndoStack>

#include <unistd.h>

#include <cstdio>
#include <random>
#include <vector>

namespace atlas::soak {

using session::AtlasSession;

namespace {

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    // One write, so that a kill can't tear the line; nobody to tell when it fails.
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<std::size_t>(whole.size())) < 0)
        ::_exit(3);
}

class Worker : public QObject
{
public:
    Worker(QString folder, std::uint64_t seed) : m_folder(std::move(folder)), m_random(seed)
    {
        crossing::Settings settings = m_session.settings();
        settings.permutations = 9; // the analysis is not what is tried here
        m_session.setSettings(settings);
        connect(&m_session, &AtlasSession::opened, this, [this] {
            m_hashes = {test::contentHash(m_session.document().tables())};
            say("open " + m_hashes.front());
            soon();
        });
        connect(&m_session, &AtlasSession::fileStateChanged, this, [this] {
            if (m_underway && !m_session.isWriting() && !m_session.isUnwritten()) {
                m_underway = false;
                say("done");
                soon();
            }
        });
        connect(&m_session, &AtlasSession::saved, this, [this] {
            say("saved");
            soon();
        });
        // A kill between the new file and the note of it leaves the file other than the copy knows it.
        connect(&m_session, &AtlasSession::fileChangedOnDisk, this, [this] { m_session.overwriteChangedFile(); });
        for (const auto signal : {&AtlasSession::openFailed, &AtlasSession::saveFailed, &AtlasSession::storeFailed,
                                  &AtlasSession::editRefused})
            connect(&m_session, signal, this, &Worker::fail);
    }

    void start()
    {
        const auto copies = AtlasSession::recoverable();
        if (!copies.empty())
            m_session.recover(copies.front());
        else if (QFileInfo::exists(targetIn(m_folder)))
            m_session.open(targetIn(m_folder));
        else
            m_session.newAtlas(QStringLiteral("Soak"));
    }

private:
    void soon() { QTimer::singleShot(0, this, &Worker::act); }

    void fail(const model::Problem &problem)
    {
        std::fprintf(stderr, "durability-soak: %s\n", qPrintable(problem.sentence()));
        QCoreApplication::exit(1);
    }

    void act()
    {
        const QUndoStack &stack = *m_session.document().undoStack();
        const auto choice = static_cast<unsigned>(m_random() % 20);
        if (choice == 0)
            save();
        else if (choice <= 3 && stack.canUndo())
            walk(stack.index() - 1, [this] { m_session.undo(); });
        else if (choice <= 6 && stack.canRedo())
            walk(stack.index() + 1, [this] { m_session.redo(); });
        else if (const auto goal = static_cast<int>(m_random() % static_cast<unsigned>(stack.count() + 1));
                 choice == 7 && goal != stack.index())
            walk(goal, [this, goal] { m_session.goToStep(goal); });
        else
            edit();
    }

    void save()
    {
        say("saving " + m_hashes[static_cast<std::size_t>(m_session.document().undoStack()->index())]);
        if (m_session.filePath().isEmpty())
            m_session.saveAs(targetIn(m_folder));
        else
            m_session.save();
    }

    template <typename Go>
    void walk(int goal, Go go)
    {
        say("next " + m_hashes[static_cast<std::size_t>(goal)]);
        go();
        m_underway = true; // only now: on the way the state is told of before the step is begun to be written
    }

    void edit()
    {
        model::Edit step = randomStep(m_session.document().tables(), m_random);
        model::Tables after = m_session.document().tables();
        model::EditRunner runner(step);
        if (!runner.objection(after).isEmpty()) { // two random steps that don't go together
            soon();
            return;
        }
        runner.swap(after);
        const auto index = static_cast<std::size_t>(m_session.document().undoStack()->index());
        m_hashes.resize(index + 1);
        m_hashes.push_back(test::contentHash(after));
        say("next " + m_hashes.back());
        if (const model::Result<void> done = m_session.apply(std::move(step)); !done)
            fail(done.problem());
        m_underway = true;
    }

    QString m_folder;
    std::mt19937_64 m_random;
    AtlasSession m_session;
    std::vector<QByteArray> m_hashes; // by steps done
    bool m_underway = false;
};

} // namespace

QString targetIn(const QString &folder)
{
    return folder + QStringLiteral("/atlas.gpkg");
}

int runChild(const QString &folder, std::uint64_t seed)
{
    Worker worker(folder, seed);
    QTimer::singleShot(0, &worker, &Worker::start);
    return QCoreApplication::exec();
}

} // namespace atlas::soak
