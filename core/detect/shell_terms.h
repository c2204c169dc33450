// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the shell detector: what its indicators see and what they say.
#pragma once
#include "detect/detector.h"
#include "detect/firm_places.h"

#include <memory>
#include <string>
#include <vector>

namespace coir::detect {

/// One indicator that fired for one firm.
struct ShellTerm {
    const char* code = "";
    double x = 1;                                        ///< strength in [0, 1]
    double value = 0;                                    ///< the figure behind it
    Message text;
    std::vector<Evidence> evidence;
    std::shared_ptr<const std::vector<store::FirmIndex>> peers;  ///< firms whose registry rows stand for it, too
    std::string field;                                   ///< quoted of the peers: "address", "rep_token" …
    ClearedBy::State cleared = ClearedBy::State::NotChecked;
    store::RecordId clearing = 0;                        ///< row that halves it, 0 = none
};

/// Read by all indicators; written by none.
struct ShellView {
    const DetectorInput& in;
    const std::vector<text::Address>& places;
    const LicensedSites& sites;
    const std::vector<char>& subject;                    ///< by firm: may be the subject of a finding

    const store::Facts& facts() const { return in.facts; }
    const store::Firm& firm(store::FirmIndex i) const { return in.facts.firms[static_cast<std::size_t>(i)]; }
    double number(const char* path) const { return in.pack.number(path); }
    Date today() const { return in.facts.asOf.valid; }
};

using ShellTerms = std::vector<std::vector<ShellTerm>>;  ///< by firm

/// Strength of a count: x of the first point at it, linear between points, flat behind the last; 0 before.
double rising(const std::vector<std::pair<double, double>>& points, double count);

void addIdentityTerms(const ShellView& view, ShellTerms& terms);   ///< S1 S2 S3 S4 S14 S15 S18
void addOperationTerms(const ShellView& view, ShellTerms& terms, std::vector<Message>& notJudged); ///< S5 S8 S9 S10 S11
void addCapitalTerms(const ShellView& view, ShellTerms& terms);    ///< S6 S12
void addLifeTerms(const ShellView& view, ShellTerms& terms);       ///< S7 S13

} // namespace coir::detect
