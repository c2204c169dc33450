// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_rows.h"

namespace coir::store {

Result<> eachRow(Loading& l, std::string_view table, std::string_view columns, Scope scope,
                 const std::function<void(Statement&, Fact&&)>& each) {
    std::string sql = "SELECT record_id, subject, valid_from, valid_to, known_from, ";
    sql += columns;
    sql += " FROM ";
    sql += table;
    sql += " WHERE (known_from IS NULL OR known_from <= ?1) AND (known_to IS NULL OR known_to > ?1)"
           " AND (valid_from IS NULL OR valid_from <= ?2)";
    if (scope == Scope::InForce)
        sql += " AND (valid_to IS NULL OR valid_to > ?2)";
    sql += " ORDER BY id";
    COIR_TRY(auto s, l.db.prepare(sql));
    s.bind(1, l.asOf.known).bind(2, l.asOf.valid);
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return {};
        Fact f;
        f.record = s.integer(0);
        f.firm = mentionAt(l, s, 1).firm;
        f.from = s.date(2);
        f.to = s.date(3);
        f.known = s.date(4);
        each(s, std::move(f));
    }
}

const MentionOf& mentionAt(const Loading& l, Statement& s, int column) {
    static const MentionOf kNone;
    if (s.isNull(column))
        return kNone;
    const auto id = static_cast<std::size_t>(s.integer(column));
    return id < l.mentions.size() ? l.mentions[id] : kNone;
}

} // namespace coir::store
