// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/message.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coir::store {

/// Rows of table `record`; every fact carries the one it comes from.
using RecordId = std::int64_t;
/// Dense index into Facts::firms; kNoFirm where a row's subject is not resolved (it weighs nowhere).
using FirmIndex = std::int32_t;
inline constexpr FirmIndex kNoFirm = -1;

/// Does a fact weigh as of the date asked? Only `Stands` does (domain.md C.0 no. 3, rulings 9b, 9c, 20). `Withdrawn`: taken back by
/// who decided; `Informs`: an entry on a list that never weighs (red lists, working lists, lists nobody knows).
enum class Standing : std::uint8_t { Stands, Expired, Repaired, Disputed, Unpublished, Withdrawn, Informs };
enum class Severity : std::uint8_t { Minor, General, Serious };
/// Canonical registration status, domain.md B.3.
enum class Status : std::uint8_t {
    Active, MovedIn, MovedOut, Suspended, ClosedTemporarily, Liquidation, Revoked, RevokedCancelled,
    Cancelled, Annulled, OrderedClosed, Delisted, Unknown
};
std::string_view statusName(Status status);           ///< "active", "moved_in", … as in the schema
Status statusFromName(std::string_view name);

/// Exact share in [0, 1]; den > 0.
struct Share {
    std::int64_t num = 0;
    std::int64_t den = 1;
    double value() const { return static_cast<double>(num) / static_cast<double>(den); }
};

/// A firm: identity, and its registration as of the dates asked. `inRegistry` is false where the firm is only spoken of
/// (holder, trading partner); then only key and name are filled.
struct Firm {
    std::int64_t entity = 0;
    std::string key;                 ///< USCC, or scheme:code of a mapping profile
    bool hasUscc = false;
    std::string name;
    bool inRegistry = false;
    RecordId record = 0;             ///< registry row
    std::vector<std::string> formerNames;
    std::string orgCode, regNo;
    Status status = Status::Unknown;
    std::optional<Date> statusFrom;  ///< since when, as known at the as-of (rulings 9b, 12)
    RecordId statusRecord = 0;       ///< the row that says so (registry, change or penalty)
    std::string repMask, repToken;   ///< legal representative: masked name and keyed token
    std::optional<std::int64_t> capitalFen, paidFen;
    std::optional<Date> founded, approved;
    std::string typeText, registrar;
    std::string division;            ///< six digits as given
    std::string county;              ///< one of the 19 county units (code), "" unknown
    std::string industrySection;     ///< one letter of GB/T 4754, "" unknown
    std::string industryCode;        ///< up to four digits, "" unknown
    std::string address, reportAddress, scope;
    std::optional<int> insured;
    std::string phoneToken, emailToken;
    std::optional<double> lng, lat;  ///< WGS-84
    /// Active for denominators and S1: status active or moved in.
    bool active() const { return status == Status::Active || status == Status::MovedIn; }
};

/// Common to all facts below: where it comes from, whom it is about, when it holds.
struct Fact {
    RecordId record = 0;
    FirmIndex firm = kNoFirm;
    std::optional<Date> from, to;    ///< validity; on `to` itself the fact no longer holds
    std::optional<Date> known;       ///< since when it is known
};

enum class HolderKind : std::uint8_t { Person, Firm, Other };
struct Holding : Fact {
    HolderKind holderKind = HolderKind::Other;
    FirmIndex holder = kNoFirm;      ///< where the holder is a firm with a right code or a resolved name
    std::string holderKey;           ///< firm key, person token, or "name:<normalised>"; never empty
    std::string holderName;          ///< masked for persons
    std::optional<std::int64_t> subscribedFen, paidFen;
    std::optional<Share> share;      ///< as of ruling 4: given, else subscribed / registered capital; not yet scaled
};
struct Post : Fact { std::string mask, token, title; };
struct Change : Fact { std::string item, before, after; Date on; };
struct AnnualReport : Fact {
    int year = 0;
    std::string address, phoneToken, emailToken;
    std::optional<int> employees, insured;
    std::optional<std::int64_t> assetsFen, liabilitiesFen, revenueFen;
    std::optional<Date> filed;
};
/// Facts with publicity (penalties, list entries): standing, and decay 1 … 0 (C.1: full until the minimum publicity
/// ends, then linear to 0 at the maximum).
struct Sanction : Fact {
    Severity severity = Severity::General;
    Standing standing = Standing::Stands;
    double decay = 1;
    std::optional<Date> publicityMin, publicityMax;   ///< computed or printed ends
    RecordId standingRecord = 0;                      ///< the repair or objection row, where one decides
    std::string decisionNo, authority;
};
struct Penalty : Sanction {
    Date decided;
    std::string act, factsText, basis, kinds, content, state;
    std::optional<std::int64_t> fineFen, confiscatedFen;
};
struct ListEntry : Sanction {
    std::string listKind, reason;
    std::string caseNo;              ///< of the court, for judgment defaulters
    bool seriousList = false;        ///< on a list that the rules name as serious (not a working list, not the defaulters)
    bool defaulter = false;          ///< judgment defaulter, in whichever file
    bool wageArrears = false;
    Date entered;
    std::optional<Date> exited;
};
struct AbnormalEntry : Fact { std::string reason; bool unreachable = false; Date entered; std::optional<Date> exited; Standing standing = Standing::Stands; RecordId standingRecord = 0; };
struct TaxRating : Fact { int year = 0; std::string grade; std::optional<Date> rated; };
struct TaxArrears : Fact { std::string kind, finding; std::optional<std::int64_t> balanceFen; Date announced; bool runaway = false; Standing standing = Standing::Stands; };
struct Enforcement : Fact { std::string caseNo, state; Date filed; std::optional<std::int64_t> amountFen; bool open = true; Standing standing = Standing::Stands; };
struct Licence : Fact { std::string name, kind, certificate, content, state; Date decided; };
struct Repair : Fact { std::string infoKind, decisionNo, state; std::optional<Date> closed; bool repaired = false; };
struct Objection : Fact { std::string infoKind, decisionNo, state; std::optional<Date> accepted, closed; };
struct Guarantee : Fact {            ///< firm = guarantor
    FirmIndex debtor = kNoFirm;
    std::string creditor, kind;
    std::optional<std::int64_t> amountFen;
};
struct LicensedSite : Fact { std::string category, addressOrToken, name; bool cluster = false; bool agency = false; };
struct DeclarationLine : Fact {
    std::string declarationNo;
    int lineNo = 0;
    bool import = true;
    Moment at;
    std::string hs, goods, spec, tradeMode, terms, promise, foreignParty, origin, currency, brand, unit, statUnit, declarantCode;
    std::optional<double> quantity, statQuantity, netWeight;
    std::optional<double> unitPrice, total;            ///< in the currency's unit
};
struct TariffRow : Fact { std::string hs; std::optional<double> mfnPercent, vatPercent; std::optional<Date> effective; };
struct Purchase : Fact {
    std::string serial, shop, channel, buyer, ageBand, flight, pickup, category, brand, goods;
    std::string payer, device, recipient, address, phone, tourNo;
    Moment at;
    bool hasTime = false;            ///< the source gives a time of day
    std::optional<double> quantity;
    std::optional<std::int64_t> priceFen;
};
struct Payment : Fact {              ///< firm = payer where known
    std::string serial, payerAccount, payeeAccount;    ///< keyed tokens or local ids
    FirmIndex payee = kNoFirm;
    Moment at;
    std::int64_t amountFen = 0;
    std::string currency, purpose, channel, direction;
};
struct InvoiceMonth : Fact {
    int month = 0;                   ///< monthIndex
    std::optional<std::int64_t> salesFen, purchasesFen;
    std::optional<int> invoices, topInvoices;
    std::string inCategory, outCategory;
};
struct UtilityQuarter : Fact { int year = 0, quarter = 0; std::optional<int> insured, fundMembers; std::optional<double> powerKwh, waterT; };
struct GridEvent : Fact { std::string serial, category, county, state; Moment at; std::optional<double> lng, lat; };

/// One imported file (or sheet), as far as analysis and reports need it.
struct Batch {
    std::int64_t id = 0;
    std::string sha256, file, member, profile, fact;
    std::int64_t rows = 0, accepted = 0, quarantined = 0, duplicates = 0, dropped = 0;
    std::optional<Date> firstEvent, latestEvent, delivered;
    bool synthetic = false;
};

/// Everything the analytics may see of a case as of two dates: an immutable value, in memory, sorted so that equal
/// cases give equal orders (firms by key, facts by firm, then record). Facts not valid or not yet known are left out.
/// Facts with a Standing are all here (the scorecard shows those that do not weigh, too): detectors go through
/// `weighs(fact)` and nothing else.
struct Facts {
    AsOf asOf;
    std::vector<Batch> batches;
    std::vector<Firm> firms;
    std::vector<Holding> holdings;
    std::vector<Post> posts;
    std::vector<Change> changes;
    std::vector<AnnualReport> annualReports;
    std::vector<Penalty> penalties;
    std::vector<ListEntry> listEntries;
    std::vector<AbnormalEntry> abnormalEntries;
    std::vector<TaxRating> taxRatings;
    std::vector<TaxArrears> taxArrears;
    std::vector<Enforcement> enforcements;
    std::vector<Licence> licences;
    std::vector<Repair> repairs;
    std::vector<Objection> objections;
    std::vector<Guarantee> guarantees;
    /// What ended on or before the as-of: people who left, holders of earlier lists, licences that lapsed. Kept apart, so
    /// that only who asks for the past sees it; overlaps() picks the day meant.
    std::vector<Holding> pastHoldings;
    std::vector<Post> pastPosts;
    std::vector<Licence> pastLicences;
    std::vector<LicensedSite> licensedSites;
    std::vector<DeclarationLine> declarationLines;
    std::vector<TariffRow> tariff;
    std::vector<Purchase> purchases;
    std::vector<Payment> payments;
    std::vector<InvoiceMonth> invoices;
    std::vector<UtilityQuarter> utilities;
    std::vector<GridEvent> gridEvents;
    /// By fact table: the latest event up to the as-of of registers whose files reach beyond it.
    std::vector<std::pair<std::string, Date>> registerEvents;

    /// Index of a firm by key; kNoFirm if unknown. O(log n).
    FirmIndex find(std::string_view key) const;
    /// Was any row of this fact table accepted, now or as one already there? ("registration", "holding", "payment", …)
    bool delivered(std::string_view fact) const;
    /// Do the rows of a fact table (its register) carry event dates?
    bool dated(std::string_view fact) const;
    /// Latest event of a register up to the as-of, known and valid; none where it begins later or has no event dates.
    std::optional<Date> latestEvent(std::string_view fact) const;
};

inline bool weighs(const Sanction& s) { return s.standing == Standing::Stands && s.decay > 0; }
inline bool weighs(const AbnormalEntry& e) { return e.standing == Standing::Stands; }
inline bool weighs(const TaxArrears& e) { return e.standing == Standing::Stands; }
/// Is any of it still to be paid? A notice without a balance says so.
inline bool owed(const TaxArrears& t) { return !t.balanceFen || *t.balanceFen > 0; }
inline bool weighs(const Enforcement& e) { return e.standing == Standing::Stands && e.open; }

/// Did the fact hold at any time within [begin, end]? A missing end of either is open; on `to` itself it no longer held.
inline bool overlaps(const Fact& f, std::optional<Date> begin, std::optional<Date> end) {
    return !(f.to && begin && *f.to <= *begin) && !(f.from && end && *f.from > *end);
}

/// The facts of one firm in a vector sorted by firm: [first, last).
template <class F> std::pair<const F*, const F*> ofFirm(const std::vector<F>& facts, FirmIndex firm) {
    const auto below = [](const F& f, FirmIndex i) { return f.firm < i; };
    const auto above = [](FirmIndex i, const F& f) { return i < f.firm; };
    const auto first = std::lower_bound(facts.begin(), facts.end(), firm, below);
    const auto last = std::upper_bound(first, facts.end(), firm, above);
    return {facts.data() + (first - facts.begin()), facts.data() + (last - facts.begin())};
}

} // namespace coir::store
