// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ClockBox.h"

#include "look/Style.h"
#include "look/Tokens.h"
#include "parts/Panel.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QToolButton>

namespace coir::ui {
namespace {
QDate qtDate(Date d) {
    const auto p = split(d);
    return {p.year, p.month, p.day};
}
Date coreDate(const QDate& d) { return *makeDate(d.year(), d.month(), d.day()); }
} // namespace

ClockBox::ClockBox(QWidget* parent)
    : QFrame(parent), m_valid(new QDateEdit(this)), m_known(new QDateEdit(this)),
      m_latestButton(makeIconButton(QStringLiteral("clocks.latest"), tr("Set both to the latest day of the data"),
                                    QStringLiteral("clock"), this)) {
    setObjectName(QStringLiteral("clocks"));
    setAccessibleName(tr("The two clocks"));
    kind::set(this, kind::kPanel);
    setFrameShape(QFrame::StyledPanel);
    setFixedHeight(size::kControl);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::kGap, 1, 1, 1);
    row->setSpacing(size::kStep / 2);
    const auto add = [&](QDateEdit* edit, const QString& name, const QString& words, const QString& tip) {
        auto* label = new Words(Words::Tone::Small, words, this);
        label->setObjectName(name + QStringLiteral(".label"));
        label->setBuddy(edit);
        edit->setObjectName(name);
        edit->setAccessibleName(words);
        edit->setToolTip(tip);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setFrame(false);
        edit->setCalendarPopup(true);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        kind::set(edit, kind::kQuiet);
        edit->setKeyboardTracking(false);
        edit->setFixedHeight(size::kControl - 2);
        edit->setFixedWidth(QFontMetrics(font::body()).horizontalAdvance(QStringLiteral("2026-09-30")) + 30);
        row->addWidget(label);
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &ClockBox::take);
    };
    add(m_valid, QStringLiteral("clocks.valid"), tr("Valid on"), tr("Facts that held on this day"));
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("clocks.line"));
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    row->addWidget(line);
    row->addSpacing(size::kStep);
    add(m_known, QStringLiteral("clocks.known"), tr("Known on"), tr("Only what was published or filed by this day"));
    m_latestButton->setFixedSize(size::kControl - 2, size::kControl - 2);
    row->addWidget(m_latestButton);
    connect(m_latestButton, &QToolButton::clicked, this, [this] { Q_EMIT chosen(m_latest); });
}

void ClockBox::setAsOf(AsOf asOf, AsOf latest) {
    m_setting = true;
    m_shown = asOf;
    m_latest = latest;
    m_valid->setDate(qtDate(asOf.valid));
    m_known->setDate(qtDate(asOf.known));
    m_latestButton->setEnabled(!(asOf == latest));
    m_setting = false;
}

void ClockBox::take() {
    if (m_setting)
        return;
    const AsOf now{coreDate(m_valid->date()), coreDate(m_known->date())};
    if (!(now == m_shown))
        Q_EMIT chosen(now);
}

} // namespace coir::ui
