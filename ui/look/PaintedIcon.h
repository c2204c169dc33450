// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace coir::ui {

/// An icon that is painted whenever it is shown, in the colours of the theme in force: what derives from it only paints.
class PaintedIcon : public QIconEngine {
public:
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        painter.scale(scale, scale);
        paint(&painter, QRect(QPoint(), size / scale), mode, state);
        return out;
    }
};

} // namespace coir::ui
