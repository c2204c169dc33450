// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/View.h"

#include <QButtonGroup>
#include <QWidget>

namespace coir::ui {

/// The seven views, icon with word. An own widget and no tool bar: a tool bar's buttons take no focus and hide.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const std::vector<std::unique_ptr<View>>& views, QWidget* parent = nullptr);
    void setCurrent(int index);
    void setBadge(int index, int count);
    /// Gives the keys to the page in front.
    void takeKeys();

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QButtonGroup m_group;
};

} // namespace coir::ui
