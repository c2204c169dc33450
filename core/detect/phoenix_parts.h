// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the phoenix detector: its steps and what they hand on.
#pragma once
#include "detect/detector.h"
#include "detect/firm_places.h"
#include "text/addresses.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coir::detect {

/// What is compared of a firm. Tokens of licensed agencies are left out: they tie nobody to anybody.
struct FirmTraits {
    std::vector<std::string> tradeNames;        ///< of the present name first, then of former ones
    std::vector<text::Address> places;          ///< registered, then of the last report
    std::vector<std::string> phones, emails;    ///< tokens, sorted
    std::vector<std::string> people;            ///< tokens and keys of officers and holders of any time, sorted; without the representative
    std::string representative;                 ///< token
    std::vector<std::string> certificates;      ///< licence numbers, lapsed ones too, sorted
};

/// A sanctioned firm and since when.
struct Origin {
    store::FirmIndex firm = store::kNoFirm;
    Date since{};
    Message sanction;                           ///< in words
    Evidence evidence;
    std::optional<Date> taxCase;                ///< determined a runaway, or rated D by the tax office, on this day
    store::RecordId taxRecord = 0;
    std::string taxField;                       ///< of that row, with the day
};

/// All firms under a sanction that weighs, in firm order (ruling 12).
std::vector<Origin> findOrigins(const DetectorInput& in);

/// Traits of all registry firms and the indices made of them; immutable.
class PhoenixView {
public:
    PhoenixView(const DetectorInput& in, JobContext& job);

    const DetectorInput& in;
    const LicensedSites sites;
    std::vector<FirmTraits> traits;             ///< by firm
    std::unordered_map<std::string, int> nameCount;   ///< firms that hold or held a trade name
    int registryFirms = 0;

    const store::Firm& firm(store::FirmIndex i) const { return in.facts.firms[static_cast<std::size_t>(i)]; }
    const FirmTraits& of(store::FirmIndex i) const { return traits[static_cast<std::size_t>(i)]; }
    /// Day within [from, to] on which the firm began or, with changes of several kinds, began anew; nullopt if none.
    std::optional<Date> startWithin(store::FirmIndex firm, Date from, Date to) const;

private:
    std::vector<std::vector<std::string>> m_changeKinds;
    std::size_t m_leastKinds = 2;
};

/// Blocks of firms that share a key; who is worth comparing with whom.
class PhoenixBlocks {
public:
    explicit PhoenixBlocks(const PhoenixView& view);
    struct Candidate {
        store::FirmIndex firm;
        Date start;
    };
    /// Firms that share a key with `firm` and start within [from, to], ascending. Blocks beyond the size limit count only
    /// together with a second kind of key.
    std::vector<Candidate> candidates(store::FirmIndex firm, Date from, Date to) const;

private:
    enum class Key : std::uint8_t { Name, Sound, Plot, Unit, Contact, Person, Certificate };
    static constexpr std::size_t kKeys = 7;
    using Entry = std::pair<std::uint64_t, store::FirmIndex>;
    void keysOf(store::FirmIndex firm, std::vector<std::pair<Key, std::uint64_t>>& out) const;

    const PhoenixView& m_view;
    std::size_t m_limit;
    std::vector<Entry> m_index[kKeys];          ///< sorted
};

/// One field of a comparison: which level fired, what it weighs, what was compared.
struct FieldWeight {
    const char* field = "";                     ///< "trade-name", "address", "contact", "people", "industry", "scope", "county", …
    const char* level = "";                     ///< "exact", "similar", "else", "missing", …
    double weight = 0;                          ///< bits
    std::string left, right;
    std::vector<Evidence> evidence;             ///< for levels that agree
};

struct Comparison {
    std::vector<FieldWeight> fields;
    double total = 0;                           ///< bits, prior included
    double p = 0;                               ///< 2^total / (1 + 2^total)
    bool licensedPlace = false;                 ///< the shared address is a licensed cluster: its weight is halved
};

/// Compares origin and successor for the hypothesis "same controller". `since` is the sanction (or the closing or founding
/// of the firm before), `start` the day the successor began. Keeps what it worked out per firm: one object a thread.
class PhoenixComparer {
public:
    explicit PhoenixComparer(const PhoenixView& view);
    Comparison compare(store::FirmIndex origin, store::FirmIndex successor, Date since, Date start);

private:
    FieldWeight tradeName(store::FirmIndex a, store::FirmIndex b) const;
    FieldWeight address(store::FirmIndex a, store::FirmIndex b, bool& licensed) const;
    FieldWeight contact(store::FirmIndex a, store::FirmIndex b) const;
    FieldWeight people(store::FirmIndex a, store::FirmIndex b, Date since, Date start) const;
    FieldWeight industry(store::FirmIndex a, store::FirmIndex b) const;
    FieldWeight scope(store::FirmIndex a, store::FirmIndex b);
    FieldWeight county(store::FirmIndex a, store::FirmIndex b) const;
    double bits(const char* field, const char* level) const;
    const std::vector<std::string>& scopeItems(store::FirmIndex firm);
    /// Where the origin's activity falls while the successor's rises: the rows that say so; empty elsewhere.
    std::vector<Evidence> crossOver(store::FirmIndex a, store::FirmIndex b, Date since) const;
    /// Jaccard of the partners of both, 0 below the pack's number in common; one row a partner and side goes to `rows`.
    double sharedPartners(store::FirmIndex a, store::FirmIndex b, std::vector<Evidence>& rows);
    FieldWeight movedLicence(store::FirmIndex a, store::FirmIndex b, const std::string& number) const;

    const PhoenixView& m_view;
    std::map<std::string, double> m_bits;
    std::unordered_map<store::FirmIndex, std::vector<std::string>> m_scopes;
    struct Partner {
        store::FirmIndex firm;
        std::string key;
        store::RecordId record;                 ///< first row that names it
        const char* field;
    };
    std::vector<Partner> m_partners;            ///< by firm and key, unique; made on first use
    bool m_partnersMade = false;
};

} // namespace coir::detect
