// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace coir::ui {

/// The manual that ships, in the language of the window; works without a network.
class ManualDialog : public QDialog {
    Q_OBJECT
public:
    ManualDialog(const QString& resources, QWidget* parent);
};

} // namespace coir::ui
