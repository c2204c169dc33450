// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QMargins>
#include <QRect>

namespace coir::ui {

/// Where a window goes on the screens there are.
struct Placement {
    QRect inner;            ///< without the frame, as setGeometry takes it
    bool maximised = false; ///< the screen is smaller than the window wants to be
};

/// A frame before the window manager has drawn one: what common ones need at most.
inline constexpr QMargins kFrameAtMost{6, 40, 6, 6};

/// A window of `wanted` size in the middle of `room`; maximised where it has no room with its frame.
Placement firstPlacement(QSize wanted, QRect room, QMargins frame = kFrameAtMost);

/// A window as it was left, brought back onto the screen that holds most of it; onto the first where none does.
/// `rooms` must not be empty.
QRect broughtBack(QRect inner, const QList<QRect>& rooms, QMargins frame = kFrameAtMost);

} // namespace coir::ui
