// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"

#include <QFrame>

class QToolButton;

namespace coir::ui {

class DayEdit;

/// The two clocks of every question: facts valid on one day as known on another; a third button sets both to
/// the latest day of the data.
class ClockBox : public QFrame {
    Q_OBJECT
public:
    explicit ClockBox(QWidget* parent = nullptr);
    void setAsOf(AsOf asOf, AsOf latest);

Q_SIGNALS:
    void chosen(coir::AsOf asOf);

private:
    DayEdit* m_valid;
    DayEdit* m_known;
    QToolButton* m_latestButton;
    AsOf m_latest{};
};

} // namespace coir::ui
