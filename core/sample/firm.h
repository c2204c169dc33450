// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "sample/address.h"
#include "sample/people.h"
#include "sample/words.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace coir::sample {

/// Latest event of a sample: everything happens until the end of this day.
inline constexpr Date kHorizon{20726};  // 2026-09-30

/// How a firm behaves; drives the tier that the open scorecard (domain.md C.1) gives it.
enum class Conduct : std::uint8_t { Good, Fair, Poor, Bad };

/// One line of the shareholders' list. Shares are kept in hundredths of a percent.
struct HolderLine {
    enum class Kind : std::uint8_t { Person, Firm, Foreign } kind = Kind::Person;
    std::uint64_t id = 0;         ///< person, or index of a firm
    int basisPoints = 0;          ///< of 10,000; 0: only the amounts say
    std::int64_t subscribed = 0;  ///< 万元 × 100
};

/// A firm of the province. A pure function of (seed, index) and what is planted on it.
struct Firm {
    std::int64_t index = 0;
    std::string uscc, regNo, orgCode;
    char organisationClass = '1';  ///< second character of the USCC: 1 firm, 2 individual business, 3 co-operative
    std::string tradeName, name, formerName;
    std::optional<Date> renamed;
    int industry = 0;
    Address address;
    int spelling = 0;
    Position at;                   ///< WGS-84
    Date founded, approved;
    std::string status;            ///< as printed
    std::optional<Date> closed;    ///< revoked or cancelled on
    bool closedInChanges = false;  ///< there is a change record that says so
    std::int64_t capital = 0;      ///< 万元 × 100
    std::int64_t paid = 0;
    PersonId representative = 0;
    std::string phone, email;
    int staff = 0;
    bool noInsured = false;        ///< annual reports with nobody insured
    std::string registrationAddress; ///< spelled
    std::string scope;
    std::vector<HolderLine> holders;
    std::optional<PersonId> financeOfficer;
    Conduct conduct = Conduct::Good;
    bool planted = false;          ///< part of a pattern: the background adds no conduct of its own
    bool importer = false;
    std::optional<int> burstMonth; ///< monthIndex of the first month of a burst after dormancy
    std::int64_t equity = 0;       ///< of the last annual report, 万元 × 100; 0: drawn
    const Place& place() const { return places()[static_cast<std::size_t>(address.place)]; }
    const Industry& trade() const { return industries()[static_cast<std::size_t>(industry)]; }
    bool active() const { return !closed; }
    bool existed(Date on) const { return founded <= on && (!closed || on < *closed); }
};

/// Code of the firm with this number; cheap. Bodies are PDY00001 … PDY99999 in turn; each further round takes another
/// registrar's division, so that codes stay unique.
std::string usccOf(std::uint64_t seed, std::int64_t index, char organisationClass);
char organisationClassOf(std::uint64_t seed, std::int64_t index);
Conduct conductOf(std::uint64_t seed, std::int64_t index);
/// Says of a firm's number whether the firm belongs to a planted pattern or a decoy. Chance ties nobody to such a firm:
/// it holds no share of the background, has no relatives there and is held by nobody but whom the plan names.
using Reserved = std::function<bool(std::int64_t)>;
/// A firm without anything planted.
Firm backgroundFirm(std::uint64_t seed, std::int64_t index, const Reserved& reserved);
/// Only name and code of such a firm, for partners.
struct FirmIdentity { std::string uscc, name; };
FirmIdentity backgroundIdentity(std::uint64_t seed, std::int64_t index, const Reserved& reserved);
/// The name from its parts; `style` 0 region first, 1 region in brackets, 2 an individual business.
std::string composeName(const Place& place, std::string_view tradeName, const Industry& industry, int style);
/// Fills what follows from other members: name if empty, code and numbers, address text, scope, holders.
void completeFirm(std::uint64_t seed, Firm& firm, const Reserved& reserved);
/// A day between `from` and `to`, both included.
Date dayBetween(Random& random, Date from, Date to);

} // namespace coir::sample
