// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Placement.h"

#include <algorithm>

namespace coir::ui {
namespace {

QRect within(QRect inner, QRect room, QMargins frame) {
    const QRect free = room.marginsRemoved(frame);
    QRect r(inner.topLeft(), inner.size().boundedTo(free.size()));
    r.moveLeft(std::clamp(r.left(), free.left(), free.left() + free.width() - r.width()));
    r.moveTop(std::clamp(r.top(), free.top(), free.top() + free.height() - r.height()));
    return r;
}

} // namespace

Placement firstPlacement(QSize wanted, QRect room, QMargins frame) {
    const QRect free = room.marginsRemoved(frame);
    QRect inner(QPoint(), wanted.boundedTo(free.size()));
    inner.moveCenter(free.center());
    return {within(inner, room, frame), inner.size() != wanted};
}

QRect broughtBack(QRect inner, const QList<QRect>& rooms, QMargins frame) {
    const auto shared = [&](const QRect& room) {
        const QRect both = room & inner;
        return both.isEmpty() ? qint64{0} : qint64{both.width()} * both.height();
    };
    const auto best = std::max_element(rooms.begin(), rooms.end(), [&](const QRect& a, const QRect& b) { return shared(a) < shared(b); });
    return within(inner, *best, frame);
}

} // namespace coir::ui
