// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "stats/robust.h"
#include "store/facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coir::detect {

/// How declared prices are compared (domain.md D5b, ruling 15); values of the pack detect.undervaluation.
struct PriceRules {
    double z = 0, madFloor = 0, quantile = 0, quantileFactor = 0;
    std::size_t minLines = 0, lastMinLines = 0;
    std::vector<std::string> sampleModes;    ///< never judged against another mode
};

/// Lines of comparable goods in one quarter, in one currency, on the same terms of delivery.
struct PriceCell {
    int backOff = 0;                 ///< 0 HS10 with origin and mode, 1 HS10, 2 HS8, 3 HS6
    std::string name;                ///< "8517130000 日本 0110 2026Q1 USD CIF"
    std::size_t lines = 0;
    stats::RobustScale scale;        ///< of the logarithms
    double lowPrice = 0;             ///< the quantile of the prices
    double median() const;           ///< middle price
};

/// One import line held against its cell.
struct JudgedLine {
    std::size_t line = 0;            ///< index into Facts::declarationLines
    std::uint32_t cell = 0;
    double price = 0;                ///< per statutory unit, in the currency declared
    double z = 0;
    double adjustedP = 1;            ///< one-sided normal p after Benjamini-Hochberg over all judged lines
    bool low = false;                ///< z at or below the border
    bool farBelow = false;           ///< below the quantile times its factor
};

struct PriceJudgement {
    std::vector<PriceCell> cells;
    std::vector<JudgedLine> lines;
    std::size_t withoutPrice = 0;    ///< import lines that give no price per statutory unit
    std::size_t withoutCell = 0;     ///< import lines of goods too rare to judge
};

/// Judges every import line in the first cell that is large enough. O(n log n). @error Cancelled.
Result<PriceJudgement> judgePrices(const store::Facts& facts, const PriceRules& rules, JobContext& job);

/// A cell with all the lines whose prices made it: index into Facts::declarationLines and price.
struct CellLines {
    PriceCell cell;
    std::vector<std::pair<std::size_t, double>> lines;
};
/// The cell that one line is judged in; nullopt where it is not judged. O(n log n)
std::optional<CellLines> cellOf(const store::Facts& facts, const PriceRules& rules, std::size_t line);

} // namespace coir::detect
