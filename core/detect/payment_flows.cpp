// SPDX-License-Identifier: GPL-3.0-or-later
#include "detect/payment_flows.h"

#include "base/csv.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace coir::detect {

std::string PaymentFlows::key(const store::Facts& facts, graph::Node party) const {
    const Party& p = parties[party];
    return p.firm != store::kNoFirm ? facts.firms[static_cast<std::size_t>(p.firm)].key : p.account;
}

std::string PaymentFlows::name(const store::Facts& facts, graph::Node party) const {
    constexpr std::size_t kShown = 8; // enough of a token to tell accounts apart
    const Party& p = parties[party];
    return p.firm != store::kNoFirm ? facts.firms[static_cast<std::size_t>(p.firm)].name : p.account.substr(0, kShown);
}

Subject PaymentFlows::subject(const store::Facts& facts, graph::Node party, Role role) const {
    const Party& p = parties[party];
    if (p.firm != store::kNoFirm) {
        const store::Firm& firm = facts.firms[static_cast<std::size_t>(p.firm)];
        return {SubjectKind::Firm, firm.key, firm.name, role, p.firm};
    }
    return {SubjectKind::Account, p.account, {}, role, store::kNoFirm};
}

PaymentFlows paymentFlows(const store::Facts& facts, const std::vector<std::string>& yuanWords) {
    PaymentFlows flows;
    std::set<store::FirmIndex> firms;
    std::set<std::string_view> accounts;
    std::vector<const store::Payment*> kept;
    for (const store::Payment& p : facts.payments) {
        if ((p.firm == store::kNoFirm && p.payerAccount.empty()) || (p.payee == store::kNoFirm && p.payeeAccount.empty()))
            continue;
        if (!p.currency.empty() && std::find(yuanWords.begin(), yuanWords.end(), p.currency) == yuanWords.end()) {
            ++flows.otherCurrency;
            continue;
        }
        kept.push_back(&p);
        if (p.firm != store::kNoFirm)
            firms.insert(p.firm);
        else
            accounts.insert(p.payerAccount);
        if (p.payee != store::kNoFirm)
            firms.insert(p.payee);
        else
            accounts.insert(p.payeeAccount);
    }
    for (const store::FirmIndex firm : firms)
        flows.parties.push_back({firm, {}});
    for (const std::string_view account : accounts)
        flows.parties.push_back({store::kNoFirm, std::string(account)});
    const std::vector<store::FirmIndex> firmOrder(firms.begin(), firms.end());
    const std::vector<std::string_view> accountOrder(accounts.begin(), accounts.end());
    const auto party = [&](store::FirmIndex firm, const std::string& account) {
        if (firm != store::kNoFirm)
            return static_cast<graph::Node>(std::lower_bound(firmOrder.begin(), firmOrder.end(), firm) - firmOrder.begin());
        return static_cast<graph::Node>(firmOrder.size() + static_cast<std::size_t>(std::lower_bound(accountOrder.begin(), accountOrder.end(), std::string_view(account)) - accountOrder.begin()));
    };
    std::sort(kept.begin(), kept.end(), [](const store::Payment* a, const store::Payment* b) { return std::tuple(a->at, a->record) < std::tuple(b->at, b->record); });
    flows.out.resize(flows.parties.size());
    flows.in.resize(flows.parties.size());
    for (const store::Payment* p : kept) {
        const graph::Node from = party(p->firm, p->payerAccount), to = party(p->payee, p->payeeAccount);
        if (from == to)
            continue;
        const auto at = static_cast<std::uint32_t>(flows.payments.size());
        flows.payments.push_back({from, to, static_cast<double>(p->amountFen) / 100, static_cast<double>(p->at.seconds) / 86400.0});
        flows.rows.push_back(p);
        flows.out[from].push_back(at);
        flows.in[to].push_back(at);
    }
    return flows;
}

Evidence paymentEvidence(const PaymentFlows& flows, std::uint32_t payment, std::string_view reason) {
    return {flows.rows[payment]->record, "amount", decimal(flows.payments[payment].amount), EvidenceRole::Supports, std::string(reason)};
}

} // namespace coir::detect
