// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "parts/Cells.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QFutureWatcher>
#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <vector>

namespace coir::ui {

/// One column of a list: stable id (for remembered widths), heading, how its cells look.
struct Column {
    QString id;
    QString title;
    Cell cell = Cell::Text;
    int width = 120; ///< first width in device-independent pixels; the user's own is remembered
    QString hint;    ///< tool tip of the heading: the rule or denominator
    int givesWay = 0; ///< where the list is too narrow for all, columns are left out from the highest of these; 0 stays
    int most = 0;    ///< takes of the room to spare up to here, while the user has given it no width; 0: its width
};

/// What a column sorts by; text is compared as the language of the window does.
struct SortKey {
    double number = 0;
    QString text;
};

/// The part of RowsModel that does not know the row type: order, filter and who runs them.
class RowsModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<Column>& columns() const { return m_columns; }
    /// Another heading, where a column comes to mean something else.
    void setTitle(int column, const QString& title);
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_order.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Index into the rows given, for a visible row; -1 when there is none.
    int sourceRow(int row) const {
        return row >= 0 && row < static_cast<int>(m_order.size()) ? m_order[static_cast<std::size_t>(row)] : -1;
    }
    int visibleRow(int source) const;

Q_SIGNALS:
    /// Rows, filter or order have changed and are in force.
    void arranged();

protected:
    using Order = std::vector<int>;
    /// Built on the ui thread, run anywhere: owns copies or shared immutable rows only.
    using Arrangement = std::function<Order()>;
    /// `sort` false: filtered only, in the order of the rows.
    virtual Arrangement arrangement(bool sort) const = 0;
    bool sortsByWords() const;
    virtual std::size_t totalRows() const = 0;
    /// Recomputes the order; beyond some thousands of rows on a worker, the old order stays meanwhile.
    void arrange();
    bool takesLong() const;
    static Order sorted(std::size_t n, const std::function<bool(int)>& keep,
                        const std::function<SortKey(int)>& key, Qt::SortOrder order, bool words);

    std::vector<Column> m_columns;
    Order m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_generation = 0;
};

/// A list of immutable rows of one type. Columns and two functions describe it; it computes nothing.
/// Both functions are called on a worker as well: they read nothing but the row.
template <class Row> class RowsModel : public RowsModelBase {
public:
    /// Qt::DisplayRole gives the words, kValueRole the value (level, tier, share), Qt::ToolTipRole more words.
    using CellOf = std::function<QVariant(const Row&, int column, int role)>;
    using KeyOf = std::function<SortKey(const Row&, int column)>;
    using Filter = std::function<bool(const Row&)>;

    RowsModel(std::vector<Column> columns, CellOf cell, KeyOf key, QObject* parent)
        : RowsModelBase(parent), m_cell(std::move(cell)), m_key(std::move(key)) {
        m_columns = std::move(columns);
    }

    /// In force at once; where sorting them takes longer than a frame, they stand as given until a worker has done it.
    void setRows(std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::make_shared<const std::vector<Row>>(std::move(rows));
        ++m_generation;
        m_order = arrangement(!takesLong())();
        endResetModel();
        Q_EMIT arranged();
        if (takesLong())
            arrange();
    }
    const std::vector<Row>& rows() const { return *m_rows; }
    const Row* rowAt(int visible) const {
        const int s = sourceRow(visible);
        return s < 0 ? nullptr : &(*m_rows)[static_cast<std::size_t>(s)];
    }
    const Row* rowAt(const QModelIndex& index) const { return index.isValid() ? rowAt(index.row()) : nullptr; }
    void setFilter(Filter filter) {
        m_filter = std::move(filter);
        arrange();
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const Row* row = rowAt(index);
        if (!row || index.column() >= static_cast<int>(m_columns.size()))
            return {};
        if (role == kCellRole)
            return static_cast<int>(m_columns[static_cast<std::size_t>(index.column())].cell);
        return m_cell(*row, index.column(), role);
    }

protected:
    std::size_t totalRows() const override { return m_rows->size(); }
    Arrangement arrangement(bool sort) const override {
        return [rows = m_rows, filter = m_filter, cell = m_cell, key = m_key, column = sort ? m_sortColumn : -1,
                order = m_sortOrder, words = sortsByWords() || !m_key] {
            const auto row = [&](int i) -> const Row& { return (*rows)[static_cast<std::size_t>(i)]; };
            const auto keep = [&](int i) { return !filter || filter(row(i)); };
            if (column < 0)
                return sorted(rows->size(), keep, {}, order, false);
            return sorted(
                rows->size(), keep,
                [&](int i) {
                    return key ? key(row(i), column) : SortKey{0, cell(row(i), column, Qt::DisplayRole).toString()};
                },
                order, words);
        };
    }

private:
    std::shared_ptr<const std::vector<Row>> m_rows = std::make_shared<const std::vector<Row>>();
    CellOf m_cell;
    KeyOf m_key;
    Filter m_filter;
};

} // namespace coir::ui
