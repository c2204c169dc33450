// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/Workspace.h"

#include <QDialog>

class QLineEdit;

namespace coir::ui {

/// Unit, handler, reviewer and document number: asked once, printed in reports, kept in the audit.
class OfficeDialog : public QDialog {
    Q_OBJECT
public:
    OfficeDialog(const Office& office, QWidget* parent);
    Office office() const;

private:
    QLineEdit *m_unit, *m_handler, *m_reviewer, *m_document;
};

} // namespace coir::ui
