// SPDX-License-Identifier: GPL-3.0-or-later
// Declarations, tariff, purchases, payments, invoices, utilities, grid events.
#include "store/fact_rows.h"

namespace coir::store {

namespace {
constexpr double kMicro = 1e6;                     ///< declared values are stored in millionths
std::optional<double> micro(Statement& s, int column) {
    const auto v = s.maybeInteger(column);
    return v ? std::optional(static_cast<double>(*v) / kMicro) : std::nullopt;
}
std::optional<int> maybeInt(Statement& s, int column) {
    const auto v = s.maybeInteger(column);
    return v ? std::optional(static_cast<int>(*v)) : std::nullopt;
}
std::optional<Moment> moment(Statement& s, int column) { return parseIsoMoment(s.text(column)); }
/// A moment weighs only where its day lies before or on the as-of.
bool ahead(const Loading& l, const std::optional<Moment>& m) { return !m || m->date() > l.asOf.valid; }
int digits(std::string_view t, std::size_t from, std::size_t n) {
    int v = 0;
    for (std::size_t i = from; i < from + n && i < t.size(); ++i)
        v = v * 10 + (t[i] - '0');
    return v;
}
} // namespace

Result<> loadTrade(Loading& l) {
    COIR_CHECK(eachRow(l, "declaration_line",
                       "declaration_no, line_no, direction, moved_at, hs, goods, spec, trade_mode, terms, promise, foreign_party, origin, currency, brand, unit, "
                       "stat_unit, declarant_code, quantity, stat_quantity, net_weight, unit_price_micro, total_micro",
                       Scope::UpTo, [&](Statement& s, Fact&& fact) {
                           const auto at = moment(s, kFirstColumn + 3);
                           if (ahead(l, at))
                               return;
                           DeclarationLine d;
                           static_cast<Fact&>(d) = std::move(fact);
                           int c = kFirstColumn;
                           d.declarationNo = s.string(c++);
                           d.lineNo = static_cast<int>(s.integer(c++));
                           d.import = s.text(c++) != "E";
                           d.at = *at;
                           ++c;
                           for (std::string* field : {&d.hs, &d.goods, &d.spec, &d.tradeMode, &d.terms, &d.promise, &d.foreignParty, &d.origin, &d.currency, &d.brand,
                                                      &d.unit, &d.statUnit, &d.declarantCode})
                               *field = s.string(c++);
                           d.quantity = s.maybeReal(c++);
                           d.statQuantity = s.maybeReal(c++);
                           d.netWeight = s.maybeReal(c++);
                           d.unitPrice = micro(s, c++);
                           d.total = micro(s, c++);
                           l.facts.declarationLines.push_back(std::move(d));
                       }));
    COIR_CHECK(eachRow(l, "tariff", "hs, mfn_percent, vat_percent, effective_on", Scope::InForce, [&](Statement& s, Fact&& fact) {
        TariffRow t;
        static_cast<Fact&>(t) = std::move(fact);
        t.hs = s.string(kFirstColumn);
        t.mfnPercent = s.maybeReal(kFirstColumn + 1);
        t.vatPercent = s.maybeReal(kFirstColumn + 2);
        t.effective = s.date(kFirstColumn + 3);
        l.facts.tariff.push_back(std::move(t));
    }));
    return eachRow(l, "purchase",
                   "serial, bought_at, shop, channel, buyer_token, age_band, flight, pickup, category, brand, goods, quantity, price_fen, payer_token, "
                   "device_token, recipient_token, address, phone_token, tour_no",
                   Scope::UpTo, [&](Statement& s, Fact&& fact) {
                       const auto at = moment(s, kFirstColumn + 1);
                       if (ahead(l, at))
                           return;
                       Purchase p;
                       static_cast<Fact&>(p) = std::move(fact);
                       int c = kFirstColumn;
                       p.serial = s.string(c++);
                       p.at = *at;
                       p.hasTime = s.text(c++).size() > 10;
                       for (std::string* field : {&p.shop, &p.channel, &p.buyer, &p.ageBand, &p.flight, &p.pickup, &p.category, &p.brand, &p.goods})
                           *field = s.string(c++);
                       p.quantity = s.maybeReal(c++);
                       p.priceFen = s.maybeInteger(c++);
                       for (std::string* field : {&p.payer, &p.device, &p.recipient, &p.address, &p.phone, &p.tourNo})
                           *field = s.string(c++);
                       l.facts.purchases.push_back(std::move(p));
                   });
}

Result<> loadFlows(Loading& l) {
    COIR_CHECK(eachRow(l, "payment", "serial, paid_at, payer_token, payee, payee_token, amount_fen, currency, channel, purpose, direction", Scope::UpTo,
                       [&](Statement& s, Fact&& fact) {
                           const auto at = moment(s, kFirstColumn + 1);
                           if (ahead(l, at))
                               return;
                           Payment p;
                           static_cast<Fact&>(p) = std::move(fact);
                           int c = kFirstColumn;
                           p.serial = s.string(c);
                           c += 2;
                           p.at = *at;
                           p.payerAccount = s.string(c++);
                           p.payee = mentionAt(l, s, c++).firm;
                           p.payeeAccount = s.string(c++);
                           p.amountFen = s.integer(c++);
                           p.currency = s.string(c++);
                           p.channel = s.string(c++);
                           p.purpose = s.string(c++);
                           p.direction = s.string(c++);
                           l.facts.payments.push_back(std::move(p));
                       }));
    COIR_CHECK(eachRow(l, "invoice_month", "month, sales_fen, invoices, top_invoices, purchases_fen, in_category, out_category", Scope::UpTo,
                       [&](Statement& s, Fact&& fact) {
                           const std::string_view month = s.text(kFirstColumn);
                           if (month.size() < 7)
                               return;
                           InvoiceMonth m;
                           static_cast<Fact&>(m) = std::move(fact);
                           m.month = (digits(month, 0, 4) - 1970) * 12 + digits(month, 5, 2) - 1;
                           m.salesFen = s.maybeInteger(kFirstColumn + 1);
                           m.invoices = maybeInt(s, kFirstColumn + 2);
                           m.topInvoices = maybeInt(s, kFirstColumn + 3);
                           m.purchasesFen = s.maybeInteger(kFirstColumn + 4);
                           m.inCategory = s.string(kFirstColumn + 5);
                           m.outCategory = s.string(kFirstColumn + 6);
                           l.facts.invoices.push_back(std::move(m));
                       }));
    COIR_CHECK(eachRow(l, "utility_quarter", "quarter, insured, fund_members, power_kwh, water_t", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        const std::string_view q = s.text(kFirstColumn);
        if (q.size() < 7)
            return;
        UtilityQuarter u;
        static_cast<Fact&>(u) = std::move(fact);
        u.year = digits(q, 0, 4);
        u.quarter = digits(q, 6, 1);
        u.insured = maybeInt(s, kFirstColumn + 1);
        u.fundMembers = maybeInt(s, kFirstColumn + 2);
        u.powerKwh = s.maybeReal(kFirstColumn + 3);
        u.waterT = s.maybeReal(kFirstColumn + 4);
        l.facts.utilities.push_back(std::move(u));
    }));
    return eachRow(l, "grid_event", "serial, happened_at, category, lng, lat, county, state", Scope::UpTo, [&](Statement& s, Fact&& fact) {
        const auto at = moment(s, kFirstColumn + 1);
        if (ahead(l, at))
            return;
        GridEvent e;
        static_cast<Fact&>(e) = std::move(fact);
        e.serial = s.string(kFirstColumn);
        e.at = *at;
        e.category = s.string(kFirstColumn + 2);
        e.lng = s.maybeReal(kFirstColumn + 3);
        e.lat = s.maybeReal(kFirstColumn + 4);
        e.county = s.string(kFirstColumn + 5);
        e.state = s.string(kFirstColumn + 6);
        l.facts.gridEvents.push_back(std::move(e));
    });
}

} // namespace coir::store
