// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/from_facts.h"

#include "text/addresses.h"

#include <map>
#include <unordered_map>

namespace coir::graph {
namespace {

class Taking {
public:
    Taking(const store::Facts& facts, const text::Lexicon& lexicon) : m_facts(facts), m_lexicon(lexicon) {}

    SnapshotPtr run() {
        m_builder.setAsOf(m_facts.asOf);
        for (const store::Firm& firm : m_facts.firms)
            m_firms.push_back(m_builder.addNode(firm.key, NodeKind::Firm, firm.name));
        for (std::size_t i = 0; i < m_facts.firms.size(); ++i)
            addFirm(m_facts.firms[i], m_firms[i]);
        addReports();
        addPeople();
        addGuarantees();
        addPayments();
        return m_builder.build();
    }

private:
    const store::Facts& m_facts;
    const text::Lexicon& m_lexicon;
    GraphBuilder m_builder;
    std::vector<Node> m_firms;

    Node node(store::FirmIndex firm) const { return m_firms[static_cast<std::size_t>(firm)]; }

    void link(Node from, Node to, EdgeKind kind, const store::Fact& fact, double weight = 1) {
        EdgeSpec spec;
        spec.kind = kind;
        spec.weight = weight;
        spec.from = fact.from;
        spec.to = fact.to;
        spec.record = fact.record;
        m_builder.addEdge(from, to, spec);
    }
    void addAddress(Node firm, const std::string& text, const std::string& division, const store::Fact& fact) {
        if (text.empty())
            return;
        const std::string key = addressKey(m_lexicon, text, division);
        if (!key.empty())
            link(firm, m_builder.addNode("address:" + key, NodeKind::Address, text), EdgeKind::Address, fact);
    }
    void addContact(Node firm, const std::string& token, const store::Fact& fact) {
        // A token says nothing to a reader; its beginning is enough to tell two nodes apart.
        constexpr std::size_t kShown = 8;
        if (!token.empty())
            link(firm, m_builder.addNode("contact:" + token, NodeKind::Contact, token.substr(0, kShown)), EdgeKind::Contact, fact);
    }
    void addFirm(const store::Firm& firm, Node at) {
        if (!firm.inRegistry)
            return;
        store::Fact fact;
        fact.record = firm.record;
        fact.from = firm.founded;
        addAddress(at, firm.address, firm.division, fact);
        addContact(at, firm.phoneToken, fact);
        addContact(at, firm.emailToken, fact);
        if (!firm.repToken.empty())
            link(m_builder.addNode(firm.repToken, NodeKind::Person, firm.repMask), at, EdgeKind::Post, fact);
    }
    void addReports() {
        for (const store::AnnualReport& report : m_facts.annualReports) {
            if (report.firm == store::kNoFirm)
                continue;
            const store::Firm& firm = m_facts.firms[static_cast<std::size_t>(report.firm)];
            addAddress(node(report.firm), report.address, firm.division, report);
            addContact(node(report.firm), report.phoneToken, report);
            addContact(node(report.firm), report.emailToken, report);
        }
    }
    void addPeople() {
        for (const store::Post& post : m_facts.posts)
            if (post.firm != store::kNoFirm && !post.token.empty())
                link(m_builder.addNode(post.token, NodeKind::Person, post.mask), node(post.firm), EdgeKind::Post, post);
        for (const store::Holding& holding : m_facts.holdings) {
            if (holding.firm == store::kNoFirm)
                continue;
            const Node holder = holding.holder != store::kNoFirm
                                    ? node(holding.holder)
                                    : m_builder.addNode(holding.holderKey,
                                                        holding.holderKind == store::HolderKind::Person ? NodeKind::Person : NodeKind::Firm,
                                                        holding.holderName);
            EdgeSpec spec;
            spec.kind = EdgeKind::Holding;
            if (holding.share)
                spec.share = Fraction(holding.share->num, holding.share->den);
            spec.weight = spec.share ? spec.share->value() : 0;
            spec.from = holding.from;
            spec.to = holding.to;
            spec.record = holding.record;
            m_builder.addEdge(holder, node(holding.firm), spec);
        }
    }
    void addGuarantees() {
        for (const store::Guarantee& guarantee : m_facts.guarantees)
            if (guarantee.firm != store::kNoFirm && guarantee.debtor != store::kNoFirm)
                link(node(guarantee.firm), node(guarantee.debtor), EdgeKind::Guarantee, guarantee,
                     static_cast<double>(guarantee.amountFen.value_or(0)) / 100);
    }
    Node party(store::FirmIndex firm, const std::string& account) {
        return firm != store::kNoFirm ? node(firm) : m_builder.addNode("account:" + account, NodeKind::Account, account.substr(0, 8));
    }
    void addPayments() {
        struct Sum {
            std::int64_t fen = 0;
            Date first, last;
            std::int64_t record = 0;
        };
        std::map<std::pair<Node, Node>, Sum> sums;
        for (const store::Payment& payment : m_facts.payments) {
            if ((payment.firm == store::kNoFirm && payment.payerAccount.empty()) ||
                (payment.payee == store::kNoFirm && payment.payeeAccount.empty()))
                continue;
            const Date on = payment.at.date();
            const auto [at, fresh] = sums.try_emplace(std::pair(party(payment.firm, payment.payerAccount), party(payment.payee, payment.payeeAccount)),
                                                      Sum{0, on, on, payment.record});
            Sum& sum = at->second;
            sum.fen += payment.amountFen;
            if (on < sum.first || (on == sum.first && payment.record < sum.record))
                sum.record = payment.record;
            sum.first = std::min(sum.first, on);
            sum.last = std::max(sum.last, on);
        }
        for (const auto& [pair, sum] : sums) {
            store::Fact fact;
            fact.record = sum.record;
            fact.from = sum.first;
            fact.to = sum.last;
            link(pair.first, pair.second, EdgeKind::Payment, fact, static_cast<double>(sum.fen) / 100);
        }
    }
};

} // namespace

SnapshotPtr takeSnapshot(const store::Facts& facts, const text::Lexicon& lexicon) { return Taking(facts, lexicon).run(); }

std::string addressKey(const text::Lexicon& lexicon, const std::string& address, const std::string& division) {
    return text::parseAddress(lexicon, address, division).key();
}

} // namespace coir::graph
