// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coir::ui {

class StateStack;
class Workspace;

/// The empty state of every view while no case is open: says what to do next and offers it.
void showNoCase(StateStack& states, Workspace& workspace);

} // namespace coir::ui
