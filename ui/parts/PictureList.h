// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/scenes.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace coir::ui {

class Panel;
class PictureWidget;
class RowsModelBase;
class Table;
class ViewHead;

/// A list with filters in its head and, under it, the picture that proves the selected row: leads and tiers alike.
class PictureList : public QWidget {
    Q_OBJECT
public:
    struct Texts {
        QString title;   ///< of the view
        QString list;    ///< accessible name of the list
        QString picture; ///< title of the panel under it
        QString find;    ///< accessible name of the text filter; its key "/" is added where it stands in the field
    };
    /// `name` is the prefix of all objects in it.
    PictureList(const QString& name, const Texts& texts, QWidget* parent = nullptr);

    ViewHead* head() const { return m_head; }
    Table* table() const { return m_table; }
    PictureWidget* picture() const { return m_picture; }
    /// A chip of the head that filters; toggling it emits filterChanged.
    QToolButton* addChip(const QString& name, const QString& words, bool on);
    /// Something else in the head, before the text field. It says itself when it changes.
    void addFilter(QWidget* widget);
    /// Closes the row of filters with the text field and puts the model in: call once.
    void finish(RowsModelBase* model, int stretchColumn, int tableShare, int pictureShare);
    /// Between head and list.
    void insertAbove(QLayout* layout);
    /// Trimmed words of the text filter.
    QString text() const;
    void setText(const QString& words);

    void showPicture(const QString& title, const QString& subtitle, report::Scene scene);
    void savePicture();
    /// J, K and "/": true where the key was one of them.
    bool keyPressed(const QKeyEvent* event);
    /// Gives the keys to the list.
    void focusList();

Q_SIGNALS:
    void filterChanged();
    /// A mark of the picture was opened.
    void opened(const coir::report::Ref& ref);

private:
    QString m_name;
    ViewHead* m_head;
    Panel* m_panel;
    QLineEdit* m_text;
    Table* m_table;
    PictureWidget* m_picture;
    QSplitter* m_splitter;
};

} // namespace coir::ui
