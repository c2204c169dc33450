// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cell_list.h"

#include "text/fold.h"
#include "text/utf8.h"

namespace coir::text {

std::vector<std::string> splitCellList(std::string_view cell) {
    std::vector<std::string> out;
    const auto take = [&](std::string_view piece) {
        piece = trim(piece);
        if (!isNullWord(piece))
            out.emplace_back(piece);
    };
    std::size_t begin = 0;
    for (std::size_t pos = 0; pos < cell.size();) {
        const std::size_t at = pos;
        const char32_t c = halfWidth(nextChar(cell, pos));
        if (c == U';' || c == U',' || c == U'、' || c == U'|' || c == U'/' || c == U'\n' || c == U'\r') {
            take(cell.substr(begin, at - begin));
            begin = pos;
        }
    }
    take(cell.substr(begin));
    return out;
}

} // namespace coir::text
