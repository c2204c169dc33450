// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/facts.h"

#include <QWidget>

namespace coir::ui {

class Words;
class Workspace;

/// Beside a tier: which leads name the firm, that the tier does not weigh them, and the way to them. Hidden where none does.
class LeadsNote : public QWidget {
    Q_OBJECT
public:
    LeadsNote(const QString& name, Workspace& workspace, QWidget* parent = nullptr);
    /// A firm of the snapshot in force, or kNoFirm.
    void setFirm(store::FirmIndex firm);

private:
    void word();

    Workspace& m_workspace;
    Words *m_words, *m_link;
    std::string m_key; ///< of the firm: indices belong to one snapshot
    QString m_finding; ///< the strongest
};

} // namespace coir::ui
