// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/View.h"

class QVBoxLayout;

class QScrollArea;
namespace coir::ui {

class LineList;
class Words;

/// The usual inspector: sections with hairlines in a scrolling column, a footer that stays.
class InspectorPage : public InspectorPanel {
    Q_OBJECT
public:
    InspectorPage(const QString& name, QWidget* parent = nullptr);

    /// A block of its own, with the hairline above.
    QVBoxLayout* addBlock();
    /// Heading in the second tone, a link at the right of it.
    struct Section {
        QWidget* box = nullptr;
        Words* title = nullptr;
        Words* link = nullptr;
        LineList* lines = nullptr;
        void setVisible(bool visible) const { box->setVisible(visible); }
    };
    Section addSection(const QString& name, const QString& title, const QString& link = {});
    /// Stays at the bottom while the rest scrolls.
    QVBoxLayout* footer() const { return m_footer; }
    /// Scrolls so that a widget of the page is seen.
    void reveal(QWidget* widget);
    /// The same for a part of it.
    void reveal(QWidget* widget, const QRect& part);
    void toTop();

private:
    QScrollArea* m_scroll;
    QWidget* m_page;
    QVBoxLayout* m_column;
    QVBoxLayout* m_footer;
    QString m_name;
};

/// Label and value in two columns, values selectable.
class Properties : public QWidget {
    Q_OBJECT
public:
    explicit Properties(const QString& name, QWidget* parent = nullptr);
    struct Row {
        QString label, value;
        bool mono = false;
    };
    void setRows(const QList<Row>& rows);
};

} // namespace coir::ui
