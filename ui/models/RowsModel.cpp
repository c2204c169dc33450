// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowsModel.h"

#include <QtConcurrent>

namespace coir::ui {
namespace {
/// Up to here figures are sorted and rows filtered well within a frame; words need a collator and take longer.
constexpr std::size_t kRowsAtOnce = 20000;
constexpr std::size_t kWordsAtOnce = 1000;
} // namespace

QVariant RowsModelBase::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= static_cast<int>(m_columns.size()))
        return {};
    const Column& c = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return c.title;
    case Qt::ToolTipRole: return c.hint;
    case Qt::TextAlignmentRole: return int((isNumeric(c.cell) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

void RowsModelBase::setTitle(int column, const QString& title) {
    m_columns[static_cast<std::size_t>(column)].title = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

Qt::ItemFlags RowsModelBase::flags(const QModelIndex& index) const {
    // Not editable: else the input method takes J, K, 1, 2, 3 away from triage.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void RowsModelBase::sort(int column, Qt::SortOrder order) {
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

int RowsModelBase::visibleRow(int source) const {
    const auto it = std::find(m_order.begin(), m_order.end(), source);
    return it == m_order.end() ? -1 : static_cast<int>(it - m_order.begin());
}

void RowsModelBase::arrange() {
    const int generation = ++m_generation;
    const auto put = [this, generation](Order order) {
        if (generation != m_generation)
            return; // a newer wish has been spoken
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        std::vector<int> sources;
        sources.reserve(static_cast<std::size_t>(before.size()));
        for (const QModelIndex& i : before)
            sources.push_back(sourceRow(i.row()));
        m_order = std::move(order);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int row = visibleRow(sources[static_cast<std::size_t>(i)]);
            after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
        Q_EMIT arranged();
    };
    if (!takesLong()) {
        put(arrangement(true)());
        return;
    }
    auto* watcher = new QFutureWatcher<Order>(this);
    connect(watcher, &QFutureWatcher<Order>::finished, this, [watcher, put] {
        watcher->deleteLater();
        put(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(arrangement(true)));
}

bool RowsModelBase::takesLong() const { return totalRows() > (sortsByWords() ? kWordsAtOnce : kRowsAtOnce); }

bool RowsModelBase::sortsByWords() const {
    if (m_sortColumn < 0 || m_sortColumn >= static_cast<int>(m_columns.size()))
        return false;
    switch (m_columns[static_cast<std::size_t>(m_sortColumn)].cell) {
    case Cell::Number:
    case Cell::WarningNumber:
    case Cell::Level:
    case Cell::Tier:
    case Cell::TierChange:
    case Cell::Share: return false;
    default: return true;
    }
}

RowsModelBase::Order RowsModelBase::sorted(std::size_t n, const std::function<bool(int)>& keep,
                                           const std::function<SortKey(int)>& key, Qt::SortOrder order, bool words) {
    Order out;
    out.reserve(n);
    for (std::size_t i = 0; i < n; ++i)
        if (!keep || keep(static_cast<int>(i)))
            out.push_back(static_cast<int>(i));
    if (!key)
        return out;
    const bool rising = order == Qt::AscendingOrder;
    if (!words) {
        std::vector<std::pair<double, int>> numbers;
        numbers.reserve(out.size());
        for (const int i : out)
            numbers.emplace_back(key(i).number, i);
        std::stable_sort(numbers.begin(), numbers.end(), [rising](const auto& a, const auto& b) { return rising ? a.first < b.first : b.first < a.first; });
        for (std::size_t i = 0; i < numbers.size(); ++i)
            out[i] = numbers[i].second;
        return out;
    }
    struct Keyed {
        double number;
        QCollatorSortKey text;
        int row;
    };
    QCollator collator; // one a run: it is not to be shared between threads
    collator.setNumericMode(true);
    std::vector<Keyed> keyed;
    keyed.reserve(out.size());
    for (const int i : out) {
        const SortKey k = key(i);
        keyed.push_back({k.number, collator.sortKey(k.text), i});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [rising](const Keyed& a, const Keyed& b) {
        if (a.number != b.number)
            return rising ? a.number < b.number : b.number < a.number;
        const int c = a.text.compare(b.text);
        return rising ? c < 0 : c > 0;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        out[i] = keyed[i].row;
    return out;
}

} // namespace coir::ui
