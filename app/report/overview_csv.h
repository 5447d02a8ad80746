// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/overview.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace atlas::report {

/// The overview as a table with one row a cluster (UTF-8, RFC 4180, CRLF): id, name, area_km2, outside_km2, provinces
/// (that it lies in), host_by_area, extra_host_area_share, participants, host_by_participants,
/// extra_host_participant_share, links, within_province, cross_province, abroad_or_unplaced, leaving_cluster, e_i.
/// What is not known is empty; on a tie the host is the province with the lower code. Any thread.
QByteArray overviewToCsv(const crossing::Basis &basis, const crossing::Overview &overview, const QString &language);

/// The heading of participantRows().
QByteArray participantColumns();
/// One row a participant, with its figures in the network of the whole map.
QByteArray participantRows(std::span<const crossing::ParticipantFigures> participants, const QString &language);

} // namespace atlas::report
