// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/TierChart.h"

#include "language/Wording.h"
#include "look/Tokens.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QBoxLayout>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QEvent>
#include <QFontMetrics>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QValueAxis>
#include <algorithm>

namespace coir::ui {
namespace {
constexpr int kLetterRoom = 26;
constexpr int kLeastWidth = 150;
constexpr int kRoomForShares = 260;
}

TierChart::TierChart(const QString& name, QWidget* parent) : QWidget(parent), m_view(new QChartView(this)) {
    setObjectName(name);
    setAccessibleName(tr("Distribution of tiers"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(kLeastWidth);
    m_view->setObjectName(name + QStringLiteral(".view"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // it takes keys by itself otherwise
    m_view->setRenderHint(QPainter::Antialiasing);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_view);
    draw();
}

void TierChart::setCounts(const std::array<qint64, 5>& counts) {
    m_counts = counts;
    setAccessibleDescription(asText());
    draw();
}

QString TierChart::asText() const {
    const double all = static_cast<double>(std::max<qint64>(1, m_counts[0] + m_counts[1] + m_counts[2] + m_counts[3]));
    QString out;
    for (int i = 0; i < 4; ++i)
        out += QStringLiteral("%1\t%2\t%3\n").arg(QChar(u'A' + i)).arg(m_counts[static_cast<std::size_t>(i)]).arg(
            percent(static_cast<double>(m_counts[static_cast<std::size_t>(i)]) / all, 1));
    return out + tr("no tier") + QStringLiteral("\t%1\t\n").arg(m_counts[4]);
}

bool TierChart::narrow() const { return width() < kRoomForShares; }

void TierChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (narrow() != m_drawnNarrow)
        draw();
}

void TierChart::draw() {
    const Colours& c = colours();
    m_drawnNarrow = narrow();
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(c.surface);
    chart->setBackgroundPen(Qt::NoPen);
    auto* series = new QHorizontalStackedBarSeries(chart);
    series->setBarWidth(.56);
    // Categories run upwards: A on top is the last one.
    QStringList words, figures;
    const double all = static_cast<double>(std::max<qint64>(1, m_counts[0] + m_counts[1] + m_counts[2] + m_counts[3]));
    for (int row = 0; row < 4; ++row) {
        const int tier = 3 - row;
        const qint64 n = m_counts[static_cast<std::size_t>(tier)];
        auto* set = new QBarSet(QString(QChar(u'A' + tier)));
        for (int k = 0; k < 4; ++k)
            *set << (k == row ? static_cast<double>(n) : 0.0);
        set->setColor(c.tier[static_cast<std::size_t>(tier)]);
        set->setBorderColor(c.tier[static_cast<std::size_t>(tier)]);
        series->append(set);
        words << QString(QChar(u'A' + tier));
        figures << (m_drawnNarrow ? number(n) : QStringLiteral("%1   %2").arg(number(n), percent(static_cast<double>(n) / all, 1)));
        connect(set, &QBarSet::clicked, this, [this, tier] { Q_EMIT tierChosen(tier); });
    }
    int figureRoom = 0;
    const QFontMetrics metrics(font::body());
    for (const QString& f : figures)
        figureRoom = std::max(figureRoom, metrics.horizontalAdvance(f));
    chart->setMargins(QMargins(kLetterRoom, 0, figureRoom + 2 * size::kPanelInside, 0)); // the figures stand right of the bars
    chart->addSeries(series);
    auto* names = new QBarCategoryAxis(chart);
    names->append(words);
    names->setLabelsVisible(false); // it cuts single letters to dots: drawn below with the figures
    names->setGridLineVisible(false);
    names->setLinePen(QPen(c.line, 1));
    chart->addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
    auto* counts = new QValueAxis(chart);
    counts->setRange(0, static_cast<double>(std::max<qint64>(1, *std::max_element(m_counts.begin(), m_counts.begin() + 4))));
    counts->setVisible(false);
    chart->addAxis(counts, Qt::AlignBottom);
    series->attachAxis(counts);
    // QtCharts has no labels at the end of a lying bar: plain items of its scene, put where the bars are.
    for (int row = 0; row < 4; ++row) {
        auto* item = new QGraphicsSimpleTextItem(figures[row], chart);
        item->setFont(font::body());
        item->setBrush(c.text2);
        auto* letter = new QGraphicsSimpleTextItem(words[row], chart);
        letter->setFont(font::tierLetter());
        letter->setBrush(c.text);
        connect(chart, &QChart::plotAreaChanged, chart, [item, letter, row](const QRectF& plot) {
            const bool room = plot.width() > 1 && plot.height() > 1;
            item->setVisible(room);
            letter->setVisible(room);
            const double step = plot.height() / 4;
            const QRectF box = item->boundingRect();
            item->setPos(plot.right() + size::kPanelInside,
                         plot.bottom() - (row + .5) * step - box.height() / 2);
            letter->setPos(plot.left() - kLetterRoom + size::kGap, plot.bottom() - (row + .5) * step - letter->boundingRect().height() / 2);
        });
    }
    QChart* old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(c.surface);
}

void TierChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void TierChart::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(asText());
    else
        QWidget::keyPressEvent(event);
}

} // namespace coir::ui
