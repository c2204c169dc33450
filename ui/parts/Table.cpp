// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QStyle>

namespace coir::ui {
namespace {
constexpr int kRowsMeasured = 40; ///< so many from the top, and as many of the rest

QString widthKey(const QString& table, const QString& column) {
    return QStringLiteral("tables/%1/%2").arg(table, column);
}

/// A cell that a sheet would read as a formula is made text.
QString sheetSafe(QString text) {
    text.replace(u'\t', u' ').replace(u'\n', u' ');
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front())) {
        bool number = false;
        text.toDouble(&number);
        if (!number)
            text.prepend(u'\'');
    }
    return text;
}
} // namespace

Table::Table(const QString& name, const QString& accessibleName, QWidget* parent) : QTableView(parent) {
    setObjectName(name);
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(size::kScrollStep);
    horizontalScrollBar()->setSingleStep(size::kScrollStep);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(size::kRowCompact); // first: it bounds the next
    verticalHeader()->setDefaultSectionSize(size::kRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setObjectName(name + QStringLiteral(".header"));
    horizontalHeader()->setAccessibleName(accessibleName);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int) {
        if (m_setting)
            return;
        rememberWidth(column);
        if (column != m_stretch)
            stretch(); // the rows reach from edge to edge
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& i) { Q_EMIT rowOpened(i.row()); });
}

void Table::setRowsModel(RowsModelBase* model, int stretchColumn) {
    m_model = model;
    m_stretch = stretchColumn;
    m_needs.assign(model->columns().size(), 0);
    m_setting = true;
    setModel(model);
    horizontalHeader()->setSortIndicator(model->sortColumn(), model->sortOrder());
    for (std::size_t i = 0; i < m_needs.size(); ++i)
        setColumnWidth(static_cast<int>(i), given(i).value_or(model->columns()[i].width));
    m_setting = false;
    connect(model, &RowsModelBase::arranged, this, [this] {
        measure();
        stretch();
    });
    stretch();
}

/// The width that the user gave a column.
std::optional<int> Table::given(std::size_t column) const {
    const QSettings settings;
    const QVariant kept = settings.value(widthKey(objectName(), m_model->columns()[column].id));
    return kept.isValid() ? std::optional(std::max(horizontalHeader()->minimumSectionSize(), kept.toInt())) : std::nullopt;
}

void Table::rememberWidth(int column) {
    if (m_model && isVisible() && column != m_stretch && columnWidth(column) > 0)
        QSettings().setValue(widthKey(objectName(), m_model->columns()[static_cast<std::size_t>(column)].id), columnWidth(column));
}

// What the words in the columns need. It only grows: a filter must not make the columns jump.
void Table::measure() {
    const QFontMetrics head(horizontalHeader()->font());
    const int margin = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, horizontalHeader());
    const int arrow = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, horizontalHeader());
    const int rows = m_model->rowCount();
    const int step = std::max(1, rows / kRowsMeasured);
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        const int column = static_cast<int>(i);
        int need = head.horizontalAdvance(m_model->columns()[i].title) + margin + (column == m_model->sortColumn() ? arrow + size::kStep : 0);
        for (int row = 0; row < rows; row += row < kRowsMeasured ? 1 : step)
            need = std::max(need, itemDelegate()->sizeHint({}, m_model->index(row, column)).width());
        m_needs[i] = std::max(m_needs[i], need);
    }
}

void Table::stretch() {
    if (!m_model || m_stretch < 0)
        return;
    const auto& columns = m_model->columns();
    const auto at = static_cast<std::size_t>(m_stretch);
    const int room = viewport()->width();
    const bool known = m_needs[at] > 0;
    std::vector<int> widths(columns.size()), wants(columns.size(), 0);
    std::vector<bool> theirs(columns.size());
    int highest = 0, all = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto kept = given(i);
        theirs[i] = kept && i != at;
        widths[i] = theirs[i] ? *kept : columns[i].width;
        // A column of no more than its words leaves the rest to those that are cut.
        if (i != at && !theirs[i] && known)
            widths[i] = std::min(widths[i], m_needs[i]);
        highest = std::max(highest, columns[i].givesWay);
        all += widths[i];
    }
    std::vector<bool> out(columns.size(), false);
    // What matters most stays in sight: first those go that are said elsewhere, too.
    for (int turn = highest; turn > 0; --turn)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].givesWay == turn && all > room) {
                out[i] = true;
                all -= widths[i];
            }
    // The room to spare goes first to words that are cut, each by what it lacks.
    int lacking = 0;
    for (std::size_t i = 0; i < columns.size() && known; ++i)
        if (!out[i] && !theirs[i]) {
            wants[i] = std::max(0, (i == at ? m_needs[i] : std::min(m_needs[i], columns[i].most)) - widths[i]);
            lacking += wants[i];
        }
    int spare = std::max(0, room - all);
    const int give = std::min(spare, lacking);
    for (std::size_t i = 0; i < columns.size() && lacking > 0; ++i)
        if (i != at) {
            const int more = static_cast<int>(static_cast<qint64>(give) * wants[i] / lacking);
            widths[i] += more;
            spare -= more;
        }
    // Then back to the widths they look well in, the rest to the one that stretches.
    spare -= known ? wants[at] : 0;
    for (std::size_t i = 0; i < columns.size() && spare > 0; ++i)
        if (i != at && !out[i] && !theirs[i] && widths[i] < columns[i].width) {
            const int more = std::min(spare, columns[i].width - widths[i]);
            widths[i] += more;
            spare -= more;
        }
    int others = 0;
    m_setting = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        setColumnHidden(static_cast<int>(i), out[i]);
        if (i != at && !out[i]) {
            setColumnWidth(static_cast<int>(i), widths[i]);
            others += widths[i];
        }
    }
    setColumnWidth(m_stretch, std::max(widths[at], room - others));
    m_setting = false;
}

void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretch();
}

QString Table::selectionAsText() const {
    if (!m_model)
        return {};
    QString out;
    QStringList line;
    for (const Column& c : m_model->columns())
        line << sheetSafe(c.title);
    out = line.join(u'\t') + u'\n';
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    for (const QModelIndex& row : rows) {
        line.clear();
        for (int c = 0; c < m_model->columnCount(); ++c)
            line << sheetSafe(m_model->index(row.row(), c).data(Qt::DisplayRole).toString());
        out += line.join(u'\t') + u'\n';
    }
    return out;
}

std::vector<int> Table::selectedSources() const {
    std::vector<int> rows;
    if (!m_model || !selectionModel())
        return rows;
    for (const QModelIndex& i : selectionModel()->selectedRows())
        rows.push_back(i.row());
    std::sort(rows.begin(), rows.end());
    for (int& r : rows)
        r = m_model->sourceRow(r);
    return rows;
}

void Table::selectRow(int row) {
    if (!m_model || row < 0 || row >= m_model->rowCount()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    // Not QTableView's: that one asks the keys held and a header that may not be laid out yet.
    selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(row, 0));
}

int Table::currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT rowChosen(current.isValid() ? current.row() : -1);
}

void Table::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionAsText());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentRow() >= 0)
            Q_EMIT rowOpened(currentRow());
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->text() != QStringLiteral(" ") &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        event->ignore(); // a letter is the view's, not a search
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::keyboardSearch(const QString&) {}

} // namespace coir::ui
