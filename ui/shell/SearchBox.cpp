// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SearchBox.h"

#include "look/Icons.h"
#include "look/Tokens.h"
#include "shell/Search.h"
#include "shell/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <utility>

namespace coir::ui {
namespace {
constexpr int kPauseMs = 90; ///< between the last key and the question
constexpr int kMostShown = 12;

/// Title, then detail in the second tone, kind at the right.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, size::kRow}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colours& c = colours();
        painter->fillRect(option.rect, (option.state & QStyle::State_Selected) ? c.selectedRow : c.surface);
        const QRect r = option.rect.adjusted(size::kPanelInside, 0, -size::kPanelInside, 0);
        const QString title = index.data(Qt::DisplayRole).toString();
        const QString kindWord = index.data(Qt::UserRole + 1).toString();
        painter->setFont(font::small());
        painter->setPen(c.text2);
        painter->drawText(r, Qt::AlignRight | Qt::AlignVCenter, kindWord);
        const int kindWidth = QFontMetrics(font::small()).horizontalAdvance(kindWord) + size::kPanelInside;
        painter->setFont(font::body());
        painter->setPen(c.text);
        const QFontMetrics fm(font::body());
        const QString shown = fm.elidedText(title, Qt::ElideRight, r.width() - kindWidth);
        painter->drawText(r, Qt::AlignLeft | Qt::AlignVCenter, shown);
        const int used = fm.horizontalAdvance(shown) + size::kPanelInside;
        painter->setFont(font::small());
        painter->setPen(c.text2);
        const int room = r.width() - used - kindWidth;
        if (room > 60)
            painter->drawText(r.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(font::small())
                                  .elidedText(index.data(Qt::UserRole).toString(), Qt::ElideRight, room));
    }
};
} // namespace

SearchBox::SearchBox(Workspace& workspace, QWidget* parent)
    : QLineEdit(parent), m_workspace(workspace), m_runner(workspace.jobs(), this) {
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search everything"));
    setPlaceholderText(tr("Firm name, code, address, pinyin"));
    setMinimumWidth(size::kSearchLeast);
    setMaximumWidth(size::kSearchMost);
    setFixedHeight(size::kControl);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::ask);
}

void SearchBox::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font::badge());
    const QString keys = QStringLiteral("Ctrl+F");
    const double w = QFontMetrics(font::badge()).horizontalAdvance(keys) + 10;
    const QRectF box(width() - w - 6.5, (height() - 18) / 2.0 + .5, w, 17);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.surface2);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(c.text3);
    painter.drawText(box, Qt::AlignCenter, keys);
}

void SearchBox::seek(bool commands) {
    m_commandsOnly = commands;
    setPlaceholderText(commands ? tr("Find a command") : tr("Firm name, code, address, pinyin"));
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}
void SearchBox::askForCommand() {
    clear();
    seek(true);
    ask();
}
void SearchBox::askForAnything() {
    hideHits();
    seek(false);
}

void SearchBox::ask() {
    const QString asked = text().trimmed();
    if (m_commandsOnly && m_commands)
        if (auto found = m_commands(asked); !found.empty()) {
            m_runner.cancel();
            return showHits(std::move(found), asked);
        }
    std::vector<SearchHit> commands = m_commands && !asked.isEmpty() ? m_commands(asked) : std::vector<SearchHit>();
    if (asked.isEmpty() || !m_workspace.hasCase()) {
        m_runner.cancel();
        return commands.empty() ? hideHits() : showHits(std::move(commands), asked);
    }
    m_runner.startQuiet<std::vector<SearchHit>>(
        searchEverything(m_workspace, asked, kMostShown), [this, asked, commands](Result<std::vector<SearchHit>> found) {
            if (!found)
                return hideHits();
            for (const SearchHit& command : commands)
                if (static_cast<int>(found->size()) < kMostShown)
                    found->push_back(command);
            showHits(std::move(*found), asked);
        });
}

void SearchBox::showHits(std::vector<SearchHit> hits, const QString& asked) {
    if (!hasFocus() || asked != text().trimmed())
        return;
    m_hits = std::move(hits);
    if (!m_list) {
        // A child of the window and no popup: a popup would take the input method from the box.
        m_list = new QListWidget(window());
        m_list->setObjectName(QStringLiteral("search.hits"));
        m_list->setAccessibleName(tr("Search results"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setItemDelegate(new HitDelegate(m_list));
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    }
    m_list->clear();
    for (const SearchHit& hit : m_hits) {
        auto* item = new QListWidgetItem(hit.title, m_list);
        item->setData(Qt::UserRole, hit.detail);
        item->setData(Qt::UserRole + 1, hit.kind);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2 %3").arg(hit.kind, hit.title, hit.detail));
    }
    if (m_hits.empty()) {
        auto* item = new QListWidgetItem(tr("Nothing found for “%1” in the imported data").arg(asked), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    const QPoint at = mapTo(window(), QPoint(0, height() + 2));
    const int rows = std::clamp(static_cast<int>(m_hits.size()), 1, kMostShown);
    m_list->setGeometry(at.x(), at.y(), std::max(width(), 520), rows * size::kRow + 4);
    m_list->show();
    m_list->raise();
}

void SearchBox::choose(int row) {
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const SearchHit hit = m_hits[static_cast<std::size_t>(row)];
    hideHits();
    clear();
    Q_EMIT hitChosen(hit);
}

void SearchBox::hideHits() {
    if (m_list)
        m_list->hide();
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    const bool shown = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (shown)
            hideHits();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (shown && m_list->count() > 0) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shown)
            choose(m_list->currentRow());
        else
            ask();
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    hideHits();
    if (std::exchange(m_commandsOnly, false))
        setPlaceholderText(tr("Firm name, code, address, pinyin"));
}

} // namespace coir::ui
