// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "graph/snapshot.h"
#include "store/facts.h"

namespace coir::text { class Lexicon; }

namespace coir::graph {

/// The graph of a case as of the dates of its facts. Keys: a firm's key (USCC), a person's token or "name:…" as the
/// holder's key stands, "address:" + key of the deepest part, "contact:" + token, "account:" + token.
/// Edges: holding owner → firm (exact share) · post person → firm (legal representatives too) · address, contact firm →
/// node · guarantee guarantor → debtor (yuan) · payment payer → payee, all payments of a pair as one edge (sum in yuan,
/// first to last day, record of the first).
SnapshotPtr takeSnapshot(const store::Facts& facts, const text::Lexicon& lexicon);

/// Key of an address node without its prefix, "" where the text gives no street, site or number.
std::string addressKey(const text::Lexicon& lexicon, const std::string& address, const std::string& division);

} // namespace coir::graph
