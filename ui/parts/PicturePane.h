// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/PictureWidget.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace coir::ui {

/// Gives a picture the height it needs for its width, and a scroll bar where the pane has less.
class PicturePane : public QScrollArea {
public:
    explicit PicturePane(PictureWidget* picture, QWidget* parent = nullptr) : QScrollArea(parent), m_picture(picture) {
        setObjectName(picture->objectName() + QStringLiteral(".pane"));
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setBackgroundRole(QPalette::Base);
        verticalScrollBar()->setSingleStep(size::kScrollStep);
        setWidget(picture);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QScrollArea::resizeEvent(event);
        fit();
    }
    bool viewportEvent(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest)
            fit(); // another scene
        return QScrollArea::viewportEvent(event);
    }

private:
    static constexpr double kPressed = .62, kMapPressed = .4;
    void fit() {
        const int width = viewport()->width(), height = viewport()->height();
        const int wanted = m_picture->heightForWidth(width);
        // A picture bears being pressed a little better than being scrolled; a map is seen as a whole or not at all.
        const auto& scene = m_picture->scene();
        const bool map = std::holds_alternative<report::HexScene>(scene) || std::holds_alternative<report::TileScene>(scene);
        m_picture->resize(width, wanted * (map ? kMapPressed : kPressed) <= height ? height : wanted);
    }
    PictureWidget* m_picture;
};

} // namespace coir::ui
