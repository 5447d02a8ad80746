// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/channel.h"

#include <QMutexLocker>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace atlas::maps::engine {

Channel::Channel(QObject *parent) : QObject(parent), m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    m_output = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    const int flags = ::fcntl(STDIN_FILENO, F_GETFL);
    ::fcntl(STDIN_FILENO, F_SETFL, flags | O_NONBLOCK);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] { readAvailable(); });
}

Channel::~Channel()
{
    ::close(m_output);
}

void Channel::send(quint64 id, const decltype(protocol::Reply::body) &body)
{
    const QByteArray line = protocol::encode(protocol::Reply{id, body});
    const QMutexLocker lock(&m_writing);
    const char *data = line.constData();
    auto left = static_cast<size_t>(line.size());
    while (left > 0) {
        const ssize_t written = ::write(m_output, data, left);
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return; // the client has gone; end of input will tell
        }
        data += written;
        left -= static_cast<size_t>(written);
    }
}

void Channel::readAvailable()
{
    char buffer[65536];
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            return;
        }
        if (count <= 0) {
            m_notifier.setEnabled(false);
            Q_EMIT closed();
            return;
        }
        const QList<QByteArray> lines = m_splitter.add(QByteArray(buffer, static_cast<int>(count)));
        for (const QByteArray &line : lines) {
            protocol::Request request;
            QString error;
            switch (protocol::decode(line, &request, &error)) {
            case protocol::Decoded::Message:
                Q_EMIT received(request);
                break;
            case protocol::Decoded::Unknown:
                error = QStringLiteral("verb: not known");
                [[fallthrough]];
            case protocol::Decoded::Invalid:
                send(request.id, protocol::FailedReply{QLatin1String(protocol::failure::badRequest), QString(), error});
                break;
            }
        }
    }
}

} // namespace atlas::maps::engine
