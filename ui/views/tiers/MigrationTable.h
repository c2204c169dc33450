// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <array>
#include <optional>
#include <utility>

namespace coir::ui {

/// How many firms moved from which tier (row) to which (column); worse in the colour of high, better in accent. A click
/// on a number, or the arrows with Space, chooses the firms behind it; the same again lets them go.
class MigrationTable : public QWidget {
    Q_OBJECT
public:
    explicit MigrationTable(const QString& name, QWidget* parent = nullptr);
    using Counts = std::array<std::array<int, 4>, 4>;
    void setCounts(const Counts& counts, bool known, const QString& hint);
    /// What the numbers leave out: told where the pointer rests.
    void setNote(const QString& note);
    QString asText() const;
    /// Tiers then and now, 0 = A … 3 = D.
    using Move = std::pair<int, int>;
    const std::optional<Move>& chosen() const { return m_chosen; }
    void choose(const std::optional<Move>& move);
    QSize sizeHint() const override { return {260, 150}; }

Q_SIGNALS:
    void moveChosen();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF cell(int row, int column) const;
    std::optional<Move> at(const QPointF& where) const;
    void toggle(const Move& move);

    Counts m_counts{};
    bool m_known = false;
    std::optional<Move> m_chosen;
    Move m_current{0, 1};                     ///< where the arrows stand
    QString m_hint, m_note;
};

} // namespace coir::ui
