// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ClockBox.h"

#include "look/Style.h"
#include "look/Tokens.h"
#include "parts/DayEdit.h"
#include "parts/Panel.h"

#include <QBoxLayout>
#include <QToolButton>

namespace coir::ui {

ClockBox::ClockBox(QWidget* parent)
    : QFrame(parent), m_valid(new DayEdit(QStringLiteral("clocks.valid"), tr("Valid on"), this)),
      m_known(new DayEdit(QStringLiteral("clocks.known"), tr("Known on"), this)),
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
    const auto add = [&](DayEdit* edit, const QString& tip) {
        auto* label = new Words(Words::Tone::Small, edit->accessibleName(), this);
        label->setObjectName(edit->objectName() + QStringLiteral(".label"));
        label->setBuddy(edit);
        edit->setToolTip(tip);
        edit->setFrame(false);
        kind::set(edit, kind::kQuiet);
        edit->setAttribute(Qt::WA_Hover);
        edit->setFixedHeight(size::kControl - 2);
        edit->setFixedWidth(QFontMetrics(font::body()).horizontalAdvance(QStringLiteral("2026-09-30")) + size::kIcon + 24);
        row->addWidget(label);
        row->addWidget(edit);
        connect(edit, &DayEdit::chosen, this, [this] { Q_EMIT chosen({m_valid->day(), m_known->day()}); });
    };
    add(m_valid, tr("Facts that held on this day"));
    auto* line = new QFrame(this);
    line->setObjectName(QStringLiteral("clocks.line"));
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    row->addWidget(line);
    row->addSpacing(size::kStep);
    add(m_known, tr("Only what was published or filed by this day"));
    m_latestButton->setFixedSize(size::kControl - 2, size::kControl - 2);
    row->addWidget(m_latestButton);
    connect(m_latestButton, &QToolButton::clicked, this, [this] { Q_EMIT chosen(m_latest); });
}

void ClockBox::setAsOf(AsOf asOf, AsOf latest) {
    m_latest = latest;
    m_valid->setDay(asOf.valid);
    m_known->setDay(asOf.known);
    m_latestButton->setEnabled(!(asOf == latest));
}

} // namespace coir::ui
