// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ShortcutSheet.h"

#include "look/Tokens.h"
#include "parts/KeyCaps.h"
#include "parts/Panel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace coir::ui {
namespace {
constexpr int kSheetWidth = 860;
constexpr int kSheetHeight = 620;
constexpr int kColumns = 3;
} // namespace

ShortcutSheet::ShortcutSheet(const QList<Group>& groups, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keys"));
    setAccessibleName(windowTitle());
    resize(kSheetWidth, kSheetHeight);
    auto* all = new QVBoxLayout(this);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("shortcutSheet.scroll"));
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->verticalScrollBar()->setSingleStep(size::kScrollStep);
    auto* page = new QWidget(scroll);
    page->setObjectName(QStringLiteral("shortcutSheet.page"));
    auto* row = new QHBoxLayout(page);
    row->setSpacing(size::kPageOutside * 2);
    std::vector<QVBoxLayout*> columns;
    std::vector<qsizetype> filled(kColumns, 0);
    for (int i = 0; i < kColumns; ++i) {
        columns.push_back(new QVBoxLayout);
        row->addLayout(columns.back(), 1);
    }
    for (const Group& group : groups) {
        if (group.keys.isEmpty())
            continue;
        const auto least = static_cast<std::size_t>(std::min_element(filled.begin(), filled.end()) - filled.begin());
        filled[least] += group.keys.size() + 2;
        auto* title = new Words(Words::Tone::Section, group.title, page);
        columns[least]->addWidget(title);
        auto* grid = new QGridLayout;
        grid->setColumnStretch(1, 1);
        grid->setHorizontalSpacing(size::kPanelInside);
        grid->setVerticalSpacing(size::kStep / 2);
        int line = 0;
        for (const ViewKey& key : group.keys) {
            auto* caps = new KeyCaps(key.keys, page);
            caps->setObjectName(QStringLiteral("shortcutSheet.keys"));
            grid->addWidget(caps, line, 0, Qt::AlignTop);
            auto* says = new Words(Words::Tone::Second, key.says, page);
            says->setWordWrap(true);
            grid->addWidget(says, line++, 1);
        }
        columns[least]->addLayout(grid);
        columns[least]->addSpacing(size::kPanelInside);
    }
    for (auto* column : columns)
        column->addStretch(1);
    for (auto* column : columns)
        column->setSpacing(size::kStep);
    scroll->setWidget(page);
    all->addWidget(scroll, 1);
    auto* close = makeButton(QStringLiteral("shortcutSheet.close"), tr("Close"), {}, nullptr, this);
    close->setDefault(true);
    all->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace coir::ui
