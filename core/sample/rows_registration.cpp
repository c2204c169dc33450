// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/rows.h"

#include "text/codes.h"

#include <algorithm>
#include <cstdio>

namespace coir::sample {

namespace {

std::string_view typeOf(const Firm& firm) {
    switch (firm.organisationClass) {
    case '2': return "个体工商户";
    case '3': return "农民专业合作社";
    default: break;
    }
    if (firm.holders.size() == 1 && firm.holders.front().kind == HolderLine::Kind::Person)
        return "有限责任公司（自然人独资）";
    if (std::any_of(firm.holders.begin(), firm.holders.end(),
                    [](const HolderLine& h) { return h.kind == HolderLine::Kind::Foreign; }))
        return "有限责任公司（外商投资、非独资）";
    return firm.index % 3 == 0 ? "有限责任公司(自然人投资或控股)" : "有限责任公司（自然人投资或控股）";
}

std::string degrees(double value) {
    char out[32];
    std::snprintf(out, sizeof out, "%.6f", value);
    return out;
}

std::string percent(int basisPoints, bool fraction) {
    char out[32];
    if (fraction) {
        std::snprintf(out, sizeof out, "%d.%04d", basisPoints / 10000, basisPoints % 10000);
        return out;
    }
    if (basisPoints % 100 == 0)
        std::snprintf(out, sizeof out, "%d%%", basisPoints / 100);
    else
        std::snprintf(out, sizeof out, "%d.%02d%%", basisPoints / 100, basisPoints % 100);
    return out;
}

} // namespace

Row changeRow(const FirmIdentity& firm, std::string_view item, std::string_view before, std::string_view after, Date on) {
    return {name(firm.name), code(firm.uscc), text(item), text(before), text(after), day(on)};
}

Row officerRow(const FirmIdentity& firm, std::string_view person, std::string_view post, std::string_view token,
               Date from, std::optional<Date> to) {
    return {name(firm.name), code(firm.uscc), text(person), text(post), text("散列"), text(token), day(from),
            to ? day(*to) : none()};
}

void writeRegistration(const Plan& plan, const Firm& firm, Handover& out) {
    Random random = draw(plan.seed(), Stream::Contact, static_cast<std::uint64_t>(firm.index) + (std::uint64_t{1} << 50));
    const Place& place = firm.place();
    const Industry& trade = firm.trade();
    const int system = static_cast<int>(random.below(10)) < 5 ? 1 : random.chance(0.8) ? 0 : 2;
    Position at = firm.at;
    if (system > 0)
        at = toGcj02(at);
    if (system == 2)
        at = toBd09(at);
    static constexpr std::string_view kSystems[] = {"WGS-84", "GCJ-02", "BD-09"};
    const std::string industry = random.chance(0.6)   ? trade.section + std::string(trade.code)
                                 : random.chance(0.5) ? std::string(trade.code)
                                                      : std::string(trade.name);
    const bool placed = firm.planted || random.chance(0.95);
    const bool known = firm.planted || random.chance(0.97);
    Row row{
        name(firm.name), code(firm.uscc), code(firm.regNo), code(firm.orgCode.substr(0, 8) + "-" + firm.orgCode.substr(8)),
        text(firm.status), text(personName(plan.seed(), firm.representative)),
        text(personToken(plan.seed(), firm.representative)), amount(firm.capital),
        random.chance(0.9) || firm.planted ? amount(firm.paid) : none(), day(firm.founded), day(firm.approved),
        day(firm.founded), random.chance(0.6) ? openEnd() : day(addMonths(firm.founded, 240)), name(typeOf(firm)),
        text("合成" + std::string(place.district.empty() ? place.city : place.district) + "市场监督管理局"),
        code(place.code), text("海南省"), text(place.city),
        text(place.district), text(industry), text(trade.sectionName), name(firm.registrationAddress),
        firm.noInsured || random.chance(0.3) ? none() : name(spellAddress(firm.address, static_cast<int>(random.below(kSpellings)))),
        text(firm.scope), name(firm.formerName), count(firm.noInsured ? 0 : firm.staff), known ? code(firm.phone) : none(),
        text(firm.email), placed ? text(degrees(at.lng)) : none(), placed ? text(degrees(at.lat)) : none(),
        placed ? text(kSystems[system]) : none(),
    };
    const std::size_t part = firm.index * 2 < plan.firms() ? 0 : 1;
    out.write(Form::Registry, row, part);
    // An office typed the code again and got it wrong: the row is to be refused, the firm stays.
    if (!firm.planted && random.chance(0.001)) {
        std::string wrong = firm.uscc;
        wrong.back() = wrong.back() == 'A' ? 'B' : 'A';
        row[1] = code(wrong);
        out.write(Form::Registry, row, part);
    }
}

void writeHolders(const Plan& plan, const Firm& firm, Handover& out) {
    if (firm.organisationClass == '2' && firm.index % 3 != 0 && !firm.planted)
        return;
    Random random = draw(plan.seed(), Stream::Holders, static_cast<std::uint64_t>(firm.index) + (std::uint64_t{1} << 50));
    if (!firm.planted && random.chance(0.01))
        return;  // a firm whose list nobody delivered
    const bool fraction = random.chance(0.25);
    const bool amountsOnly = !firm.planted && random.chance(0.10);
    for (const HolderLine& h : firm.holders) {
        using enum HolderLine::Kind;
        std::string holder, token, holderCode;
        std::string_view kind = "自然人股东";
        if (h.kind == Person) {
            holder = personName(plan.seed(), h.id);
            token = personToken(plan.seed(), h.id);
        } else if (h.kind == HolderLine::Kind::Firm) {
            const FirmIdentity identity = plan.identity(static_cast<std::int64_t>(h.id));
            holder = identity.name;
            holderCode = identity.uscc;
            kind = random.chance(0.5) ? "企业法人" : "法人股东";
        } else {
            holder = "Hecheng Holdings " + std::to_string(h.id % 1000) + " Ltd.";
            kind = "外国（地区）企业";
        }
        const std::int64_t paid = firm.capital > 0 ? h.subscribed * firm.paid / firm.capital : 0;
        out.write(Form::Shareholders,
                  {name(firm.name), code(firm.uscc), name(holder), text(kind), text(token), code(holderCode),
                   amount(h.subscribed), day(firm.founded), text(random.chance(0.9) ? "货币" : "知识产权"), amount(paid),
                   paid > 0 ? day(firm.founded + 200) : none(),
                   amountsOnly ? none() : text(percent(h.basisPoints, fraction))});
    }
}

void writeOfficers(const Plan& plan, const Firm& firm, Handover& out) {
    Random random = draw(plan.seed(), Stream::Officers, static_cast<std::uint64_t>(firm.index));
    const FirmIdentity identity{firm.uscc, firm.name};
    const std::uint64_t seed = plan.seed();
    const auto write = [&](PersonId person, std::string_view post, Date from, std::optional<Date> to) {
        out.write(Form::Officers, officerRow(identity, personName(seed, person), post, personToken(seed, person), from, to));
    };
    write(firm.representative, firm.organisationClass == '2' ? "经营者" : random.chance(0.5) ? "执行董事兼总经理" : "董事长",
          firm.founded, std::nullopt);
    if (firm.organisationClass == '2')
        return;
    const PersonId other = kOfficers + static_cast<PersonId>(firm.index) * 4;
    write(other, "监事", firm.founded, std::nullopt);
    if (firm.financeOfficer)
        write(*firm.financeOfficer, "财务负责人", firm.founded, std::nullopt);
    else if (random.chance(0.6))
        write(other + 1, "财务负责人", firm.founded, std::nullopt);
    if (!firm.planted && random.chance(0.15) && firm.founded + 400 < kHorizon - 100)
        write(other + 2, "经理", firm.founded, dayBetween(random, firm.founded + 300, kHorizon - 90));
    // A clear id where the token belongs, and now and then a minor; both are made up (no authority has the area code).
    if (!firm.planted && random.chance(0.006))
        out.write(Form::Officers, {name(firm.name), code(firm.uscc), text(personName(seed, other + 3)), text("监事"),
                                   text("身份证"), text(citizenId(seed, other + 3, random.chance(0.4) ? 2012 : 1981)),
                                   day(std::max(firm.founded, Date{19000})), none()});
}

void writeChanges(const Plan& plan, const Firm& firm, Handover& out) {
    const FirmIdentity identity{firm.uscc, firm.name};
    if (firm.renamed)
        out.write(Form::Changes, changeRow(identity, "名称变更", firm.formerName, firm.name, *firm.renamed));
    if (firm.closed && firm.closedInChanges) {
        const bool revoked = firm.status.starts_with("吊销");
        out.write(Form::Changes, changeRow(identity, revoked ? "登记状态变更（吊销）" : "注销登记", "存续",
                                           revoked ? "吊销" : "注销", *firm.closed));
    }
    if (firm.planted)
        return;
    Random random = draw(plan.seed(), Stream::Changes, static_cast<std::uint64_t>(firm.index));
    const Date last = firm.closed ? *firm.closed : kHorizon - 20;
    if (firm.founded + 120 > last)
        return;
    const int n = random.chance(0.75) ? 0 : random.chance(0.8) ? 1 : 2;
    for (int i = 0; i < n; ++i) {
        const Date on = dayBetween(random, firm.founded + 100, last);
        switch (random.below(4)) {
        case 0: {
            Random there = draw(plan.seed(), Stream::Changes, static_cast<std::uint64_t>(firm.index) ^ (std::uint64_t{3} << 50));
            out.write(Form::Changes, changeRow(identity, "住所变更", spellAddress(randomAddress(firm.address.place, there), 0),
                                               firm.registrationAddress, on));
            break;
        }
        case 1:
            out.write(Form::Changes,
                      changeRow(identity, "法定代表人变更", personName(plan.seed(), kOfficers + static_cast<PersonId>(firm.index) * 4 + 3),
                                personName(plan.seed(), firm.representative), on));
            break;
        case 2:
            out.write(Form::Changes, changeRow(identity, "经营范围变更", firm.trade().scope, firm.scope, on));
            break;
        default:
            out.write(Form::Changes, changeRow(identity, "投资人变更",
                                               personName(plan.seed(), kOtherHolders + static_cast<PersonId>(firm.index) * 4 + 3) + "：40%",
                                               personName(plan.seed(), firm.representative), on));
        }
    }
}

Row siteRow(std::string_view category, std::string_view addressOrToken, std::string_view title, Date from,
            std::optional<Date> to) {
    return {text(category), text(addressOrToken), text(title), day(from), to ? day(*to) : openEnd()};
}

} // namespace coir::sample
