// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PinyinIndex.h"

#include <algorithm>
#include <mutex>

namespace coir::ui {
namespace {
constexpr std::size_t kLeast = 3; ///< letters: two are initials, which the case answers itself
constexpr std::size_t kAFirm = 64;
} // namespace

PinyinIndex::PinyinIndex(const store::Facts& facts, const text::Lexicon& lexicon) {
    m_names.reserve(facts.firms.size());
    m_spoken.reserve(facts.firms.size() * kAFirm);
    m_starts.reserve(facts.firms.size() * kAFirm);
    for (const auto& f : facts.firms) {
        m_names.push_back(m_spoken.size());
        m_spoken += '\n';
        m_starts.push_back(false);
        for (const std::string& syllable : lexicon.pinyin().syllables(lexicon.foldName(f.name))) {
            m_starts.push_back(true);
            m_starts.resize(m_starts.size() + syllable.size() - 1, false);
            m_spoken += syllable;
        }
    }
}

std::vector<store::FirmIndex> PinyinIndex::find(std::string_view letters, std::size_t most) const {
    std::vector<store::FirmIndex> first, within;
    for (std::size_t at = letters.empty() ? std::string::npos : m_spoken.find(letters); at != std::string::npos && first.size() < most;) {
        if (!m_starts[at]) {
            at = m_spoken.find(letters, at + 1);
            continue;
        }
        const auto name = static_cast<std::size_t>(std::upper_bound(m_names.begin(), m_names.end(), at) - m_names.begin() - 1);
        if (auto& list = at == m_names[name] + 1 ? first : within; list.size() < most)
            list.push_back(static_cast<store::FirmIndex>(name));
        at = name + 1 < m_names.size() ? m_spoken.find(letters, m_names[name + 1]) : std::string::npos;
    }
    first.insert(first.end(), within.begin(), within.end());
    if (first.size() > most)
        first.resize(most);
    return first;
}

std::string pinyinLetters(std::string_view asked) {
    std::string out;
    for (const char c : asked) {
        if (c == ' ' || c == '\'')
            continue;
        if ((c | 32) < 'a' || (c | 32) > 'z')
            return {};
        out += static_cast<char>(c | 32);
    }
    return out.size() < kLeast ? std::string() : out;
}

std::shared_ptr<const PinyinIndex> pinyinOf(const std::shared_ptr<const store::Facts>& facts, const text::Lexicon& lexicon) {
    // One at a time: whoever asks while it is being made waits for it instead of making another.
    static std::mutex guard;
    static std::weak_ptr<const store::Facts> of;
    static std::shared_ptr<const PinyinIndex> kept;
    const std::lock_guard lock(guard);
    if (of.lock() != facts) {
        kept = std::make_shared<const PinyinIndex>(*facts, lexicon);
        of = facts;
    }
    return kept;
}

} // namespace coir::ui
