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
    void fit() {
        const int width = viewport()->width();
        m_picture->resize(width, std::max(viewport()->height(), m_picture->heightForWidth(width)));
    }
    PictureWidget* m_picture;
};

} // namespace coir::ui
