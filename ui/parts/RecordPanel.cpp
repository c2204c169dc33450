// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/RecordPanel.h"

#include "language/Wording.h"
#include "look/Tokens.h"
#include "parts/FindingWords.h"
#include "parts/LineList.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"
#include "store/load_facts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

namespace coir::ui {
namespace {

QStringList fromCore(const std::vector<std::string>& list) {
    QStringList out;
    for (const auto& s : list)
        out << ui::fromCore(s);
    return out;
}

} // namespace

RecordPanel::RecordPanel(Workspace& workspace, QWidget* parent)
    : InspectorPage(QStringLiteral("record"), parent), m_workspace(workspace), m_runner(workspace.jobs(), this) {
    setAccessibleName(tr("Source row"));
    auto* block = addBlock();
    m_place = new Properties(QStringLiteral("record.place"), this);
    block->addWidget(m_place);
    m_cells = addSection(QStringLiteral("cells"), tr("As in the file, column by column"));
    m_remedy = new Words(Words::Tone::Warning, {}, this);
    m_remedy->setObjectName(QStringLiteral("record.remedy"));
    m_remedy->setWordWrap(true);
    footer()->addWidget(m_remedy);
    auto* row = new QHBoxLayout;
    auto* copy = makeButton(QStringLiteral("record.copy"), tr("Copy"), QStringLiteral("copy"), nullptr, this);
    row->addWidget(copy);
    row->addStretch(1);
    footer()->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_copy); });
}

void RecordPanel::showRecord(qint64 record, const QString& field) {
    setHeading(tr("Source row"), tr("reading…"));
    m_remedy->hide();
    const SnapshotPtr shot = m_workspace.snapshot();
    if (!shot)
        return;
    m_runner.startQuiet<store::RecordPlace>(
        [path = shot->path, record](JobContext&) -> Result<store::RecordPlace> {
            COIR_TRY(store::CaseFile reader, store::CaseFile::open(path, store::CaseFile::Access::Read));
            return store::recordPlace(reader, record);
        },
        [this, field](Result<store::RecordPlace> found) {
            if (!found) {
                setHeading(tr("Source row"), {});
                return m_workspace.report(found.error());
            }
            const QString file = ui::fromCore(found->file);
            setHeading(QStringLiteral("%1 : %2").arg(file.section(u'/', -1)).arg(found->row), tr("Source row"));
            QList<Properties::Row> rows{{tr("File"), file}, {tr("Row"), number(found->row)}};
            if (!found->member.empty())
                rows << Properties::Row{tr("Sheet"), ui::fromCore(found->member)};
            rows << Properties::Row{tr("Form"), profileTitle(*m_workspace.snapshot(), found->profile)}
                 << Properties::Row{QStringLiteral("SHA-256"), ui::fromCore(found->batchSha256), true};
            m_place->setRows(rows);
            fill(fromCore(found->headings), fromCore(found->cells), field);
        });
}

void RecordPanel::showRow(const QString& where, const QString& note, const QList<Properties::Row>& place,
                          const QStringList& headings, const QStringList& cells, const QString& marked,
                          const QString& remedy) {
    m_runner.cancel();
    setHeading(where, note);
    m_place->setRows(place);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    fill(headings, cells, marked);
}

void RecordPanel::setCellsTitle(const QString& title) { m_cells.title->setText(title); }

void RecordPanel::fill(const QStringList& headings, const QStringList& cells, const QString& marked) {
    std::vector<Line> lines;
    QStringList copied;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        Line l;
        const QString heading = i < headings.size() ? headings[i] : QString::number(i + 1);
        // Heading above, value below: the value is what the eye looks for.
        const QString shown = shortenTokens(cells[i]); // a person is told by the first characters of the token
        l.title = shown.isEmpty() ? tr("(empty)") : shown;
        l.subtitle = heading;
        l.warning = !marked.isEmpty() && (heading == marked || cells[i] == marked);
        lines.push_back(std::move(l));
        copied << heading + u'\t' + shown;
    }
    m_copy = copied.join(u'\n');
    setCellsTitle(tr("As in the file, column by column"));
    const auto cited = std::find_if(lines.begin(), lines.end(), [](const Line& l) { return l.warning; });
    const int at = cited == lines.end() ? -1 : static_cast<int>(cited - lines.begin());
    m_cells.lines->setLines(std::move(lines), tr("The row is empty"));
    m_cells.lines->setCurrent(at);
    toTop();
    if (at >= 0) // once the lines have their place
        QTimer::singleShot(0, this, [this, at] {
            if (at < static_cast<int>(m_cells.lines->lines().size()))
                reveal(m_cells.lines, m_cells.lines->lineRect(at));
        });
}

} // namespace coir::ui
