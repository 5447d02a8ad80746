// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/protocol/values.h"

#include <QByteArray>
#include <QString>

#include <variant>

/// The messages: one JSON object per line, UTF-8. Every request has an id > 0 given by the client; every reply repeats
/// it. The engine answers each request with exactly one of Done, Failed or Cancelled, but hello with Hello and ping
/// with Pong; Progress may come before. An order that is not known is answered by Failed(bad_request), a reply that is
/// not known is passed over.
namespace atlas::maps::protocol {

/// Raised whenever an older peer would misunderstand; hello tells both sides.
inline constexpr int protocolVersion = 2;

// Requests, client to engine.

struct HelloRequest
{
    int protocol = protocolVersion;
    QString program; ///< name and version of the client
};

/// Draw a picture into a file the client has made: rows of 32-bit RGB32 (QImage::Format_RGB32), no padding.
struct PictureRequest
{
    Scene scene;
    View view;
    QString file; ///< absolute path inside the scratch folder; at least as large as the picture
};

/// Drop the request `target` if it is not finished.
struct CancelRequest
{
    quint64 target = 0;
};

/// Write a sheet into `file`, which is new or may be overwritten.
struct ExportRequest
{
    Scene scene;
    Extent extent; ///< shown whole
    QString crs;
    Sheet sheet;
    QString format; ///< png, svg, pdf
    int width = 1;  ///< pixels at `dpi`
    int height = 1;
    double dpi = 150.0;
    QString file;
};

/// Write a QGIS project into `file`, with dataset paths relative to `file`.
struct ProjectRequest
{
    Scene scene;
    Extent extent;
    QString crs;
    QString title;
    QString file;
};

/// How the document's own tables look in this scene, as QGIS styles; answered by DoneReply::styles.
struct StylesRequest
{
    Scene scene;
};

struct PingRequest
{
};

struct QuitRequest
{
};

struct Request
{
    quint64 id = 0;
    std::variant<HelloRequest, PictureRequest, CancelRequest, ExportRequest, ProjectRequest, StylesRequest, PingRequest,
                 QuitRequest>
        body;
};

// Replies, engine to client.

struct HelloReply
{
    Versions versions;
};

/// A layer is being opened or drawn ("start"), makes headway ("alive") or is done ("end"); several may be under way at
/// once.
struct ProgressReply
{
    QString layer; ///< title
    QString phase; ///< "start", "alive", "end"
};

struct DoneReply
{
    int width = 0; ///< device pixels of a picture, else 0
    int height = 0;
    QList<Warning> warnings;
    QList<TableStyle> styles; ///< asked for by StylesRequest
};

struct FailedReply
{
    QString code; ///< see `failure`
    QString layer;
    QString detail; ///< technical, English
};

struct CancelledReply
{
};

struct PongReply
{
};

struct Reply
{
    quint64 id = 0;
    std::variant<HelloReply, ProgressReply, DoneReply, FailedReply, CancelledReply, PongReply> body;
};

/// One line including its line end.
QByteArray encode(const Request &request);
QByteArray encode(const Reply &reply);

enum class Decoded {
    Message, ///< it is in the output parameter
    Unknown, ///< well formed, but of a kind not known here; the id is in the output parameter
    Invalid, ///< not a message, or one with wrong content; `error` says what (English); the id is set where it could be
             ///< read
};

Decoded decode(const QByteArray &line, Request *request, QString *error);
Decoded decode(const QByteArray &line, Reply *reply, QString *error);

} // namespace atlas::maps::protocol
