// SPDX-License-Identifier: GPL-3.0-or-later
// Shell firms (domain.md D1, rulings 10, 11a, 13) and what looks like them. Scores in the facts are worked out from the
// weights there: noisy-OR of S1 .45, S2 .45, S5 .35, S6 .20, S8 .50, S14 .45.
#include "sample/plan.h"
#include "sample/rows.h"

namespace coir::sample {

namespace {

std::vector<std::string> codesOf(const Plan& plan, const std::vector<std::int64_t>& firms) {
    std::vector<std::string> out;
    for (const auto i : firms)
        out.push_back(plan.code(i));
    return out;
}

Address officeUnit(Random& random, int place) {
    Address a = randomAddress(place, random);
    a.number = static_cast<int>(random.between(2, 399));
    a.building = static_cast<int>(random.between(1, 9));
    a.room = static_cast<int>(random.between(2, 18) * 100 + random.between(1, 9));
    return a;
}

int tradeFirm(Random& random) {
    for (;;) {
        const auto i = static_cast<std::size_t>(random.below(industries().size()));
        if (industries()[i].trade)
            return static_cast<int>(i);
    }
}

/// One of each section, as many as asked: sections are "unrelated".
std::vector<int> unrelated(Random& random, std::size_t count) {
    std::vector<int> out;
    std::string seen;
    while (out.size() < count) {
        const auto i = static_cast<int>(random.below(industries().size()));
        const char section = industries()[static_cast<std::size_t>(i)].section;
        if (seen.find(section) == std::string::npos) {
            seen += section;
            out.push_back(i);
        }
    }
    return out;
}

int populousPlace(Random& random) { return random.chance(0.5) ? static_cast<int>(random.below(4)) : 9 + static_cast<int>(random.below(16)); }

Position spot(Random& random, int place) {
    const Place& p = places()[static_cast<std::size_t>(place)];
    return shifted({p.lng, p.lat}, random.normal() * p.spread * 0.5, random.normal() * p.spread * 0.5);
}

} // namespace

// 63 firms in one unit, written in five ways; nobody insured; silent for months, then large sales.
bool plantAddressCluster(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(63);
    if (firms.empty())
        return false;
    const int place = populousPlace(random);
    const Address unit = officeUnit(random, place);
    const Position at = spot(random, place);
    const int burst = monthIndex(kHorizon) - 2;
    for (std::size_t k = 0; k < firms.size(); ++k) {
        const int industry = tradeFirm(random);
        const Date founded = dayBetween(random, *makeDate(2023, 9, 1), *makeDate(2024, 8, 31));
        plan.alter(firms[k], [=](Firm& f) {
            f.address = unit;
            f.at = at;
            f.spelling = static_cast<int>(k) % kSpellings;
            f.industry = industry;
            f.founded = founded;
            f.approved = founded + 3;
            f.noInsured = true;
            f.staff = 1;
            f.burstMonth = burst;
            f.capital = 50000;
            f.paid = 50000;
        });
    }
    plan.record({"shell", false, codesOf(plan, firms), *makeDate(2023, 9, 1), kHorizon,
                 {{"pattern", jsonText("one address")}, {"firms", "63"}, {"spellings", "5"}, {"address", jsonText(spellAddress(unit, 1))},
                  {"indicators", jsonList({"S1", "S5", "S8"})}, {"score", "0.82125"}}});
    return true;
}

// One legal representative of fourteen firms in five sections. S2: x = .5 + .5 · 9/10 = .95.
bool plantNomineeStar(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(14);
    if (firms.empty())
        return false;
    const PersonId nominee = plan.person();
    const auto trades = unrelated(random, 5);
    for (std::size_t k = 0; k < firms.size(); ++k) {
        const Date founded = dayBetween(random, *makeDate(2022, 1, 1), *makeDate(2024, 3, 31));
        const int industry = trades[k % trades.size()];
        const bool unpaid = k % 2 == 0;
        plan.alter(firms[k], [=](Firm& f) {
            f.representative = nominee;
            f.industry = industry;
            f.founded = founded;
            f.approved = founded;
            f.noInsured = true;
            f.staff = 1;
            f.capital = unpaid ? 200000 : 50000;  // 2,000 or 500 in ten thousand yuan
            f.paid = unpaid ? 0 : f.capital;
        });
    }
    plan.record({"shell", false, codesOf(plan, firms), *makeDate(2022, 1, 1), kHorizon,
                 {{"pattern", jsonText("nominee star")}, {"representative", jsonText(personToken(plan.seed(), nominee))},
                  {"sections", "5"}, {"indicators", jsonList({"S2", "S5", "S6"})}, {"score", "0.627875"},
                  {"score_unpaid", "0.7023"}}});
    return true;
}

// Seven firms of one unit, founded within six days under names that differ in one character.
bool plantBatch(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(7);
    if (firms.empty())
        return false;
    const int place = populousPlace(random);
    const Address unit = officeUnit(random, place);
    const Position at = spot(random, place);
    const Date first = dayBetween(random, *makeDate(2023, 3, 1), *makeDate(2024, 6, 1));
    const std::string head(pickOf(random, nameHeads()));
    const std::size_t tail = random.below(nameTails().size());
    for (std::size_t k = 0; k < firms.size(); ++k) {
        const int industry = tradeFirm(random);
        const std::string tradeName = head + std::string(nameTails()[(tail + k * 3) % nameTails().size()]);
        plan.alter(firms[k], [=](Firm& f) {
            f.address = unit;
            f.at = at;
            f.spelling = static_cast<int>(k) % kSpellings;
            f.tradeName = tradeName;
            f.industry = industry;
            f.founded = first + static_cast<int>(k) % 6;
            f.approved = f.founded;
            f.noInsured = true;
            f.staff = 1;
            f.capital = 10000;
            f.paid = 10000;
        });
    }
    plan.record({"shell", false, codesOf(plan, firms), first, kHorizon,
                 {{"pattern", jsonText("batch creation")}, {"indicators", jsonList({"S1", "S14", "S5"})}, {"score", "0.6425"}}});
    return true;
}

// Eighty firms at a licensed cluster address: S1 halves, no burst: .49625 at most.
bool plantLicensedCluster(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(80);
    if (firms.empty())
        return false;
    const int place = populousPlace(random);
    const Address unit = officeUnit(random, place);
    const Position at = spot(random, place);
    for (std::size_t k = 0; k < firms.size(); ++k) {
        const Date founded = dayBetween(random, *makeDate(2021, 6, 1), *makeDate(2024, 12, 1));
        const bool empty = random.chance(0.4);
        const auto industry = static_cast<int>(random.below(industries().size()));
        plan.alter(firms[k], [=](Firm& f) {
            f.address = unit;
            f.at = at;
            f.spelling = static_cast<int>(k) % kSpellings;
            f.industry = industry;
            f.founded = founded;
            f.approved = founded;
            f.noInsured = empty;
            f.staff = empty ? 1 : 4;
            f.capital = 10000;
            f.paid = 10000;
        });
    }
    plan.emit(firms.front(), [=](const Plan&, Handover& out) {
        out.write(Form::LicensedSite, siteRow("集群注册地址", spellAddress(unit, 0), "合成椰湾集群注册托管中心", *makeDate(2021, 5, 1), std::nullopt));
    });
    plan.record({"shell", true, codesOf(plan, firms), *makeDate(2021, 6, 1), kHorizon,
                 {{"pattern", jsonText("licensed cluster address")}, {"address", jsonText(spellAddress(unit, 1))}, {"score", "0.49625"}}});
    return true;
}

// One accountant of a registered agency is finance officer of 24 firms: S3 does not count.
bool plantAgencyClients(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(24);
    if (firms.empty())
        return false;
    const PersonId accountant = plan.person();
    const std::string token = personToken(plan.seed(), accountant);
    for (const auto i : firms) {
        const bool empty = random.chance(0.3);
        plan.alter(i, [=](Firm& f) {
            f.financeOfficer = accountant;
            f.noInsured = empty;
            f.staff = empty ? 1 : f.staff;
        });
    }
    plan.emit(firms.front(), [=](const Plan&, Handover& out) {
        out.write(Form::LicensedSite, siteRow("代理记账机构", token, "合成账房财税代理", *makeDate(2018, 3, 1), std::nullopt));
    });
    plan.record({"shell", true, codesOf(plan, firms), *makeDate(2018, 3, 1), kHorizon,
                 {{"pattern", jsonText("clients of one agency")}, {"agency", jsonText(token)}, {"score", "0.35"}}});
    return true;
}

// Nine shops of a chain: one name, one representative, one trade. Not "unrelated" industries.
bool plantFranchise(Plan& plan) {
    Random random = plan.nextRandom();
    const auto firms = plan.take(9);
    if (firms.empty())
        return false;
    const PersonId owner = plan.person();
    const std::string tradeName = std::string(pickOf(random, nameHeads())) + std::string(pickOf(random, nameHeads())) +
                                  std::string(pickOf(random, nameTails()));
    const int industry = tradeFirm(random);
    for (const auto i : firms)
        plan.alter(i, [=](Firm& f) {
            f.representative = owner;
            f.tradeName = tradeName;
            f.industry = industry;
        });
    plan.record({"shell", true, codesOf(plan, firms), *makeDate(2013, 1, 1), kHorizon,
                 {{"pattern", jsonText("branches of one chain")}, {"score", "0"}}});
    return true;
}

} // namespace coir::sample
