// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/store/spatial_functions.h"

#include "app/store/gpkg_blob.h"

#include <sqlite3.h>

#include <optional>

namespace atlas::store {

namespace {

std::span<const std::uint8_t> argument(sqlite3_value *value)
{
    const void *bytes = sqlite3_value_blob(value);
    if (!bytes || sqlite3_value_type(value) != SQLITE_BLOB)
        return {};
    return {static_cast<const std::uint8_t *>(bytes), static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

template <double model::LonLatBox::*side>
void boundOf(sqlite3_context *context, int, sqlite3_value **values)
{
    if (const std::optional<model::LonLatBox> box = blobBounds(argument(values[0])))
        sqlite3_result_double(context, (*box).*side);
    else
        sqlite3_result_null(context);
}

void isEmpty(sqlite3_context *context, int, sqlite3_value **values)
{
    bool malformed = false;
    const bool bounded = blobBounds(argument(values[0]), &malformed).has_value();
    if (malformed)
        sqlite3_result_null(context); // neither empty nor not: the index leaves it out
    else
        sqlite3_result_int(context, bounded ? 0 : 1);
}

} // namespace

int registerSpatialFunctions(sqlite3 *handle)
{
    struct Function
    {
        const char *name;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    static constexpr Function functions[] = {
        {"ST_MinX", boundOf<&model::LonLatBox::west>},
        {"ST_MaxX", boundOf<&model::LonLatBox::east>},
        {"ST_MinY", boundOf<&model::LonLatBox::south>},
        {"ST_MaxY", boundOf<&model::LonLatBox::north>},
        {"ST_IsEmpty", isEmpty},
    };
    for (const Function &function : functions) {
        const int code =
            sqlite3_create_function_v2(handle, function.name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                       nullptr, function.call, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace atlas::store
