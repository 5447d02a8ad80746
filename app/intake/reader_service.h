// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace atlas::intake {

/// The other end of reader_process.h: takes one request from the first descriptor, reads the file in this process and
/// writes progress and the answer to the second. \returns the exit code
int serveReader(int requests, int answers);

} // namespace atlas::intake
