// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/rows.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace coir::sample {

namespace {

constexpr Date kYearStart{20362};   // 2025-10-01: flows cover the twelve months before the horizon
constexpr Date kHalf{20544};        // 2026-04-01

std::int64_t logNormal(Random& random, double median, double sigma) {
    return static_cast<std::int64_t>(std::llround(median * std::exp(sigma * random.normal())));
}

std::string monthText(int index, unsigned form) {
    char out[32];
    std::snprintf(out, sizeof out, form == 0 ? "%04d-%02d" : form == 1 ? "%04d%02d" : "%d年%d月", 1970 + index / 12, index % 12 + 1);
    return out;
}

} // namespace

void writeMonths(const Plan& plan, const Firm& firm, Handover& out) {
    Random random = draw(plan.seed(), Stream::Invoices, static_cast<std::uint64_t>(firm.index));
    const int last = monthIndex(kHorizon);
    const bool invoices = firm.organisationClass == '1' && firm.active() && (firm.burstMonth || (!firm.planted && random.chance(0.35)));
    if (invoices) {
        const double scale = std::exp(9.5 + 1.3 * std::fabs(random.normal()) + 0.4 * random.normal());
        const unsigned form = random.chance(0.9) ? 0 : static_cast<unsigned>(random.between(1, 2));
        for (int month = last - 17; month <= last; ++month) {
            if (Date{firm.founded} > lastOfMonth(1970 + month / 12, month % 12 + 1))
                continue;
            std::int64_t sales = logNormal(random, scale * 100.0, 0.35);
            std::int64_t purchases = sales * random.between(62, 96) / 100;
            std::int64_t number = 1 + sales / 100 / 8000;
            std::int64_t top = number * random.between(0, 40) / 100;
            if (firm.burstMonth) {
                const bool burst = month >= *firm.burstMonth;
                sales = burst ? random.between(62000000, 240000000) : random.between(0, 90000);
                purchases = burst ? sales * random.between(80, 95) / 100 : 0;
                number = burst ? 10 + sales / 100 / 90000 : sales > 0;
                top = burst ? number * random.between(20, 60) / 100 : 0;
            }
            if (!firm.burstMonth && random.chance(0.01))
                continue;  // a month that was not delivered
            out.write(Form::Invoice, {code(firm.uscc), name(firm.name), text(monthText(month, form)), amount(sales), count(number),
                                      count(top), amount(purchases), text(firm.trade().buys), text(firm.trade().sells)});
        }
    }
    Random meters = draw(plan.seed(), Stream::Utilities, static_cast<std::uint64_t>(firm.index));
    if (firm.organisationClass == '2' || !firm.active() || meters.chance(0.5))
        return;
    const double power = firm.trade().manufacturing ? 45000.0 : 1800.0;
    for (int q = 0; q < 4; ++q) {
        const int month = last - 9 + q * 3;  // the last month of the quarter
        if (firm.founded > lastOfMonth(1970 + month / 12, month % 12 + 1))
            continue;
        const int insured = firm.noInsured ? 0 : std::max(1, firm.staff + static_cast<int>(meters.between(-1, 1)));
        char quarter[16];
        std::snprintf(quarter, sizeof quarter, "%dQ%d", 1970 + month / 12, month % 12 / 3 + 1);
        const double kwh = std::exp(0.5 * meters.normal()) * (power * (firm.noInsured ? 0.05 : 1.0) + 90.0 * firm.staff);
        out.write(Form::Utility, {code(firm.uscc), name(firm.name), text(quarter), count(insured), number(kwh, 1),
                                  number(kwh / 30.0, 1), count(insured * 8 / 10)});
    }
}

std::size_t paymentPart(Date on) { return on < kHalf ? 0 : 1; }
std::size_t declarationPart(Date on) { return on < kHalf ? 0 : 1; }

Row paymentRow(const PaymentDraft& p) {
    return {text(p.serial), time(p.at), text(p.payerAccount), name(p.payer.name), code(p.payer.uscc), text(p.payeeAccount),
            name(p.payee.name), code(p.payee.uscc), amount(p.fen), text("CNY"), text("网银"), text(p.purpose), text(p.direction)};
}

Row guaranteeRow(const FirmIdentity& guarantor, const FirmIdentity& debtor, std::int64_t amountHundredths, Date from,
                 std::optional<Date> to) {
    return {name(guarantor.name), code(guarantor.uscc), name(debtor.name), code(debtor.uscc), text("合成农村商业银行"),
            amount(amountHundredths), day(from), to ? day(*to) : openEnd(), text("连带责任保证")};
}

void writeTies(const Plan& plan, const Firm& firm, Handover& out) {
    if (firm.planted || firm.organisationClass == '2' || !firm.active())
        return;
    const std::uint64_t seed = plan.seed();
    Random random = draw(seed, Stream::Payments, static_cast<std::uint64_t>(firm.index));
    const FirmIdentity identity{firm.uscc, firm.name};
    const std::string account = thingToken(seed, 1, static_cast<std::uint64_t>(firm.index));
    std::int64_t partners[3];
    for (auto& p : partners)
        p = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(plan.firms())));
    const auto n = random.below(8);
    for (std::uint64_t k = 0; k < n; ++k) {
        PaymentDraft p;
        p.serial = "T" + std::to_string(firm.index * 16 + static_cast<std::int64_t>(k) + 100000);
        const Date on = dayBetween(random, std::max(kYearStart, firm.founded), kHorizon - 1);
        p.at = momentOf(on, static_cast<int>(random.between(8, 20)), static_cast<int>(random.below(60)), static_cast<int>(random.below(60)));
        p.payer = identity;
        p.payerAccount = account;
        p.fen = logNormal(random, 4200000.0, 1.1) / 100 * 100;
        const std::int64_t partner = partners[random.below(3)];
        if (random.chance(0.25) || partner == firm.index || plan.planted(partner)) {
            const PersonId person = kStrangers + static_cast<PersonId>(firm.index) * 8 + random.below(4);
            p.payee.name = personName(seed, person);
            p.payeeAccount = thingToken(seed, 2, person);
            p.purpose = random.chance(0.5) ? "劳务费" : "报销";
            p.fen = p.fen / 900 * 100;
        } else {
            p.payee = plan.identity(partner);
            p.payeeAccount = thingToken(seed, 1, static_cast<std::uint64_t>(partner));
            p.purpose = random.chance(0.7) ? "货款" : random.chance(0.5) ? "服务费" : "租金";
        }
        p.direction = random.chance(0.85) ? "岛内" : random.chance(0.5) ? "出岛" : "入岛";
        out.write(Form::Payment, paymentRow(p), paymentPart(on));
    }
    Random ties = draw(seed, Stream::Guarantees, static_cast<std::uint64_t>(firm.index));
    if (firm.index == 0 || !ties.chance(0.03))
        return;
    // Debtors have smaller numbers and clean records: no circle and no contagion by chance.
    const auto debtor = static_cast<std::int64_t>(ties.below(static_cast<std::uint64_t>(firm.index)));
    if (plan.planted(debtor) || conductOf(seed, debtor) != Conduct::Good || organisationClassOf(seed, debtor) != '1')
        return;
    const Date from = std::max(dayBetween(ties, kHorizon - 900, kHorizon - 30), firm.founded + 10);
    out.write(Form::Guarantee, guaranteeRow(identity, plan.identity(debtor), firm.capital * ties.between(5, 40) / 100 + 1000, from,
                                            ties.chance(0.9) ? std::optional(addMonths(from, 24)) : std::nullopt));
}

std::string declarationNumber(Date on, std::int64_t sequence) {
    char out[32];
    std::snprintf(out, sizeof out, "6401%04d1%09lld", split(on).year, static_cast<long long>(sequence % 1000000000));
    return out;
}

Row lineRow(const LineDraft& l) {
    const Goods& g = goods()[l.goods];
    const Origin& o = origins()[l.origin];
    const bool pieces = g.unit == "台" || g.unit == "辆" || g.unit == "艘" || g.unit == "件";
    const double quantity = pieces ? std::max(1.0, std::round(l.quantity)) : std::max(0.1, std::round(l.quantity * 10.0) / 10.0);
    const double price = std::round(l.price * 10000.0) / 10000.0;
    const double weight = g.unit == "千克" ? quantity : quantity * 1.2;
    const std::string tail = l.declarationNo.substr(9);
    return {
        text(l.declarationNo), text("进口"), code(l.importer.uscc), name(l.importer.name), text("BL" + tail), text("HT" + tail),
        text("海口海关"), day(l.on), none(), number(weight * 1.06, 2), number(weight, 2), name(l.importer.name),
        code(l.importer.uscc), text(o.name), text(l.mode), text("水路运输"), text("HECHENG " + tail.substr(6)), text(l.terms),
        text(l.promise), text(l.seller), count(l.line), text(g.hs), text(g.name), text(l.spec.empty() ? g.spec : l.spec),
        number(quantity, 1), text(g.unit), number(quantity, 1), text(g.unit), number(price, 4), number(price * quantity, 2),
        text(l.currency), text(o.name), text("海南自由贸易港"), text("照章征税"), text(g.brand), text("合成数据"),
    };
}

void writeDeclarations(const Plan& plan, const Firm& firm, Handover& out) {
    if (!firm.importer || firm.planted)
        return;
    Random random = draw(plan.seed(), Stream::Declarations, static_cast<std::uint64_t>(firm.index));
    // Enough lines for price cells of twenty even in a small province.
    const std::int64_t lines = std::clamp<std::int64_t>(200000 / std::max<std::int64_t>(1, plan.firms()), 12, 160);
    const std::size_t first = random.below(goods().size());
    const std::size_t kinds = 1 + random.below(3);
    const double own = 0.03 * random.normal();  // a buyer's own standing with its sellers
    const FirmIdentity identity{firm.uscc, firm.name};
    std::int64_t written = 0;
    for (std::int64_t d = 0; written < lines; ++d) {
        const Date on = dayBetween(random, std::max(kYearStart, firm.founded), kHorizon - 2);
        const auto n = static_cast<int>(random.between(1, 4));
        const std::string no = declarationNumber(on, firm.index % 4000000 * 100 + d % 100);
        const std::size_t origin = random.below(2) + (first + random.below(2)) % (origins().size() - 1);
        for (int line = 1; line <= n && written < lines; ++line, ++written) {
            LineDraft l;
            l.declarationNo = no;
            l.line = line;
            l.on = on;
            l.importer = identity;
            l.goods = (first + random.below(kinds)) % goods().size();
            l.origin = origin % origins().size();
            const Goods& g = goods()[l.goods];
            l.price = g.price * origins()[l.origin].factor * std::exp(own + 0.07 * random.normal());
            l.quantity = g.quantity * std::exp(0.6 * random.normal());
            l.seller = "Hecheng Overseas " + std::to_string(random.below(400));
            const double u = random.unit();
            if (u < 0.02) {
                l.mode = "3010";
                l.price *= 0.05 + 0.1 * random.unit();
                l.quantity = 1;
            } else if (u < 0.06) {
                l.mode = random.chance(0.5) ? "1210" : "110";
            }
            if (random.chance(0.10)) {
                l.currency = "USD";
                l.price /= 7.1;
            }
            if (random.chance(0.12)) {
                l.terms = "FOB";
                l.price *= 0.94;
            }
            if (random.chance(0.06))
                l.promise = random.chance(0.5) ? "100" : "特殊关系确认:是,价格影响确认:否,支付特许权使用费确认:否";
            else if (random.chance(0.3))
                l.promise = "000";
            out.write(Form::Declaration, lineRow(l), declarationPart(on));
        }
    }
}

void writeTariff(const Plan&, Handover& out) {
    for (const Goods& g : goods())
        out.write(Form::Tariff, {text(g.hs), text(g.name), count(g.mfn), count(g.vat), text("HS2022"), day(*makeDate(2026, 1, 1))});
}

} // namespace coir::sample
