// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/Pictures.h"

#include <QPixmap>
#include <QWidget>
#include <memory>

namespace coir::ui {

/// Shows one picture that proves. Hovering says what a mark is, a click or Enter opens what stands behind it, arrows
/// walk from mark to mark, Ctrl+C copies its table. The drawing is kept until scene, size or theme change; a map of
/// hundreds of cells is drawn on a worker, the one before stays meanwhile.
class PictureWidget : public QWidget {
    Q_OBJECT
public:
    explicit PictureWidget(const QString& name, QWidget* parent = nullptr);

    void setScene(report::Scene scene);
    const report::Scene& scene() const { return *m_scene; }
    const Hits& hits() const { return m_hits; }
    int current() const { return m_current; }
    PictureTable table() const;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Asks for a file name and writes the picture as on paper.
    void save();

Q_SIGNALS:
    /// A mark was clicked, or Enter pressed on it.
    void opened(const coir::report::Ref& ref);
    /// Another picture stands here now.
    void sceneChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QRectF area() const;
    void redraw();
    void redrawAside();
    int hitAt(const QPointF& at) const;
    void walk(int step);
    void copyTable() const;
    void describe();

    std::shared_ptr<const report::Scene> m_scene = std::make_shared<const report::Scene>(); ///< shared with a worker that draws it
    Hits m_hits;
    QPixmap m_kept;
    int m_current = -1, m_hovered = -1;
    int m_drawing = 0;         ///< number of the drawing asked for last
    bool m_stale = true;       ///< m_kept shows another scene, size or theme
};

} // namespace coir::ui
