// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <string>

namespace coir::app {

/// Loads the catalogues of a language ("zh_CN", "zh_TW", "en") into the application; false for another one.
bool setLanguage(const std::string& language);
/// A Message in the language set.
std::string words(const Message& message);
/// One line: what (file:row:column, value): what to do.
std::string words(const Error& error);

} // namespace coir::app
