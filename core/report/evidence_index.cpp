// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evidence_index.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace coir::report {

namespace {
/// A token is quoted by its beginning, as everywhere in the window; the row behind it holds it whole.
std::string quoted(const std::string& field, const std::string& value) {
    if (field == "share" && !value.empty() && value.find('%') == std::string::npos) { // a fraction of one, as the case keeps shares
        char percent[32];
        std::snprintf(percent, sizeof percent, "%.2f %%", 100 * std::strtod(value.c_str(), nullptr));
        return percent;
    }
    const bool token = value.size() == 64 && std::all_of(value.begin(), value.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return token ? value.substr(0, 16) + "…" : value;
}
} // namespace

int EvidenceIndex::number(store::RecordId record, std::string_view field, std::string_view value) {
    const auto [it, fresh] = m_numbers.try_emplace({record, std::string(field)}, static_cast<int>(m_entries.size()) + 1);
    if (fresh)
        m_entries.push_back({record, std::string(field), std::string(value)});
    return it->second;
}

Result<Table> EvidenceIndex::table(store::CaseFile& reader) const {
    Table t;
    t.columns = {{COIR_MSG("report", "No."), Column::Align::Left, 0.5, false},   {COIR_MSG("report", "Source file"), Column::Align::Left, 2.2, false},
                 {COIR_MSG("report", "Row"), Column::Align::Right, 0.8, false},  {COIR_MSG("report", "Field"), Column::Align::Left, 1.5, false},
                 {COIR_MSG("report", "As in the source"), Column::Align::Left, 3, false}, {COIR_MSG("report", "Batch hash"), Column::Align::Left, 1, true}};
    COIR_TRY(auto place, reader.db().prepare("SELECT b.sha256, b.file, b.member, r.row FROM record r JOIN batch b ON b.id = r.batch_id WHERE r.id = ?1"));
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto& e = m_entries[i];
        COIR_TRY(const bool row, place.bind(1, e.record).step());
        if (!row)
            return fail(ErrorCode::CaseDamaged, COIR_MSG("store", "The case has no record %1").arg(e.record), COIR_MSG("store", "Verify the case"));
        std::string file = place.string(1);
        if (!place.text(2).empty())
            file += " · " + place.string(2);
        t.rows.push_back({cell("[" + std::to_string(i + 1) + "]"), cell(file), cell(std::to_string(place.integer(3))), cell(Message{"field", e.field, {}}), cell(quoted(e.field, e.value)),
                          cell(place.string(0).substr(0, 8))});
        place.reset();
    }
    t.note = COIR_MSG("report", "Row numbers count the heading as row 1; the batch hash is the beginning of the file's SHA-256.");
    return t;
}

} // namespace coir::report
