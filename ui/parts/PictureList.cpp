// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/PictureList.h"

#include "parts/Panel.h"
#include "parts/PicturePane.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

namespace coir::ui {

PictureList::PictureList(const QString& name, const Texts& texts, QWidget* parent) : QWidget(parent), m_name(name) {
    setObjectName(name + QStringLiteral(".content"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kPanelInside);
    m_head = new ViewHead(name + QStringLiteral(".head"), texts.title, this);
    column->addWidget(m_head);
    m_text = new QLineEdit(m_head);
    m_text->setObjectName(name + QStringLiteral(".text"));
    m_text->setAccessibleName(texts.find);
    m_text->setPlaceholderText(texts.find + QStringLiteral("  /"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(size::kSearchLeast);
    connect(m_text, &QLineEdit::textChanged, this, &PictureList::filterChanged);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(name + QStringLiteral(".splitter"));
    m_splitter->setChildrenCollapsible(false);
    auto* list = new Panel(name + QStringLiteral(".tablePanel"), {}, m_splitter);
    m_table = new Table(name + QStringLiteral(".table"), texts.list, list);
    list->setContent(m_table);
    m_splitter->addWidget(list);
    m_panel = new Panel(name + QStringLiteral(".picturePanel"), texts.picture, m_splitter);
    auto* save = makeIconButton(name + QStringLiteral(".savePicture"), tr("Save the picture"), QStringLiteral("export"), m_panel);
    m_panel->addAction(save);
    m_picture = new PictureWidget(name + QStringLiteral(".picture"), m_panel);
    m_picture->setAccessibleName(texts.picture);
    m_panel->setContent(new PicturePane(m_picture, m_panel), 1);
    m_splitter->addWidget(m_panel);
    column->addWidget(m_splitter, 1);
    connect(save, &QToolButton::clicked, m_picture, &PictureWidget::save);
    connect(m_picture, &PictureWidget::opened, this, &PictureList::opened);
}

QToolButton* PictureList::addChip(const QString& name, const QString& words, bool on) {
    auto* chip = makeChip(m_name + u'.' + name, words, m_head);
    chip->setChecked(on);
    m_head->add(chip);
    connect(chip, &QToolButton::toggled, this, &PictureList::filterChanged);
    return chip;
}

void PictureList::addFilter(QWidget* widget) { m_head->add(widget); }

void PictureList::finish(RowsModelBase* model, int stretchColumn, int tableShare, int pictureShare) {
    m_head->add(m_text);
    m_table->setRowsModel(model, stretchColumn);
    m_splitter->setSizes({tableShare, pictureShare});
}

void PictureList::insertAbove(QLayout* layout) { static_cast<QVBoxLayout*>(this->layout())->insertLayout(1, layout); }
QString PictureList::text() const { return m_text->text().trimmed(); }
void PictureList::setText(const QString& words) { m_text->setText(words); }

void PictureList::showPicture(const QString& title, const QString& subtitle, report::Scene scene) {
    m_panel->setTitle(title);
    m_panel->setSubtitle(subtitle);
    m_panel->setVisible(!std::holds_alternative<std::monostate>(scene)); // without one the list has the room
    m_picture->setScene(std::move(scene));
}

void PictureList::savePicture() { m_picture->save(); }
void PictureList::focusList() { m_table->setFocus(Qt::OtherFocusReason); }

bool PictureList::keyPressed(const QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int last = m_table->rowsModel()->rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_J: m_table->selectRow(std::min(last, m_table->currentRow() + 1)); return true;
    case Qt::Key_K: m_table->selectRow(std::max(0, m_table->currentRow() - 1)); return true;
    case Qt::Key_Slash: m_text->setFocus(Qt::ShortcutFocusReason); return true;
    default: return false;
    }
}

} // namespace coir::ui
