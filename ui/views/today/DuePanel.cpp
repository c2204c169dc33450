// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/DuePanel.h"

#include "language/Wording.h"
#include "parts/Panel.h"

namespace coir::ui {

DuePanel::DuePanel(QWidget* parent) : InspectorPage(QStringLiteral("due"), parent) {
    setAccessibleName(tr("Ends within a week"));
    m_section = addSection(QStringLiteral("list"), {});
    connect(m_section.lines, &LineList::opened, this, [this](int line) {
        if (line >= 0 && line < static_cast<int>(m_due.size())) {
            const DueItem& d = m_due[static_cast<std::size_t>(line)];
            Q_EMIT factWanted(d.firmKey, d.record);
        }
    });
}

void DuePanel::show(const std::vector<DueItem>& due, Date asOf) {
    m_due = due;
    setHeading(tr("Ends within a week"), tr("of %1").arg(date(asOf)));
    m_section.title->setText(tr("%1, the first to end first; Enter opens the fact of the firm").arg(due.size()));
    std::vector<Line> lines;
    for (const DueItem& d : due) {
        Line l;
        l.title = d.firm;
        l.right = date(d.ends);
        l.subtitle = d.which.isEmpty() ? d.what : d.what + QStringLiteral(" · ") + d.which;
        l.opens = true;
        lines.push_back(std::move(l));
    }
    m_section.lines->setLines(std::move(lines), tr("Nothing ends within seven days of the clock"));
    toTop();
}

void DuePanel::takeKeys() {
    m_section.lines->setCurrent(0);
    m_section.lines->setFocus(Qt::TabFocusReason);
}

} // namespace coir::ui
