// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>

namespace coir::ui {

/// Widgets in a line, right-aligned, on further lines where the width does not do: filters are never cut.
class WrapLayout : public QLayout {
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~WrapLayout() override;
    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool place) const;
    QList<QLayoutItem*> m_items;
};

} // namespace coir::ui
