// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/InspectorPage.h"

#include "look/Tokens.h"
#include "parts/LineList.h"
#include "parts/Panel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace coir::ui {
namespace {

/// A hairline at its top edge, as between the blocks of an inspector.
class Ruled : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        const double w = hairlineWidth(devicePixelRatioF());
        if (y() > 0) // the first block follows the heading's own line
            p.fillRect(QRectF(0, 0, width(), w), colours().hairline);
    }
};

constexpr int kMostMono = 26;
constexpr int kMonoHead = 16;
constexpr int kMonoTail = 4;

} // namespace

InspectorPage::InspectorPage(const QString& name, QWidget* parent)
    : InspectorPanel(parent), m_scroll(new QScrollArea(this)), m_page(new QWidget), m_name(name) {
    setObjectName(name);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    m_scroll->setObjectName(name + QStringLiteral(".scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->verticalScrollBar()->setSingleStep(size::kScrollStep);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_page->setObjectName(name + QStringLiteral(".page"));
    m_page->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(0, 0, 0, size::kPanelInside);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_scroll->setWidget(m_page);
    all->addWidget(m_scroll, 1);
    auto* foot = new Ruled(this);
    foot->setObjectName(name + QStringLiteral(".foot"));
    m_footer = new QVBoxLayout(foot);
    m_footer->setContentsMargins(size::kPanelInside, size::kGap, size::kPanelInside, size::kGap);
    m_footer->setSpacing(size::kGap);
    all->addWidget(foot);
}

QVBoxLayout* InspectorPage::addBlock() {
    auto* block = new Ruled(m_page);
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(size::kPanelInside, size::kPanelInside, size::kPanelInside, size::kPanelInside);
    layout->setSpacing(size::kStep);
    m_column->insertWidget(m_column->count() - 1, block);
    return layout;
}

InspectorPage::Section InspectorPage::addSection(const QString& name, const QString& title, const QString& link) {
    QVBoxLayout* block = addBlock();
    Section s;
    s.box = block->parentWidget();
    s.box->setObjectName(m_name + u'.' + name);
    auto* row = new QHBoxLayout;
    s.title = new Words(Words::Tone::Small, title, s.box);
    s.title->setObjectName(m_name + u'.' + name + QStringLiteral(".title"));
    row->addWidget(s.title, 1);
    s.link = new Words(Words::Tone::Link, link, s.box);
    s.link->setObjectName(m_name + u'.' + name + QStringLiteral(".link"));
    s.link->setAccessibleName(link);
    s.link->setVisible(!link.isEmpty());
    row->addWidget(s.link);
    block->addLayout(row);
    s.lines = new LineList(m_name + u'.' + name + QStringLiteral(".lines"), title, s.box);
    block->addWidget(s.lines);
    return s;
}

void InspectorPage::reveal(QWidget* widget) { m_scroll->ensureWidgetVisible(widget, 0, size::kPanelInside); }
void InspectorPage::reveal(QWidget* widget, const QRect& part) {
    m_page->layout()->activate();
    const QRect there(widget->mapTo(m_page, part.topLeft()), part.size());
    m_scroll->ensureVisible(there.center().x(), there.center().y(), 0, there.height() / 2 + size::kPanelInside);
}
void InspectorPage::toTop() { m_scroll->verticalScrollBar()->setValue(0); }

Properties::Properties(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(size::kPageOutside);
    grid->setVerticalSpacing(size::kStep);
    grid->setColumnStretch(1, 1);
}

void Properties::setRows(const QList<Row>& rows) {
    auto* grid = static_cast<QGridLayout*>(layout());
    while (QLayoutItem* item = grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int line = 0;
    for (const Row& row : rows) {
        auto* label = new Words(Words::Tone::Second, row.label, this);
        // A hash is longer than the pane: its ends are enough to compare, all of it is in the tool tip.
        const bool cut = row.mono && row.value.size() > kMostMono;
        auto* value = new Words(row.mono ? Words::Tone::Mono : Words::Tone::Body,
                                cut ? row.value.left(kMonoHead) + QStringLiteral("…") + row.value.right(kMonoTail) : row.value,
                                this);
        if (cut)
            value->setToolTip(row.value);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(row.label);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(value, line++, 1);
    }
}

} // namespace coir::ui
