// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/facts_fixture.h"

namespace coir::test {

/// Two importers and their declarations of one good from one country.
struct CustomsFacts : FactsFixture {
    CustomsFacts() : FactsFixture("2026-09-30") {
        low = firm("91460100PDY00001X1", "合成甲有限公司");
        other = firm("91460200PDY000175P", "合成乙有限公司");
    }
    static store::DeclarationLine line(double price, double quantity = 10) {
        store::DeclarationLine d;
        d.declarationNo = "640120261000000001";
        d.at = momentOf(day("2026-05-10"), 9);
        d.hs = "8517130000";
        d.goods = "合成部件";
        d.origin = "日本";
        d.tradeMode = "0110";
        d.currency = "CNY";
        d.terms = "CIF";
        d.statUnit = "台";
        d.statQuantity = quantity;
        d.total = price * quantity;
        return d;
    }
    store::FirmIndex low = 0, other = 0; ///< the one that declares too little, and the one that does not
};

} // namespace coir::test
