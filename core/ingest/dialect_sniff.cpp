// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/delimited_reader.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace coir::ingest {

namespace {

constexpr std::size_t kRecords = 300;

bool loneCarriageReturns(std::string_view text) {
    bool quoted = false;
    std::size_t returns = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == '\n' && !quoted)
            return false;
        else if (text[i] == '\r' && !quoted && i + 1 < text.size() && text[i + 1] != '\n')
            ++returns;
    }
    return returns > 0;
}

/// Numbers of fields of the records, blank lines left out; the last one only if it is whole.
std::vector<std::size_t> fieldCounts(std::string_view text, char delimiter, char lineEnd, bool isWholeFile) {
    std::vector<std::size_t> counts;
    std::size_t fields = 1, length = 0;
    bool atStart = true, quoted = false;
    for (std::size_t i = 0; i < text.size() && counts.size() < kRecords; ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '"') {
                if (i + 1 < text.size() && text[i + 1] == '"')
                    ++i;
                else
                    quoted = false;
            }
            ++length;
            continue;
        }
        if (c == lineEnd) {
            if (length > 0)
                counts.push_back(fields);
            fields = 1;
            length = 0;
            atStart = true;
        } else if (c == delimiter) {
            ++fields;
            ++length;
            atStart = true;
        } else {
            quoted = c == '"' && atStart;
            atStart = false;
            if (c != '\r')
                ++length;
        }
    }
    if (counts.size() < kRecords && isWholeFile && length > 0)
        counts.push_back(fields);
    return counts;
}

} // namespace

Dialect sniffDialect(std::string_view sample, bool isWholeFile, std::optional<char> forced) {
    Dialect found;
    found.endsWithCr = loneCarriageReturns(sample);
    const char lineEnd = found.endsWithCr ? '\r' : '\n';
    double best = 0;
    for (const char delimiter : {',', '\t', '|', ';'}) {
        if (forced && delimiter != *forced)
            continue;
        const auto counts = fieldCounts(sample, delimiter, lineEnd, isWholeFile);
        std::map<std::size_t, std::size_t> often;
        for (const auto n : counts)
            ++often[n];
        std::size_t mode = 0, times = 0;
        for (const auto& [n, t] : often)
            if (n >= 2 && t >= times) {
                mode = n;
                times = t;
            }
        if (mode == 0)
            continue;
        const double agreeing = static_cast<double>(times) / static_cast<double>(counts.size());
        const double score = agreeing * (1 + std::log2(static_cast<double>(mode)));
        if (score > best) {
            best = score;
            found.delimiter = delimiter;
            found.convincing = agreeing >= 0.8 && counts.size() >= 2;
        }
    }
    if (forced)
        found.delimiter = *forced;
    return found;
}

} // namespace coir::ingest
