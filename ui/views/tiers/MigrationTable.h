// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <array>

namespace coir::ui {

/// How many firms moved from which tier (row) to which (column); worse in the colour of high, better in accent.
class MigrationTable : public QWidget {
    Q_OBJECT
public:
    explicit MigrationTable(const QString& name, QWidget* parent = nullptr);
    using Counts = std::array<std::array<int, 4>, 4>;
    void setCounts(const Counts& counts, bool known, const QString& hint);
    QString asText() const;
    QSize sizeHint() const override { return {260, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Counts m_counts{};
    bool m_known = false;
    QString m_hint;
};

} // namespace coir::ui
