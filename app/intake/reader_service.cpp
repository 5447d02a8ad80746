// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/reader_service.h"

#include "app/intake/reader_wire.h"
#include "app/intake/translate.h"

#include <QByteArray>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <mutex>
#include <new>
#include <thread>

#include <unistd.h>

namespace atlas::intake {

namespace {

constexpr int done = 0;
constexpr int badRequest = 3;
constexpr auto betweenTidings = std::chrono::milliseconds(150);

bool readAll(int descriptor, QByteArray &bytes, qsizetype size)
{
    bytes.resize(size);
    qsizetype at = 0;
    while (at < size) {
        const ssize_t got = ::read(descriptor, bytes.data() + at, static_cast<std::size_t>(size - at));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
    }
    return true;
}

void writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t put = ::write(descriptor, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return; // nobody listens any more
        at += put;
    }
}

/// Tells how far the work is, from a thread of its own, until it goes.
class Tidings
{
public:
    Tidings(const model::Progress &progress, int descriptor)
        : m_thread([this, &progress, descriptor] {
              ReaderProgress last;
              while (!m_ending.load()) {
                  std::this_thread::sleep_for(betweenTidings);
                  const ReaderProgress now{progress.step(), progress.fraction()};
                  if (m_ending.load() || (now.step == last.step && now.fraction == last.fraction))
                      continue;
                  writeAll(descriptor, framed(Frame::Progress, encode(now)));
                  last = now;
              }
          })
    {
    }
    ~Tidings()
    {
        m_ending.store(true);
        m_thread.join();
    }
    Tidings(const Tidings &) = delete;
    Tidings &operator=(const Tidings &) = delete;

private:
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

template <typename T>
ReaderAnswer answerOf(model::Result<T> result)
{
    if (!result)
        return result.problem();
    return std::move(result).value();
}

ReaderAnswer answerTo(const ReaderRequest &request, model::Progress &progress)
{
    switch (request.reading) {
    case Reading::Table:
        return answerOf(readTable(request.table, progress));
    case Reading::Layer:
        return answerOf(readLayer(request.table.file, request.table.layer, progress, request.content));
    case Reading::Parts:
        return answerOf(listParts(request.table.file, progress));
    }
    return model::Problem{};
}

model::Problem tooMuch(const QString &file)
{
    return {file,
            {},
            translate("Intake", "reading it takes more memory than is safe"),
            translate("Intake", "divide the file, or save it in another format")};
}

} // namespace

int serveReader(int requests, int answers)
{
    QByteArray head;
    QByteArray content;
    if (!readAll(requests, head, frameHead) || head[0] != static_cast<char>(Frame::Request))
        return badRequest;
    const std::optional<quint32> length = frameLength(head);
    if (!length || !readAll(requests, content, static_cast<qsizetype>(*length)))
        return badRequest;
    const std::optional<ReaderRequest> request = decodeRequest(content);
    if (!request)
        return badRequest;
    QByteArray answer;
    try {
        model::Progress progress;
        const Tidings tidings(progress, answers);
        answer = encode(answerTo(*request, progress));
        if (answer.size() > static_cast<qsizetype>(longestFrame))
            answer = encode(ReaderAnswer(tooMuch(request->table.file)));
    } catch (const std::bad_alloc &) {
        answer = encode(ReaderAnswer(tooMuch(request->table.file)));
    }
    writeAll(answers, framed(Frame::Answer, answer));
    return done;
}

} // namespace atlas::intake
