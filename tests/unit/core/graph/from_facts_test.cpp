// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/from_facts.h"
#include "text/lexicon.h"

#include <filesystem>
#include <gtest/gtest.h>

using namespace coir;
using namespace coir::graph;

TEST(TakeSnapshot, JoinsFirmsByAddressPeopleGuaranteesAndPayments) {
    const auto lexicon = text::Lexicon::load(std::filesystem::path(COIR_SOURCE_DIR) / "resources");
    ASSERT_TRUE(lexicon.has_value());
    store::Facts facts;
    for (const char* key : {"F1", "F2"}) {
        store::Firm firm;
        firm.key = key;
        firm.inRegistry = true;
        firm.division = "460100";
        firm.repToken = "rep";
        firm.repMask = "王*";
        facts.firms.push_back(firm);
    }
    facts.firms[0].record = 11;
    facts.firms[0].address = "海口市龙华区国贸路56号3栋1201室";
    facts.firms[1].address = "海南省海口市龙华区国贸路５６号3幢1201";
    facts.firms[0].phoneToken = "tel";
    store::Guarantee guarantee;
    guarantee.record = 21;
    guarantee.firm = 0;
    guarantee.debtor = 1;
    guarantee.amountFen = 500;
    facts.guarantees.push_back(guarantee);
    for (int i = 0; i < 2; ++i) {
        store::Payment payment;
        payment.record = 31 + i;
        payment.firm = 0;
        payment.payeeAccount = "acc";
        payment.amountFen = 1000;
        payment.at = momentOf(Date{100 + i});
        facts.payments.push_back(payment);
    }
    const auto graph = takeSnapshot(facts, **lexicon);
    const Node a = *graph->find("F1"), b = *graph->find("F2");
    EXPECT_EQ(graph->kind(*graph->find("rep")), NodeKind::Person);
    EXPECT_EQ(graph->label(*graph->find("rep")), "王*");
    ASSERT_TRUE(graph->find("account:acc"));
    ASSERT_TRUE(graph->find("contact:tel"));
    std::size_t addresses = 0;
    for (Node v = 0; v < graph->nodeCount(); ++v)
        if (graph->kind(v) == NodeKind::Address) {
            ++addresses;
            EXPECT_EQ(graph->inDegree(v), 2u); // one node for both spellings
        }
    EXPECT_EQ(addresses, 1u);
    bool guaranteed = false, paid = false;
    for (EdgeIndex e = graph->outBegin(a); e < graph->outEnd(a); ++e) {
        if (graph->kindOf(e) == EdgeKind::Guarantee) {
            guaranteed = true;
            EXPECT_EQ(graph->target(e), b);
            EXPECT_DOUBLE_EQ(graph->weight(e), 5);
            EXPECT_EQ(graph->record(e), 21);
        }
        if (graph->kindOf(e) == EdgeKind::Payment) {
            paid = true;
            EXPECT_DOUBLE_EQ(graph->weight(e), 20);
            EXPECT_EQ(graph->record(e), 31);
            EXPECT_EQ(graph->to(e), Date{101});
        }
    }
    EXPECT_TRUE(guaranteed);
    EXPECT_TRUE(paid);
}
