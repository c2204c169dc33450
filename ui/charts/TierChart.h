// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <array>

class QChartView;

namespace coir::ui {

/// Distribution of tiers as lying bars; letters and counts double the colours. The table twin is its accessible
/// description and what Ctrl+C copies.
class TierChart : public QWidget {
    Q_OBJECT
public:
    explicit TierChart(const QString& name, QWidget* parent = nullptr);
    /// Firms per A, B, C, D and without a tier.
    void setCounts(const std::array<qint64, 5>& counts);
    QString asText() const;

Q_SIGNALS:
    /// A bar was clicked: 0…3 = A…D, 4 = no tier.
    void tierChosen(int tier);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    /// Is there no room for shares beside the counts?
    bool narrow() const;
    bool m_drawnNarrow = false;
    QChartView* m_view;
    std::array<qint64, 5> m_counts{};
};

} // namespace coir::ui
