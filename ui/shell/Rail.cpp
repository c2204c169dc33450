// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Rail.h"

#include "language/Wording.h"
#include "look/Icons.h"
#include "look/Style.h"
#include "look/Tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace coir::ui {
namespace {

constexpr int kBadge = 16;
constexpr int kBadgeSides = 4;

/// A rail button with a count at its corner.
class RailButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    void setTip(const QString& tip) { setToolTip(m_tip = tip); }
    QString words() const { return m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge); }
    void setBadge(int count) {
        if (count == m_badge)
            return;
        m_badge = count;
        const QString says = count > 0 ? Rail::tr("%1 high leads not handled").arg(count) : QString();
        setAccessibleDescription(says);
        setToolTip(says.isEmpty() ? m_tip : m_tip + QLatin1Char('\n') + says);
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QToolButton::paintEvent(event);
        if (m_badge <= 0)
            return;
        const Colours& c = colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = badgeBox();
        const QColor ground = c.high.text;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 8, 8);
        painter.setFont(font::badge());
        painter.setPen(Colours::wordsOn(ground));
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, words());
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QToolButton::keyPressEvent(event);
    }

private:
    /// Beside the icon, from its right edge on: at most three characters, so that it never lies on it.
    QRectF badgeBox() const {
        const int w = std::max(kBadge, QFontMetrics(font::badge()).horizontalAdvance(words()) + kBadgeSides);
        return QRectF((width() + iconSize().width()) / 2.0, 2, std::min<double>(w, (width() - iconSize().width()) / 2.0), kBadge);
    }
    QString m_tip;
    int m_badge = 0;
};

} // namespace

Rail::Rail(const std::vector<std::unique_ptr<View>>& views, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Views"));
    setFixedWidth(size::kRail);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, size::kStep, 1, size::kStep);
    column->setSpacing(0);
    m_group.setExclusive(true);
    int index = 0;
    for (const auto& view : views) {
        auto* button = new RailButton(this);
        button->setObjectName(QStringLiteral("rail.") + view->id());
        button->setText(view->title());
        button->setAccessibleName(view->title());
        button->setTip(QStringLiteral("%1  Ctrl+%2").arg(view->title()).arg(index + 1));
        button->setIcon(icon(view->iconName()));
        button->setIconSize(QSize(size::kIconRail, size::kIconRail));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        kind::set(button, kind::kRail);
        button->setFixedSize(size::kRail - 1, size::kRailButton);
        m_group.addButton(button, index++);
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(&m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::setCurrent(int index) {
    if (auto* button = m_group.button(index))
        button->setChecked(true);
}

void Rail::takeKeys() {
    if (auto* button = m_group.checkedButton())
        button->setFocus(Qt::TabFocusReason);
}

void Rail::setBadge(int index, int count) {
    if (auto* button = static_cast<RailButton*>(m_group.button(index)))
        button->setBadge(count);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double w = hairlineWidth(devicePixelRatioF());
    painter.fillRect(rect(), colours().surface);
    painter.fillRect(QRectF(width() - w, 0, w, height()), colours().line);
}

void Rail::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    for (int i = 0; i < static_cast<int>(m_group.buttons().size()); ++i)
        if (m_group.button(i)->hasFocus())
            if (auto* next = m_group.button(i + step)) {
                next->setFocus(Qt::TabFocusReason);
                return;
            }
}

} // namespace coir::ui
