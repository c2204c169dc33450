// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/DayEdit.h"

#include "language/Wording.h"
#include "look/Icons.h"
#include "look/Style.h"
#include "look/Tokens.h"
#include "parts/Panel.h"
#include "text/numbers.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace coir::ui {
namespace {
constexpr int kFirstYear = 1900, kLastYear = 2100;
constexpr std::size_t kDigitsOfASerial = 5;
constexpr int kRemedyMs = 8000; ///< how long the line stays once the field was left

QDate qtDay(Date d) {
    const auto p = split(d);
    return {p.year, p.month, p.day};
}
} // namespace

DayEdit::DayEdit(const QString& name, const QString& accessibleName, QWidget* parent) : QLineEdit(parent) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFixedHeight(size::kControl);
    QAction* calendar = addAction(icon(QStringLiteral("today")), QLineEdit::TrailingPosition);
    calendar->setObjectName(name + QStringLiteral(".calendar"));
    calendar->setToolTip(tr("Choose in a calendar  Alt+↓"));
    connect(calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DayEdit::accept);
    m_shown.setSingleShot(true);
    m_shown.setInterval(kRemedyMs);
    connect(&m_shown, &QTimer::timeout, this, &DayEdit::accept);
}

QString DayEdit::written() const { return date(m_day); }

void DayEdit::setDay(Date day) {
    m_day = day;
    setText(written());
}

std::optional<Date> DayEdit::read(const QString& words) {
    const std::string typed = toCore(words.normalized(QString::NormalizationForm_KC).trimmed()); // full-width digits are digits
    // Tables hold days as serial numbers or with a time; a hand that types either has mistyped.
    const bool serial = std::min(typed.find_first_not_of("0123456789"), typed.size()) == kDigitsOfASerial;
    const auto cell = text::readDate(typed);
    if (serial || cell.hasTime || !cell.day())
        return {};
    const int year = split(*cell.day()).year;
    return year < kFirstYear || year > kLastYear ? std::nullopt : cell.day();
}

void DayEdit::take(bool leaving) {
    const QString typed = text().trimmed();
    if (typed == written())
        return;
    const auto day = read(typed);
    if (!day) {
        refuse(typed);
        if (leaving) { // a day that does not hold must not stand where the days stand that do
            setText(written());
            m_shown.start();
        }
        return;
    }
    const bool another = *day != m_day;
    setDay(*day);
    accept();
    if (another)
        Q_EMIT chosen(*day);
}

void DayEdit::refuse(const QString& typed) {
    m_refused = true;
    m_shown.stop();
    if (!m_remedy) {
        m_remedy = new Words(Words::Tone::Warning, {}, window());
        m_remedy->setObjectName(objectName() + QStringLiteral(".remedy"));
        m_remedy->setAutoFillBackground(true);
        m_remedy->setBackgroundRole(QPalette::Base);
        m_remedy->setFrameShape(QFrame::StyledPanel);
        m_remedy->setMargin(size::kGap);
        m_remedy->setFocusPolicy(Qt::NoFocus);
    }
    m_remedy->setText(tr("“%1” is no day. Write year-month-day, such as %2; %2 still holds.").arg(typed, written()));
    m_remedy->adjustSize();
    const QPoint under = mapTo(window(), QPoint(0, height() + size::kStep));
    m_remedy->move(std::clamp(under.x(), 0, std::max(0, window()->width() - m_remedy->width() - size::kGap)), under.y());
    m_remedy->show();
    m_remedy->raise();
    setAccessibleDescription(m_remedy->text());
    update();
}

void DayEdit::accept() {
    m_refused = false;
    if (m_remedy)
        m_remedy->hide();
    setAccessibleDescription({});
    update();
}

void DayEdit::openCalendar() {
    if (!m_calendar) {
        m_calendar = new QCalendarWidget(this);
        m_calendar->setObjectName(objectName() + QStringLiteral(".days"));
        m_calendar->setAccessibleName(accessibleName());
        m_calendar->setWindowFlag(Qt::Popup);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        const auto pick = [this](const QDate& d) {
            m_calendar->close();
            setText(d.toString(Qt::ISODate));
            take(false);
        };
        connect(m_calendar, &QCalendarWidget::clicked, this, pick);
        connect(m_calendar, &QCalendarWidget::activated, this, [this, pick](const QDate& d) {
            if (m_calendar->isVisible()) // a click says it already
                pick(d);
        });
    }
    m_calendar->setSelectedDate(qtDay(m_day));
    m_calendar->adjustSize();
    m_calendar->move(mapToGlobal(QPoint(width() - m_calendar->sizeHint().width(), height() + 2)));
    m_calendar->show();
    m_calendar->setFocus();
}

void DayEdit::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return take(false);
    if (key == Qt::Key_Escape && (m_refused || text() != written())) {
        setText(written());
        return accept();
    }
    if (key == Qt::Key_F4 || (key == Qt::Key_Down && event->modifiers() & Qt::AltModifier))
        return openCalendar();
    if (key == Qt::Key_Up || key == Qt::Key_Down) { // a day on or back; taken over by Enter or on leaving
        if (const auto day = read(text())) {
            setText(date(*day + (key == Qt::Key_Up ? 1 : -1)));
            accept();
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        take(true);
}

void DayEdit::hideEvent(QHideEvent* event) {
    QLineEdit::hideEvent(event);
    accept();
}

void DayEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!m_refused)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().level(Level::High).mark, size::kFocusRing));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::kRadius, size::kRadius);
}

} // namespace coir::ui
