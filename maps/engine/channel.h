// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/line_splitter.h"
#include "maps/protocol/message.h"

#include <QMutex>
#include <QObject>
#include <QSocketNotifier>

namespace atlas::maps::engine {

/// The engine's end of the pipe: requests from standard input, replies to standard output. Reading is event-driven, so
/// that a cancel is seen while a map is drawn on other threads. Lives on the main thread; send() may be called from any
/// thread.
class Channel : public QObject
{
    Q_OBJECT

public:
    /// Takes file descriptor 1 for the replies and points it at standard error, so that nothing else a library prints
    /// can get between the messages.
    explicit Channel(QObject *parent = nullptr);
    ~Channel() override;

    void send(quint64 id, const decltype(protocol::Reply::body) &body);

Q_SIGNALS:
    void received(const atlas::maps::protocol::Request &request);
    /// The client has gone; there is nobody left to draw for.
    void closed();

private:
    void readAvailable();

    QSocketNotifier m_notifier;
    protocol::LineSplitter m_splitter;
    QMutex m_writing;
    int m_output = -1;
};

} // namespace atlas::maps::engine
