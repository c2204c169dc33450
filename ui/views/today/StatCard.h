// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look/Tokens.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace coir::ui {

/// One number with what changed and a small line of how it ran; opens the view behind it.
class StatCard : public QWidget {
    Q_OBJECT
public:
    StatCard(const QString& name, const QString& title, QWidget* parent = nullptr);
    /// Until its figure is known.
    void setWaiting();
    void setValue(const QString& value, const QString& note, std::optional<Level> level, std::vector<double> run,
                  const QString& tip);
    QSize sizeHint() const override { return {240, 88}; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_title, m_value, m_note;
    std::optional<Level> m_level;
    std::vector<double> m_run;
    bool m_hovered = false;
};

/// Where a folder may be dropped; a click asks for one.
class DropZone : public QWidget {
    Q_OBJECT
public:
    DropZone(const QString& name, const QString& says, const QString& more, QWidget* parent = nullptr);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_says, m_more;
};

} // namespace coir::ui
