// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

/// One input. Anything may come; a promise that is broken ends the program (see promise()).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace atlas::fuzz {

/// Inputs to begin with: well-formed ones of every sort that the target takes.
std::vector<QByteArray> seeds();

/// What must hold whatever the input.
inline void promise(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace atlas::fuzz
