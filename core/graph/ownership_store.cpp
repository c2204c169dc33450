// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "graph/ownership_result.h"
#include "store/seals.h"

namespace coir::graph {

Result<> saveOwnership(store::CaseFile& file, const OwnershipResult& result) {
    COIR_TRY(auto transaction, store::Transaction::begin(file.db()));
    COIR_CHECK(file.db().run("DELETE FROM ownership"));
    COIR_TRY(auto put, file.db().prepare("INSERT INTO ownership (ordinal, holder, holder_name, firm, firm_name, direct, integrated, control, "
                                         "beneficial_owner, criterion) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    std::int64_t ordinal = 0;
    for (const OwnershipRow& row : result.rows) {
        const bool owner = row.criterion != Criterion::None;
        COIR_CHECK(put.bind(1, ++ordinal).bind(2, row.holder).bind(3, row.holderName).bind(4, row.firmKey).bind(5, row.firmName)
                       .bind(6, decimal(row.direct.value())).bind(7, decimal(row.integrated)).bind(8, word(row.control))
                       .bind(9, owner ? 1 : 0).bind(10, owner ? std::to_string(static_cast<int>(row.criterion)) : std::string()).run());
    }
    COIR_CHECK(store::sealResult(file.db(), "ownership"));
    return transaction.commit();
}

Result<std::string> ownershipCsv(store::CaseFile& reader) {
    std::string csv;
    appendCsvRow(csv, {"holder", "holder_name", "firm", "firm_name", "direct", "integrated", "control", "beneficial_owner", "criterion"});
    COIR_TRY(auto rows, reader.db().prepare("SELECT holder, holder_name, firm, firm_name, direct, integrated, control, beneficial_owner, criterion "
                                            "FROM ownership ORDER BY ordinal"));
    for (;;) {
        COIR_TRY(const bool row, rows.step());
        if (!row)
            return csv;
        std::vector<std::string> cells;
        for (int column = 0; column < 9; ++column)
            cells.push_back(column == 7 ? std::to_string(rows.integer(column)) : neutraliseFormula(rows.text(column)));
        appendCsvRow(csv, cells);
    }
}

} // namespace coir::graph
