// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/load_facts.h"

#include "base/csv.h"
#include "store/fact_rows.h"
#include "store/publicity.h"
#include "text/private_use.h"

#include <nlohmann/json.hpp>

namespace coir::store {

namespace {

/// Firms by key, and for every mention the firm or the label it stands for.
Result<> loadFirms(Loading& l) {
    auto& db = l.db;
    {
        COIR_TRY(auto s, db.prepare("SELECT e.id, e.key, e.label, f.uscc IS NOT NULL FROM firm f JOIN entity e ON e.id = f.id ORDER BY e.key"));
        for (;;) {
            COIR_TRY(const bool row, s.step());
            if (!row)
                break;
            Firm f;
            f.entity = s.integer(0);
            f.key = s.string(1);
            f.name = s.string(2);
            f.hasUscc = s.integer(3) != 0;
            l.firmOfEntity.emplace(f.entity, static_cast<FirmIndex>(l.facts.firms.size()));
            l.facts.firms.push_back(std::move(f));
        }
    }
    COIR_TRY(auto s, db.prepare("SELECT m.id, m.entity_id, m.name, m.name_norm, m.scheme, m.code, m.uscc FROM mention m"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            break;
        const auto id = static_cast<std::size_t>(s.integer(0));
        if (l.mentions.size() <= id)
            l.mentions.resize(id + 1);
        auto& m = l.mentions[id];
        if (!s.isNull(1))
            if (const auto it = l.firmOfEntity.find(s.integer(1)); it != l.firmOfEntity.end())
                m.firm = it->second;
        if (m.firm == kNoFirm) {
            m.name = s.string(2);
            const auto code = s.text(5);
            const bool named = code.empty() || (s.text(4) == "bad" && !s.text(3).empty()); // a failing code joins nothing (ruling 9e)
            m.key = named ? "name:" + s.string(3) : s.string(4) + ":" + std::string(code);
        }
    }
    return {};
}

Result<> loadBatches(Loading& l) {
    COIR_TRY(auto s, l.db.prepare("SELECT id, sha256, file, member, profile, fact, rows, accepted, quarantined, duplicates, dropped, "
                                  "first_event, latest_event, delivered, synthetic FROM batch ORDER BY file, member, sha256"));
    for (;;) {
        COIR_TRY(const bool row, s.step());
        if (!row)
            return {};
        Batch b;
        b.id = s.integer(0);
        b.sha256 = s.string(1);
        b.file = s.string(2);
        b.member = s.string(3);
        b.profile = s.string(4);
        b.fact = s.string(5);
        b.rows = s.integer(6);
        b.accepted = s.integer(7);
        b.quarantined = s.integer(8);
        b.duplicates = s.integer(9);
        b.dropped = s.integer(10);
        b.firstEvent = s.date(11);
        b.latestEvent = s.date(12);
        b.delivered = s.date(13);
        b.synthetic = s.integer(14) != 0;
        l.facts.batches.push_back(std::move(b));
    }
}

/// Facts in firm order, then by record: equal cases give equal orders.
template <class F> void sortByFirm(std::vector<F>& facts) {
    std::stable_sort(facts.begin(), facts.end(), [](const F& a, const F& b) { return std::pair(a.firm, a.record) < std::pair(b.firm, b.record); });
}

void sortAll(Facts& f) {
    sortByFirm(f.holdings);
    sortByFirm(f.posts);
    sortByFirm(f.changes);
    sortByFirm(f.annualReports);
    sortByFirm(f.penalties);
    sortByFirm(f.listEntries);
    sortByFirm(f.abnormalEntries);
    sortByFirm(f.taxRatings);
    sortByFirm(f.taxArrears);
    sortByFirm(f.enforcements);
    sortByFirm(f.licences);
    sortByFirm(f.pastHoldings);
    sortByFirm(f.pastPosts);
    sortByFirm(f.pastLicences);
    sortByFirm(f.repairs);
    sortByFirm(f.objections);
    sortByFirm(f.guarantees);
    sortByFirm(f.licensedSites);
    sortByFirm(f.declarationLines);
    sortByFirm(f.tariff);
    sortByFirm(f.purchases);
    sortByFirm(f.payments);
    sortByFirm(f.invoices);
    sortByFirm(f.utilities);
    sortByFirm(f.gridEvents);
}

} // namespace

Result<std::shared_ptr<const Facts>> loadFacts(CaseFile& reader, AsOf asOf, const rules::RuleLibrary& rules, JobContext& job) {
    job.phase(COIR_MSG("store", "Reading the case"));
    auto facts = std::make_shared<Facts>();
    facts->asOf = asOf;
    COIR_TRY(auto pack, rules.pick("publicity", asOf.valid));
    COIR_CHECK(rules::check(*pack, publicityParameters()));
    auto& db = reader.db();
    const StopScope stop(db, job.stopToken());
    COIR_TRY(auto view, Transaction::begin(db, Transaction::Kind::Read));
    // An import that was killed before its rows were matched: they would weigh nowhere, and nobody would see it.
    COIR_TRY(const bool resolved, reader.resolved());
    if (!resolved)
        return fail(ErrorCode::InputRefused, COIR_MSG("store", "The rows of the last import were not matched with their firms yet"),
                    COIR_MSG("store", "Analyse the case (F5), or run coir resolve"), {reader.path().filename().string(), 0, {}, {}});
    Loading l{db, *facts, asOf, rules, *pack, {}, {}};
    COIR_CHECK(loadBatches(l));
    COIR_CHECK(loadFirms(l));
    // Status needs changes and penalties, holdings need registrations: this order.
    using Step = Result<> (*)(Loading&);
    const Step steps[] = {loadRegisterEvents, loadRegistrations, loadChanges,     loadPeopleFacts, loadSanctions, loadSupervision,
                          decideStatus,      loadOwnership,   loadTrade,       loadFlows};
    std::int64_t done = 0;
    for (const Step step : steps) {
        COIR_CHECK(step(l));
        if (!job.step(++done, static_cast<std::int64_t>(std::size(steps))))
            return cancelledError();
    }
    sortAll(*facts);
    joinListings(facts->listEntries, job.stopToken());
    if (job.stopToken().stop_requested())
        return cancelledError();
    decideStanding(l);
    return facts;
}

Result<AsOf> defaultAsOf(CaseFile& reader) {
    COIR_TRY(auto s, reader.db().prepare("SELECT max(latest_event) FROM batch"));
    COIR_TRY(const bool row, s.step());
    const auto latest = row ? s.date(0) : std::nullopt;
    const Date d = latest.value_or(today());
    return AsOf{d, d};
}

Result<bool> isSynthetic(CaseFile& reader) {
    COIR_TRY(auto s, reader.db().prepare("SELECT EXISTS (SELECT 1 FROM firm WHERE substr(uscc, ?1, ?2) = ?3)"));
    s.bind(1, static_cast<std::int64_t>(text::kBeforeOrganisation) + 1).bind(2, static_cast<std::int64_t>(text::kPrivateUse.size())).bind(3, text::kPrivateUse);
    COIR_TRY(const bool row, s.step());
    return row && s.integer(0) != 0;
}

Result<RecordPlace> recordPlace(CaseFile& reader, RecordId record) {
    COIR_TRY(auto s, reader.db().prepare("SELECT b.sha256, b.file, b.member, b.profile, b.headings, r.row, r.text FROM record r JOIN batch b ON b.id = r.batch_id WHERE r.id = ?1"));
    COIR_TRY(const bool row, s.bind(1, record).step());
    if (!row)
        return fail(ErrorCode::CaseDamaged, COIR_MSG("store", "The case has no record %1").arg(record), COIR_MSG("store", "Verify the case"));
    RecordPlace p{s.string(0), s.string(1), s.string(2), s.string(3), s.integer(5), {}, splitCsvRow(s.text(6))};
    const auto headings = nlohmann::json::parse(s.text(4), nullptr, false);
    if (headings.is_array())
        for (const auto& h : headings)
            p.headings.push_back(h.is_string() ? h.get<std::string>() : std::string());
    return p;
}

} // namespace coir::store
