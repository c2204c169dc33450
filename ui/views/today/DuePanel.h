// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "parts/InspectorPage.h"
#include "views/today/Overview.h"

namespace coir::ui {

/// What ends within a week, one line each; a line leads to its firm and its fact.
class DuePanel : public InspectorPage {
    Q_OBJECT
public:
    explicit DuePanel(QWidget* parent = nullptr);
    void show(const std::vector<DueItem>& due, Date asOf);
    using InspectorPage::show;
    void takeKeys();

Q_SIGNALS:
    void factWanted(const QString& firmKey, qint64 record);

private:
    Section m_section;
    std::vector<DueItem> m_due;
};

} // namespace coir::ui
