// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/layer_file.h"
#include "app/intake/source_parts.h"
#include "app/intake/table_source.h"
#include "app/model/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

/// What goes between the program and its reader. Frames: one letter, the length (32 bits, little-endian), the content.
/// What comes back is not trusted: every count is checked against what is left of the message, every index of a shape
/// against its points. Pure; any thread.
namespace atlas::intake {

enum class Reading : quint8 { Table, Layer, Parts };

struct ReaderRequest
{
    Reading reading = Reading::Table;
    TableRequest table; ///< file and layer are used by all readings
    LayerContent content = LayerContent::Anything;
};

struct ReaderProgress
{
    QString step;
    double fraction = -1;
};

using ReaderAnswer = std::variant<model::Problem, SourceTable, RawLayer, SourceParts>;

enum class Frame : char { Request = 'Q', Progress = 'P', Answer = 'A' };

inline constexpr qsizetype frameHead = 5;
inline constexpr quint32 longestFrame = 1U << 30;

QByteArray framed(Frame kind, const QByteArray &content);
/// Length of a frame's content by its first five bytes; nullopt when it is none that we know.
std::optional<quint32> frameLength(const QByteArray &head);

QByteArray encode(const ReaderRequest &request);
QByteArray encode(const ReaderProgress &progress);
QByteArray encode(const ReaderAnswer &answer);

std::optional<ReaderRequest> decodeRequest(const QByteArray &content);
std::optional<ReaderProgress> decodeProgress(const QByteArray &content);
std::optional<ReaderAnswer> decodeAnswer(const QByteArray &content);

} // namespace atlas::intake
