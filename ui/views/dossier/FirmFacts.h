// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/CaseSnapshot.h"

#include <QString>
#include <vector>

namespace coir::ui {

/// One fact of a firm, in words.
struct FactRow {
    std::optional<Date> on, until;
    QString kind, text, standing;
    store::RecordId record = 0;
    bool weighs = true;
};
/// Newest first.
std::vector<FactRow> factsOf(const CaseSnapshot& shot, store::FirmIndex firm);

/// A relation of a firm, as far as the facts say.
struct RelationRow {
    QString kind, other, detail;
    std::optional<Date> from, to;
    store::FirmIndex firm = store::kNoFirm; ///< the other end, where it is a firm
    store::RecordId record = 0;
};
std::vector<RelationRow> relationsOf(const CaseSnapshot& shot, store::FirmIndex firm);

struct PostRow {
    QString role, who, token;
    std::optional<Date> from, to;
    int firms = 0; ///< in which this token holds a post
    store::RecordId record = 0;
};
std::vector<PostRow> postsOf(const CaseSnapshot& shot, store::FirmIndex firm);

/// Two sources that give different figures for the same thing.
struct Contradiction {
    QString what, first, second;
    store::RecordId firstRecord = 0, secondRecord = 0;
};
std::vector<Contradiction> contradictionsOf(const CaseSnapshot& shot, store::FirmIndex firm);

/// Dates that the law sets, each with the fact it belongs to: earliest repair, end of publicity, open objections.
struct LegalClock {
    struct Due {
        Date on;
        QString fact; ///< register, then decision number or date
        store::RecordId record = 0;
    };
    std::optional<Due> earliestRepair, publicityEnd;
    int objections = 0;
};
LegalClock clockOf(const CaseSnapshot& shot, store::FirmIndex firm);

} // namespace coir::ui
