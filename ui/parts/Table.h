// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/RowsModel.h"

#include <QTableView>
#include <optional>

namespace coir::ui {

/// A dense, quiet list over a RowsModel: rows of one height, hairlines, no zebra. Remembers the widths the
/// user gave its columns, copies what is selected as text that pastes into a sheet, gives letters back to
/// its view instead of searching by them.
class Table : public QTableView {
    Q_OBJECT
public:
    /// `name` becomes the objectName and the key under which widths are kept.
    Table(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void setRowsModel(RowsModelBase* model, int stretchColumn = -1);
    RowsModelBase* rowsModel() const { return m_model; }
    /// Tab-separated text of the selected rows, headings first.
    QString selectionAsText() const;
    /// Selects and shows a visible row; -1 clears.
    void selectRow(int row);
    int currentRow() const;
    /// Rows selected, as indices into the rows given to the model, in visible order.
    std::vector<int> selectedSources() const;

Q_SIGNALS:
    /// The current row moved (also to -1).
    void rowChosen(int row);
    /// Enter or double click.
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& search) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    std::optional<int> given(std::size_t column) const;
    void rememberWidth(int column);
    void measure();
    void stretch();

    RowsModelBase* m_model = nullptr;
    std::vector<int> m_needs; ///< of each column, once there were rows; else 0
    int m_stretch = -1;
    bool m_setting = false;
};

} // namespace coir::ui
