// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/resource_table.h"

#include <algorithm>
#include <fstream>

namespace coir::text {

Result<std::vector<std::vector<std::string>>> readTable(const std::filesystem::path& path, std::string_view heading) {
    std::ifstream in(path, std::ios::binary);
    const auto refuse = [&](Message what, std::int64_t row, std::string value) {
        return fail(ErrorCode::InputRefused, std::move(what),
                    COIR_MSG("text", "Install the program again; its code tables are damaged"),
                    Where{path.string(), row, "", std::move(value)});
    };
    if (!in)
        return refuse(COIR_MSG("text", "A code table is missing"), 0, "");
    std::vector<std::vector<std::string>> rows;
    std::string line;
    bool headed = false;
    const auto columns = static_cast<std::size_t>(std::count(heading.begin(), heading.end(), ',')) + 1;
    for (std::int64_t number = 1; std::getline(in, line); ++number) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.empty() || line[0] == '#')
            continue;
        if (!headed) {
            if (line != heading)
                return refuse(COIR_MSG("text", "A code table has another heading than expected"), number, line);
            headed = true;
            continue;
        }
        std::vector<std::string> cells;
        for (std::size_t from = 0; from <= line.size();) {
            const auto to = std::min(line.find(',', from), line.size());
            cells.push_back(line.substr(from, to - from));
            from = to + 1;
        }
        if (cells.size() != columns)
            return refuse(COIR_MSG("text", "A row of a code table has another number of cells"), number, line);
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace coir::text
