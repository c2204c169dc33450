// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "store/facts.h"
#include "text/lexicon.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace coir::ui {

/// The names of all firms as they are spoken: haikou finds 海口…, at the beginning of any syllable. Built on a worker when
/// somebody first writes letters, about 4 µs and 60 bytes a firm; immutable then.
class PinyinIndex {
public:
    PinyinIndex(const store::Facts& facts, const text::Lexicon& lexicon);

    /// Firms whose spoken name holds `letters` (a–z, lower case, without blanks), those that begin so first, then in the order
    /// of the firms; the last syllable may be unfinished.
    std::vector<store::FirmIndex> find(std::string_view letters, std::size_t most) const;

private:
    std::string m_spoken;               ///< each name begins with '\n', each syllable with a bit in m_starts
    std::vector<std::size_t> m_names;   ///< where each firm begins, rising
    std::vector<bool> m_starts;
};

/// The letters of a question that may be pinyin: "hai kou" → "haikou"; empty where it holds anything else or is too short.
std::string pinyinLetters(std::string_view asked);

/// The index of these facts, made now or before; call it on a worker.
std::shared_ptr<const PinyinIndex> pinyinOf(const std::shared_ptr<const store::Facts>& facts, const text::Lexicon& lexicon);

} // namespace coir::ui
