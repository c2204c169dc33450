// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Banner.h"

#include "look/Style.h"
#include "look/Tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace coir::ui {

Banner::Banner(QWidget* parent) : QWidget(parent), m_words(new QLabel(this)), m_own(new QPushButton(this)) {
    setObjectName(QStringLiteral("banner"));
    setAccessibleName(tr("Synthetic data"));
    setFixedHeight(size::kBanner);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::kPageOutside, 0, size::kPageOutside, 0);
    row->setSpacing(size::kPanelInside);
    m_words->setObjectName(QStringLiteral("banner.words"));
    m_words->setText(tr("Synthetic data") + QStringLiteral("   ") +
                     tr("Sample case: every name and code is invented; nothing may be enforced by it"));
    m_own->setObjectName(QStringLiteral("banner.own"));
    kind::set(m_own, kind::kLink);
    m_own->setText(tr("Use own files…"));
    m_own->setAccessibleName(m_own->text());
    m_own->setAutoDefault(false);
    m_own->setFixedHeight(size::kBanner - 2);
    m_own->setCursor(Qt::PointingHandCursor);
    row->addStretch(1);
    row->addWidget(m_words);
    row->addWidget(m_own);
    row->addStretch(1);
    connect(m_own, &QPushButton::clicked, this, &Banner::ownFilesWanted);
    dress();
}

void Banner::dress() {
    const Colours& c = colours();
    QPalette p = m_words->palette();
    p.setColor(QPalette::WindowText, c.bannerText);
    m_words->setPalette(p);
    m_words->setFont(font::small());
    m_own->setFont(font::small());
}

void Banner::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_own)
        dress();
}

void Banner::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.bannerGround);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.bannerStripe);
    const int h = height();
    constexpr int kStripe = 10;
    // The stripes leave the words alone: text stands on one ground only.
    const int clear = m_words->geometry().left() - size::kGap;
    const int clearTo = m_own->geometry().right() + size::kGap;
    painter.setClipRegion(QRegion(0, 0, clear, h) + QRegion(clearTo, 0, width() - clearTo, h));
    for (int x = -h; x < width(); x += 2 * kStripe) {
        QPainterPath stripe;
        stripe.addPolygon(QPolygonF{QPointF(x, h), QPointF(x + h, 0), QPointF(x + h + kStripe, 0), QPointF(x + kStripe, h)});
        painter.drawPath(stripe);
    }
}

} // namespace coir::ui
