// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/// What keeps a stranger's file from doing harm through the reader. Linux.
namespace atlas::reader {

/// How much the reader may use up.
struct Limits
{
    int memoryMiB = 0;  ///< on top of what the program and its libraries take by themselves
    int cpuSeconds = 0; ///< processor time, all threads together
};

/// From here on, for this process and its threads: no more memory and processor time than that, no core dump, no
/// sockets at all, no other programs, no way to look into or signal other processes (refused by the kernel), and the
/// process ends with the one that started it.
void confine(const Limits &limits);

/// What is refused, tried out: one line each, "socket: refused" or "socket: allowed".
void printConfinement();

} // namespace atlas::reader
