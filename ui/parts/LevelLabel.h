// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "parts/Cells.h"

#include <QPainter>
#include <QWidget>

namespace coir::ui {

/// A level chip as a widget of its own.
class LevelLabel : public QWidget {
public:
    explicit LevelLabel(const QString& name, QWidget* parent = nullptr) : QWidget(parent) { setObjectName(name); }
    void setLevel(Level level) {
        m_level = level;
        setAccessibleName(levelWord(level));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {static_cast<int>(levelChipWidth(m_level)) + 1, size::kChip}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawLevelChip(painter, QPointF(0, height() / 2.0), m_level, colours());
    }

private:
    Level m_level = Level::Hint;
};

/// A tier letter as a widget of its own, small in lists and large at the head of a dossier.
class TierLabel : public QWidget {
public:
    TierLabel(const QString& name, int side, QWidget* parent = nullptr) : QWidget(parent) {
        setObjectName(name);
        setFixedSize(side, side);
    }
    void setTier(Tier tier) {
        m_tier = tier;
        setAccessibleName(QString(tierLetter(tier)));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawTierLetter(painter, rect(), m_tier, colours());
    }

private:
    Tier m_tier = Tier::None;
};

} // namespace coir::ui
