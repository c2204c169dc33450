// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

namespace coir::app {

/// Whether a window can be opened, asked before Qt does, which ends the program where it cannot: a Wayland or local X
/// socket answers, or QT_QPA_PLATFORM names another platform. A display of another machine is left to Qt.
/// @error NotPermitted with the remedy
Result<> displayReachable();

} // namespace coir::app
