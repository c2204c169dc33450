// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>

namespace coir::ui {
namespace {
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
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_setting)
            rememberWidths();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& i) { Q_EMIT rowOpened(i.row()); });
}

void Table::setRowsModel(RowsModelBase* model, int stretchColumn) {
    m_model = model;
    m_stretch = stretchColumn;
    m_setting = true;
    setModel(model);
    horizontalHeader()->setSortIndicator(model->sortColumn(), model->sortOrder());
    restoreWidths();
    m_setting = false;
    stretch();
}

void Table::restoreWidths() {
    const QSettings settings;
    for (std::size_t i = 0; i < m_model->columns().size(); ++i) {
        const Column& c = m_model->columns()[i];
        setColumnWidth(static_cast<int>(i), settings.value(widthKey(objectName(), c.id), c.width).toInt());
    }
}

void Table::rememberWidths() {
    if (!m_model || !isVisible())
        return;
    QSettings settings;
    for (std::size_t i = 0; i < m_model->columns().size(); ++i)
        if (static_cast<int>(i) != m_stretch)
            settings.setValue(widthKey(objectName(), m_model->columns()[i].id), columnWidth(static_cast<int>(i)));
}

void Table::stretch() {
    if (!m_model || m_stretch < 0)
        return;
    m_setting = true;
    const auto& columns = m_model->columns();
    const QSettings settings;
    const auto width = [&](std::size_t i) { return settings.value(widthKey(objectName(), columns[i].id), columns[i].width).toInt(); };
    // As if the scroll bar stood: it comes with the rows, after the widths.
    const int room = std::min(viewport()->width(), this->width() - verticalScrollBar()->sizeHint().width());
    const int least = columns[static_cast<std::size_t>(m_stretch)].width;
    int others = 0, highest = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        highest = std::max(highest, columns[i].givesWay);
        if (static_cast<int>(i) != m_stretch)
            others += isVisible() && !isColumnHidden(static_cast<int>(i)) ? columnWidth(static_cast<int>(i)) : width(i);
    }
    // What matters most stays in sight: first those go that are said elsewhere, too.
    for (int turn = highest; turn > 0; --turn)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].givesWay == turn) {
                const bool out = others + least > room;
                setColumnHidden(static_cast<int>(i), out);
                if (out)
                    others -= width(i);
            }
    int spare = room - others - least;
    for (std::size_t i = 0; i < columns.size() && columns[i].most >= 0; ++i)
        if (columns[i].most > 0 && !settings.contains(widthKey(objectName(), columns[i].id))) {
            const int now = columnWidth(static_cast<int>(i));
            const int wish = std::clamp(now + spare, columns[i].width, columns[i].most);
            setColumnWidth(static_cast<int>(i), wish);
            others += wish - now;
        }
    setColumnWidth(m_stretch, std::max(least, room - others));
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
    QTableView::selectRow(row);
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
