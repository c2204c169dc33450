// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look/Tokens.h"

#include <QString>
#include <QVariant>
#include <QWidget>
#include <optional>
#include <vector>

namespace coir::ui {

/// One line of an inspector: a term as a bar, an evidence line, a neighbour, a fact.
struct Line {
    enum class Mark : quint8 { None, Check, Cross, Question, Hollow, Level, Tier };
    QString title;
    QString subtitle;            ///< second tone, below
    QString right;               ///< right-aligned in the first row
    QString rightBelow;          ///< right-aligned in the second row: the source, as a link
    std::optional<double> bar;   ///< 0…1
    Mark mark = Mark::None;
    Level level = Level::Hint;
    Tier tier = Tier::None;
    bool opens = false;          ///< Enter or a click leads somewhere: looks like a link when hovered
    bool warning = false;
    bool second = false;         ///< in the second tone: a heading of the lines below
    bool struck = false;         ///< stands but does not weigh
    bool negative = false;       ///< `right` in the colour of high
    QString tip;
    QVariant data;
};

/// A list that wraps its lines, grows with them and is walked by keys. Draws itself: one widget whatever the
/// number of lines.
class LineList : public QWidget {
    Q_OBJECT
public:
    LineList(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    void setLines(std::vector<Line> lines, const QString& emptyText = {});
    const std::vector<Line>& lines() const { return m_lines; }
    int current() const { return m_current; }
    void setCurrent(int line);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 24}; }
    QRect lineRect(int line) const;

Q_SIGNALS:
    void opened(int line);
    void currentChanged(int line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Box {
        int top, height, titleHeight, subtitleHeight;
    };
    const std::vector<Box>& boxesFor(int width) const;
    int lineAt(const QPoint& at) const;
    void spread();

    std::vector<Line> m_lines;
    std::vector<Box> m_boxes;
    mutable std::vector<std::pair<int, std::vector<Box>>> m_measured; ///< width → boxes; a layout asks many times
    QString m_empty;
    int m_current = -1, m_hovered = -1;
};

} // namespace coir::ui
