// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/View.h"

#include <QDialog>

class QAction;

namespace coir::ui {

/// Every key there is, by menu and view; opened by "?".
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    struct Group {
        QString title;
        QList<ViewKey> keys;
    };
    ShortcutSheet(const QList<Group>& groups, QWidget* parent);
};

} // namespace coir::ui
