// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace coir {

std::string plain(const Error& error) {
    std::string out = plain(error.what);
    std::string place = error.where.file;
    if (error.where.row > 0)
        place += ":" + std::to_string(error.where.row);
    if (!error.where.column.empty())
        place += (place.empty() ? "" : ":") + error.where.column;
    if (!error.where.value.empty())
        place += (place.empty() ? "\"" : ", \"") + error.where.value + "\"";
    if (!place.empty())
        out += " (" + place + ")";
    if (!error.remedy.empty())
        out += ": " + plain(error.remedy);
    return out;
}

} // namespace coir
