// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/WrapLayout.h"

#include <algorithm>

namespace coir::ui {

WrapLayout::~WrapLayout() { qDeleteAll(m_items); }

QLayoutItem* WrapLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize WrapLayout::sizeHint() const {
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
            height = std::max(height, item->sizeHint().height());
        }
    return {width, height};
}

QSize WrapLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

void WrapLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::arrange(const QRect& rect, bool place) const {
    int top = rect.top();
    qsizetype i = 0;
    while (i < m_items.size()) {
        // One line: as many as go in, at least one.
        QList<QLayoutItem*> line;
        int width = 0, height = 0;
        for (; i < m_items.size(); ++i) {
            QLayoutItem* item = m_items[i];
            if (item->isEmpty())
                continue;
            const QSize wish = item->sizeHint();
            const int wider = width + (line.isEmpty() ? 0 : spacing()) + wish.width();
            if (!line.isEmpty() && wider > rect.width())
                break;
            line.append(item);
            width = wider;
            height = std::max(height, wish.height());
        }
        if (line.isEmpty())
            break;
        if (place) {
            int left = rect.left() + std::max(0, rect.width() - width);
            for (QLayoutItem* item : line) {
                const QSize wish = item->sizeHint();
                item->setGeometry({left, top + (height - wish.height()) / 2, std::min(wish.width(), rect.width()), wish.height()});
                left += wish.width() + spacing();
            }
        }
        top += height + (i < m_items.size() ? spacing() : 0);
    }
    return top - rect.top();
}

} // namespace coir::ui
