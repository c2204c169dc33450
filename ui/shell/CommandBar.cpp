// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandBar.h"

#include "look/Style.h"
#include "look/Tokens.h"
#include "parts/Panel.h"
#include "shell/ClockBox.h"
#include "shell/SearchBox.h"
#include "shell/Workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace coir::ui {

CommandBar::CommandBar(Workspace& workspace, const Actions& actions, QWidget* parent)
    : QWidget(parent), m_search(new SearchBox(workspace, this)), m_clocks(new ClockBox(this)) {
    setObjectName(QStringLiteral("commandBar"));
    setAccessibleName(tr("Commands"));
    setFixedHeight(size::kCommandBar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::kPanelInside, 0, size::kPageOutside, 0);
    row->setSpacing(size::kStep);
    for (auto [action, name] : {std::pair{actions.back, "back"}, std::pair{actions.forward, "forward"},
                                std::pair{actions.undo, "undo"}, std::pair{actions.redo, "redo"}}) {
        auto* button = makeIconButton(QStringLiteral("command.") + QLatin1String(name), action->text(), {}, this);
        button->setDefaultAction(action);
        kind::set(button, kind::kQuiet);
        button->setFixedSize(size::kControl + 4, size::kControl);
        row->addWidget(button);
        connect(action, &QAction::changed, button, [button, action] { button->setAccessibleName(action->text()); });
    }
    row->addSpacing(size::kGap);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_clocks);
    row->addSpacing(size::kStep);
    for (auto [action, name] : {std::pair{actions.import, "import"}, std::pair{actions.report, "report"}}) {
        auto* button = makeButton(QStringLiteral("command.") + QLatin1String(name), action->iconText(),
                                  QLatin1String(name), nullptr, this);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        button->setEnabled(action->isEnabled());
        row->addWidget(button);
    }
}

void CommandBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double w = hairlineWidth(devicePixelRatioF());
    painter.fillRect(rect(), colours().surface);
    painter.fillRect(QRectF(0, 0, width(), w), colours().hairline);
    painter.fillRect(QRectF(0, height() - w, width(), w), colours().line);
}

} // namespace coir::ui
