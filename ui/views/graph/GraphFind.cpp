// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "shell/Search.h"
#include "views/graph/GraphCanvas.h"
#include "views/graph/GraphView.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>
#include <set>

// The find box: what is on the canvas is shown, what is in the case is added, the other end of a path is named.
namespace coir::ui {
namespace {
constexpr std::size_t kFound = 30;
} // namespace

bool GraphView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_canvas && event->type() == QEvent::Resize)
        placeOverlays();
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int row = m_found->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1);
            m_found->setCurrentRow(std::clamp(row, 0, std::max(0, m_found->count() - 1)));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            takeFound(std::max(0, m_found->currentRow()));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_found->hide();
            m_find->clear();
            m_canvas->setHighlighted({});
            m_canvas->setFocus();
            return true;
        }
    }
    if (watched == m_find && event->type() == QEvent::FocusOut) {
        m_found->hide();
        forgetOtherEnd();
    }
    return ViewWidget::eventFilter(watched, event);
}

void GraphView::search(const QString& words) {
    const QString asked = words.trimmed();
    if (asked.isEmpty()) {
        m_found->hide();
        m_canvas->setHighlighted({});
        return;
    }
    m_searchJob.startQuiet<std::vector<graph::Node>>(
        [graph = m_board.graph, source = m_data ? m_data->source : nullptr, asked](JobContext& job) -> Result<std::vector<graph::Node>> {
            // Firms as the search above finds them, by initials and former names, too; then whatever else is so called.
            std::vector<graph::Node> nodes;
            const auto add = [&](graph::Node v) {
                if (nodes.size() < kFound && std::find(nodes.begin(), nodes.end(), v) == nodes.end())
                    nodes.push_back(v);
            };
            if (source) {
                COIR_TRY(const auto firms, findFirms(*source, asked, static_cast<int>(kFound), job));
                for (const FoundFirm& f : firms)
                    if (const auto v = graph->find(source->firm(f.firm).key))
                        add(*v);
            }
            for (const graph::Node v : nodesNamed(*graph, toCore(asked), kFound))
                add(v);
            return nodes;
        },
        [this, of = m_board.graph](Result<std::vector<graph::Node>> found) {
            if (!found || of != m_board.graph)
                return;
            m_foundNodes = std::move(*found);
            // Those on the canvas first; the others can be added.
            std::stable_partition(m_foundNodes.begin(), m_foundNodes.end(), [this](graph::Node v) { return m_board.holds(v); });
            m_found->clear();
            std::set<BoardId> here;
            for (const graph::Node v : m_foundNodes) {
                const auto id = m_board.find(v);
                if (id)
                    here.insert(*id);
                m_found->addItem((id ? QStringLiteral("◎  ") : QStringLiteral("＋  ")) + nameOfNode(v));
            }
            if (m_foundNodes.empty())
                m_found->addItem(tr("Nothing found in the case"));
            m_canvas->setHighlighted(std::move(here));
            placeOverlays();
            m_found->setCurrentRow(0);
            m_found->show();
            m_found->raise();
        });
}

void GraphView::takeFound(int row) {
    if (row < 0 || row >= static_cast<int>(m_foundNodes.size()))
        return;
    const graph::Node v = m_foundNodes[static_cast<std::size_t>(row)];
    m_found->hide();
    m_find->clear();
    m_canvas->setHighlighted({});
    if (const auto from = m_pathFrom) {
        forgetOtherEnd();
        m_canvas->setFocus();
        return searchPath(*from, v);
    }
    const auto known = m_board.find(v);
    if (!known || ((*m_board.flags)[*known] & Board::Hidden))
        addNodes({v}, {}, tr("Add %1").arg(nameOfNode(v)));
    if (const auto id = m_board.find(v)) {
        m_canvas->setSelection({*id});
        m_canvas->centreOn(*id);
    }
    m_canvas->setFocus();
}

} // namespace coir::ui
