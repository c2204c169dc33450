// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

class QCalendarWidget;

namespace coir::ui {

class Words;

/// A day, typed or taken from a calendar. What is no day is refused where it was typed: a red frame, one line with the remedy,
/// and the day that stood stays; nothing is ever turned into another day.
class DayEdit : public QLineEdit {
    Q_OBJECT
public:
    DayEdit(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    Date day() const { return m_day; }
    /// Sets it without a signal.
    void setDay(Date day);
    bool refused() const { return m_refused; }
    /// The day that words mean: 2026-09-30, 2026/9/30, 2026年9月30日, 20260930; none where they mean no day.
    static std::optional<Date> read(const QString& words);

Q_SIGNALS:
    /// Another day was typed and left, or chosen in the calendar.
    void chosen(coir::Date day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void take(bool leaving);
    void refuse(const QString& typed);
    void accept();
    void openCalendar();
    QString written() const;

    Date m_day{};
    bool m_refused = false;
    QPointer<Words> m_remedy; ///< lies over the window, under the field
    QPointer<QCalendarWidget> m_calendar;
    QTimer m_shown;
};

} // namespace coir::ui
