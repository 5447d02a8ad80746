// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/crossing/report.h"
#include "app/report/json_writer.h"

/// The parts of the JSON report that stand for themselves: each writes its keys, in a fixed order, into the object or
/// array that is open. Used by one thread.
namespace atlas::report {

void writeSettings(JsonWriter &json, const crossing::Settings &settings);
void writeExtent(JsonWriter &json, const crossing::ExtentFigures &extent);
void writeLinks(JsonWriter &json, const crossing::LinkFigures &links);
void writeBroker(JsonWriter &json, const crossing::Broker &broker);
void writePairs(JsonWriter &json, const std::vector<crossing::ProvincePair> &pairs);
void writeProvinceLinks(JsonWriter &json, const std::vector<crossing::ProvinceFigures> &provinces);
void writeParticipants(JsonWriter &json, const std::vector<crossing::ParticipantFigures> &participants);
void writeCutPoints(JsonWriter &json, const std::vector<crossing::CutPoint> &points);
void writeCutLinks(JsonWriter &json, const std::vector<crossing::CutLink> &links);
void writeRoles(JsonWriter &json, const crossing::ClusterReport &report);
void writeAuthorities(JsonWriter &json, const std::vector<crossing::Authority> &authorities);
void writeSpecialisation(JsonWriter &json, const std::vector<crossing::SpecialisationReport> &years);

} // namespace atlas::report
