// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/lexicon.h"

#include <stdexcept>

/// The lexicon of the source tree, loaded once for all tests.
inline const coir::text::Lexicon& sharedLexicon() {
    static const auto lexicon = [] {
        auto loaded = coir::text::Lexicon::load(COIR_SOURCE_DIR "/resources");
        if (!loaded)
            throw std::runtime_error(plain(loaded.error()));
        return *loaded;
    }();
    return *lexicon;
}
