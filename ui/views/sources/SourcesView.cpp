// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/SourcesView.h"

#include "base/csv.h"
#include "ingest/profile.h"
#include "language/Wording.h"
#include "look/Style.h"
#include "parts/FindingWords.h"
#include "parts/Panel.h"
#include "parts/RecordPanel.h"
#include "parts/Table.h"
#include "shell/Workspace.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QToolButton>

namespace coir::ui {
namespace {
constexpr std::int64_t kMostRefused = 20000;
constexpr int kMostChips = 5;
enum RefusedColumn { kRefusedRow, kRefusedFirm, kRefusedColumn, kRefusedValue, kRefusedReason, kRefusedState, kRefusedRemedy };

QVariant sourceCell(const SourceLine& r, int column, int role) {
    if (role != Qt::DisplayRole)
        return {};
    const auto count = [&](std::int64_t n) { return r.source < 0 && n == 0 ? QStringLiteral("—") : number(n); };
    switch (column) {
    case 0: return r.file;
    case 1: return r.form;
    case 2: return count(r.rows);
    case 3: return count(r.accepted);
    case 4: return count(r.quarantined);
    case 5: return count(r.duplicates);
    case 6: return count(r.dropped);
    case 7: return r.note;
    default: return {};
    }
}
SortKey sourceKey(const SourceLine& r, int column) {
    switch (column) {
    case 0: return {0, r.file};
    case 1: return {0, r.form};
    case 2: return {double(r.rows), {}};
    case 3: return {double(r.accepted), {}};
    case 4: return {double(r.quarantined), {}};
    case 5: return {double(r.duplicates), {}};
    case 6: return {double(r.dropped), {}};
    default: return {0, r.note};
    }
}

/// Why a row was refused, for somebody who never saw a form description. What was expected is said where it helps to find
/// the mistake; how it has to be written stands in the remedy.
QString refusedReason(const store::RefusedRow& r) {
    const QString words = termOf("quarantine", r.reason), expected = fromCore(r.expected);
    if (expected.isEmpty())
        return words;
    if (r.reason.ends_with("_check"))
        return SourcesView::tr("%1, it should be %2").arg(words, expected);
    if (r.reason.ends_with("_length"))
        return SourcesView::tr("%1, it has %2 characters").arg(words, expected);
    if (r.reason == "too_few_cells" || r.reason == "too_many_cells")
        return SourcesView::tr("%1, the table has %2 columns").arg(words, expected);
    if (expected.startsWith(QStringLiteral(">= ")))
        return SourcesView::tr("%1, not before %2").arg(words, expected.mid(3));
    if (r.reason == "unknown_word")
        return SourcesView::tr("%1, known are: %2").arg(words, expected);
    return words;
}

QVariant refusedCell(const RefusedLine& r, int column, int role) {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case kRefusedRow: return number(r.row);
    case kRefusedFirm: return r.firm;
    case kRefusedColumn: return fromCore(r.field);
    case kRefusedValue: return r.value.empty() ? SourcesView::tr("(empty)") : fromCore(r.value);
    case kRefusedReason: return refusedReason(r);
    case kRefusedState: return r.refused ? SourcesView::tr("refused") : SourcesView::tr("stands, with a doubt");
    case kRefusedRemedy: return wordsOf(r.remedy);
    default: return {};
    }
}
SortKey refusedKey(const RefusedLine& r, int column) {
    return column == kRefusedRow ? SortKey{double(r.row), {}} : SortKey{0, refusedCell(r, column, Qt::DisplayRole).toString()};
}

/// Whose row it is: the name that stands in it, else the firm of the case whose code does.
std::vector<RefusedLine> withFirms(std::vector<store::RefusedRow> rows, const store::SourceRow& source, const CaseSnapshot& shot) {
    std::size_t name = source.headings.size();
    if (const auto profile = shot.library->profiles->find(source.batch.profile))
        for (const auto& field : profile->fields)
            if (field.type == ingest::FieldType::Name)
                for (std::size_t i = 0; i < source.headings.size(); ++i)
                    if (name == source.headings.size() && std::find(field.headings.begin(), field.headings.end(), source.headings[i]) != field.headings.end())
                        name = i;
    std::vector<RefusedLine> lines;
    lines.reserve(rows.size());
    for (auto& row : rows) {
        RefusedLine line{std::move(row), {}};
        const auto cells = splitCsvRow(line.text);
        if (name < cells.size())
            line.firm = fromCore(cells[name]).trimmed();
        for (std::size_t i = 0; line.firm.isEmpty() && i < cells.size(); ++i)
            if (const store::FirmIndex firm = cells[i].empty() ? store::kNoFirm : shot.facts->find(cells[i]); firm != store::kNoFirm)
                line.firm = fromCore(shot.firm(firm).name);
        lines.push_back(std::move(line));
    }
    return lines;
}
} // namespace

SourcesView::SourcesView(Workspace& workspace, QWidget* parent)
    : CaseView(workspace, parent), m_reading(workspace.jobs(), this), m_exporting(workspace.jobs(), this) {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("sources.content"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::kPanelInside);
    m_head = new ViewHead(QStringLiteral("sources.head"), tr("Data"), content);
    auto* import = makeButton(QStringLiteral("sources.import"), tr("Import a folder"), QStringLiteral("import"), nullptr, content);
    m_withdraw = makeButton(QStringLiteral("sources.withdraw"), tr("Withdraw the batch…"), {}, nullptr, content);
    m_head->add(m_withdraw);
    m_head->add(import);
    column->addWidget(m_head);
    connect(import, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to import"));
        if (!folder.isEmpty())
            m_workspace.importInto({folder});
    });

    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setObjectName(QStringLiteral("sources.splitter"));
    splitter->setChildrenCollapsible(false);
    auto* panel = new Panel(QStringLiteral("sources.tablePanel"), {}, splitter);
    m_table = new Table(QStringLiteral("sources.table"), tr("Imported tables"), panel);
    m_model = new RowsModel<SourceLine>({{QStringLiteral("file"), tr("File"), Cell::Text, 240, {}},
                                         {QStringLiteral("form"), tr("Form"), Cell::Muted, 190, {}},
                                         {QStringLiteral("rows"), tr("Rows"), Cell::Number, 90, {}},
                                         {QStringLiteral("accepted"), tr("Accepted"), Cell::Number, 90, {}},
                                         {QStringLiteral("quarantined"), tr("Quarantined"), Cell::WarningNumber, 90, {}},
                                         {QStringLiteral("duplicates"), tr("Duplicates"), Cell::Number, 80, {}, 2},
                                         {QStringLiteral("dropped"), tr("Dropped"), Cell::Number, 80, tr("Rows that may not be stored: minors, natural persons"), 1},
                                         {QStringLiteral("note"), tr("Note"), Cell::Muted, 160, {}}},
                                        sourceCell, sourceKey, m_table);
    m_table->setRowsModel(m_model, 7);
    panel->setContent(m_table);
    splitter->addWidget(panel);

    m_refusedPanel = new Panel(QStringLiteral("sources.refusedPanel"), tr("Quarantined rows"), splitter);
    m_chips = new QWidget(m_refusedPanel);
    m_chips->setObjectName(QStringLiteral("sources.chips"));
    m_chips->setLayout(new QHBoxLayout);
    m_chips->layout()->setContentsMargins(0, 0, 0, 0);
    m_refusedPanel->addAction(m_chips);
    auto* save = makeButton(QStringLiteral("sources.export"), tr("Export with reasons"), {}, nullptr, m_refusedPanel);
    m_refusedPanel->addAction(save);
    connect(save, &QPushButton::clicked, this, &SourcesView::exportRefused);
    m_refused = new Table(QStringLiteral("sources.refused"), tr("Quarantined rows"), m_refusedPanel);
    m_refusedModel = new RowsModel<RefusedLine>(
        {{QStringLiteral("row"), tr("Row"), Cell::Number, 80, {}},
         {QStringLiteral("firm"), tr("Firm"), Cell::Text, 150, {}, 2, 240},
         {QStringLiteral("column"), tr("Column"), Cell::Text, 150, {}, 0, 220},
         {QStringLiteral("value"), tr("Value"), Cell::Mono, 150, {}, 0, 220},
         {QStringLiteral("reason"), tr("Reason"), Cell::Warning, 190, {}, 0, 260},
         {QStringLiteral("kind"), tr("State"), Cell::Muted, 110, {}, 1},
         {QStringLiteral("remedy"), tr("What to do"), Cell::Muted, 180, {}}},
        refusedCell, refusedKey, m_refused);
    m_refused->setRowsModel(m_refusedModel, kRefusedRemedy);
    m_refusedPanel->setContent(m_refused);
    splitter->addWidget(m_refusedPanel);
    column->addWidget(splitter, 1);

    m_panel = new RecordPanel(workspace);
    m_panel->setObjectName(QStringLiteral("sources.inspector"));

    connect(m_withdraw, &QPushButton::clicked, this, &SourcesView::withdraw);
    connect(m_table, &Table::rowChosen, this, &SourcesView::sourceChosen);
    connect(m_refused, &Table::rowChosen, this, &SourcesView::refusedChosen);
    setContent(QStringLiteral("sources"), content, {size::kPageOutside, size::kPanelInside, size::kPageOutside, size::kPageOutside});
}

void SourcesView::take() {
    std::vector<SourceLine> lines;
    std::int64_t rows = 0, accepted = 0, quarantined = 0, duplicates = 0, dropped = 0;
    for (std::size_t i = 0; i < m_shot->sources.size(); ++i) {
        const auto& s = m_shot->sources[i];
        SourceLine l;
        l.source = static_cast<int>(i);
        l.file = fromCore(s.batch.file) + (s.batch.member.empty() ? QString() : QStringLiteral(" · ") + fromCore(s.batch.member));
        l.form = profileTitle(*m_shot, s.batch.profile);
        l.rows = s.batch.rows;
        l.accepted = s.batch.accepted;
        l.quarantined = s.batch.quarantined;
        l.duplicates = s.batch.duplicates;
        l.dropped = s.batch.dropped;
        QStringList notes;
        for (const auto& [reason, n] : s.dropped)
            notes << tr("%1 rows dropped: %2").arg(number(n), termOf("quarantine", reason));
        if (s.warnings > 0)
            notes << tr("%1 values in doubt").arg(number(s.warnings));
        if (s.batch.latestEvent)
            notes << tr("through %1").arg(date(s.batch.latestEvent));
        l.note = notes.isEmpty() ? tr("complete") : notes.join(QStringLiteral(" · "));
        rows += s.batch.rows;
        accepted += s.batch.accepted;
        quarantined += s.batch.quarantined;
        duplicates += s.batch.duplicates;
        dropped += s.batch.dropped;
        lines.push_back(std::move(l));
    }
    for (const auto& [file, why] : m_workspace.leftAlone()) {
        SourceLine l;
        l.file = file;
        l.form = QStringLiteral("—");
        l.note = why;
        lines.push_back(std::move(l));
    }
    m_head->setSubtitle(tr("%1 tables, %2 rows = %3 accepted + %4 quarantined + %5 duplicates + %6 dropped")
                            .arg(m_shot->sources.size())
                            .arg(number(rows), number(accepted), number(quarantined), number(duplicates), number(dropped)));
    const bool none = lines.empty();
    int first = -1;
    std::int64_t most = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].quarantined > most) {
            most = lines[i].quarantined;
            first = static_cast<int>(i);
        }
    m_model->setRows(std::move(lines));
    if (none)
        return m_states->showEmpty(QStringLiteral("import"), tr("The case holds no data yet"),
                                   tr("Import a folder of files; a bad row is set aside with its reason, never dropped in silence."),
                                   tr("Import a folder"), [this] {
                                       const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to import"));
                                       if (!folder.isEmpty())
                                           m_workspace.importInto({folder});
                                   });
    m_table->selectRow(m_model->visibleRow(std::max(0, first)));
}

const store::SourceRow* SourcesView::source() const {
    const SourceLine* l = m_model->rowAt(m_table->currentRow());
    return l && l->source >= 0 && m_shot ? &m_shot->sources[static_cast<std::size_t>(l->source)] : nullptr;
}

void SourcesView::sourceChosen(int) {
    const store::SourceRow* s = source();
    m_withdraw->setEnabled(s != nullptr);
    m_refusedPanel->setSubtitle({});
    if (!s) {
        m_refusedModel->setRows({});
        const SourceLine* l = m_model->rowAt(m_table->currentRow());
        m_panel->showRow(l ? l->file : QString(), {}, {}, {}, {}, {}, l ? l->note : QString());
        return;
    }
    QList<Properties::Row> place{{tr("File"), fromCore(s->batch.file)},
                                 {tr("Form"), profileTitle(*m_shot, s->batch.profile)},
                                 {tr("Encoding"), fromCore(s->encoding)},
                                 {tr("Register"), registerWord(s->batch.fact)},
                                 {tr("Events"), s->batch.latestEvent ? QStringLiteral("%1 — %2").arg(date(s->batch.firstEvent), date(s->batch.latestEvent))
                                                                      : QStringLiteral("—")},
                                 {tr("Imported"), fromCore(s->importedAt).left(16)},
                                 {QStringLiteral("SHA-256"), fromCore(s->batch.sha256), true}};
    QStringList headings;
    for (const auto& h : s->headings)
        headings << fromCore(h);
    QStringList numbers;
    for (qsizetype i = 0; i < headings.size(); ++i)
        numbers << tr("column %1").arg(i + 1);
    m_panel->showRow(fromCore(s->batch.file).section(u'/', -1), tr("Batch"), place, numbers, headings, {}, {});
    m_panel->setCellsTitle(tr("Columns of the table"));
    m_reading.startQuiet<std::vector<RefusedLine>>(
        [shot = m_shot, s](JobContext&) -> Result<std::vector<RefusedLine>> { // `s` lives in the snapshot
            COIR_TRY(store::CaseFile reader, store::CaseFile::open(shot->path, store::CaseFile::Access::Read));
            COIR_TRY(auto rows, store::refusedRows(reader, s->batch.id, kMostRefused));
            return withFirms(std::move(rows), *s, *shot);
        },
        [this](Result<std::vector<RefusedLine>> rows) {
            rows ? showRefused(std::move(*rows)) : m_workspace.report(rows.error());
        });
}

void SourcesView::showRefused(std::vector<RefusedLine> rows) {
    const store::SourceRow* s = source();
    std::map<std::string, int> reasons;
    for (const auto& r : rows)
        ++reasons[r.reason];
    if (s)
        m_refusedPanel->setSubtitle(tr("%1: %2 refused, %3 in doubt")
                                        .arg(fromCore(s->batch.file).section(u'/', -1))
                                        .arg(number(s->batch.quarantined), number(s->warnings)));
    qDeleteAll(m_chips->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_chips->findChild<QButtonGroup*>();
    auto* group = new QButtonGroup(m_chips);
    const auto add = [&](const QString& words, const std::string& reason) {
        auto* chip = makeChip(QStringLiteral("sources.chip.") + fromCore(reason), words, m_chips);
        group->addButton(chip);
        m_chips->layout()->addWidget(chip);
        connect(chip, &QToolButton::toggled, this, [this, reason](bool on) {
            if (on)
                m_refusedModel->setFilter(
                    reason.empty() ? RowsModel<RefusedLine>::Filter{}
                                   : [reason](const RefusedLine& r) { return r.reason == reason; });
        });
        return chip;
    };
    auto* every = add(tr("All %1").arg(rows.size()), {});
    std::vector<std::pair<int, std::string>> order;
    for (const auto& [reason, n] : reasons)
        order.emplace_back(-n, reason);
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size() && i < kMostChips; ++i)
        add(QStringLiteral("%1 %2").arg(termOf("quarantine", order[i].second)).arg(-order[i].first), order[i].second);
    m_refusedModel->setRows(std::move(rows));
    every->setChecked(true);
}

void SourcesView::refusedChosen(int row) {
    const RefusedLine* r = m_refusedModel->rowAt(row);
    const store::SourceRow* s = source();
    if (!r || !s)
        return;
    QStringList headings, cells;
    for (const auto& h : s->headings)
        headings << fromCore(h);
    for (const auto& c : splitCsvRow(r->text))
        cells << fromCore(c);
    if (r->text.empty()) {
        headings = {fromCore(r->field)};
        cells = {fromCore(r->value)};
    }
    m_panel->showRow(QStringLiteral("%1 : %2").arg(fromCore(s->batch.file).section(u'/', -1)).arg(r->row),
                     r->refused ? tr("refused") : tr("in doubt"),
                     {{tr("Encoding"), fromCore(s->encoding)},
                      {tr("Form"), profileTitle(*m_shot, s->batch.profile)},
                      {QStringLiteral("SHA-256"), fromCore(s->batch.sha256), true}},
                     headings, cells, fromCore(r->field),
                     QStringLiteral("%1: %2").arg(refusedCell(*r, kRefusedReason, Qt::DisplayRole).toString(), wordsOf(r->remedy)));
}

// Asked before, since it cannot be undone: only the file itself brings the rows back.
void SourcesView::withdraw() {
    const store::SourceRow* s = source();
    if (!s)
        return;
    // The snapshot, and `s` with it, may go while the question stands.
    const qint64 batch = s->batch.id;
    const QString file = fromCore(s->batch.file) + (s->batch.member.empty() ? QString() : QStringLiteral(" · ") + fromCore(s->batch.member));
    auto* ask = new QMessageBox(QMessageBox::Warning, tr("Withdraw the batch"),
                                tr("Withdraw %1 with %2 accepted and %3 quarantined rows?").arg(file, number(s->batch.accepted), number(s->batch.quarantined)),
                                QMessageBox::NoButton, this);
    ask->setObjectName(QStringLiteral("sources.withdrawBox"));
    ask->setInformativeText(tr("Its facts leave the case, and leads and tiers are worked out anew without them. Verdicts and the audit trail "
                                    "stay; the audit says what was withdrawn. Rows that other files only repeated leave, too: import those files "
                                    "again after withdrawing them. There is no undo, but the file can be imported again."));
    auto* yes = ask->addButton(tr("Withdraw"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("sources.withdrawYes"));
    auto* no = ask->addButton(tr("Keep"), QMessageBox::RejectRole);
    ask->setDefaultButton(no);
    ask->setEscapeButton(no);
    connect(yes, &QAbstractButton::clicked, this, [this, batch] { m_workspace.withdraw(batch); });
    openDialog(ask);
}

void SourcesView::exportRefused() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export with reasons"), tr("quarantine") + QStringLiteral(".csv"),
                                                      tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    QString text;
    const auto line = [&](const QStringList& cells) {
        QStringList out;
        for (QString c : cells) {
            // A value that a sheet would run as a formula is made text.
            if (!c.isEmpty() && QStringLiteral("=+-@\t\r").contains(c.front()))
                c.prepend(u'\'');
            out << u'"' + c.replace(u'"', QStringLiteral("\"\"")) + u'"';
        }
        text += out.join(u',') + QStringLiteral("\r\n");
    };
    QStringList headings;
    for (const auto& c : m_refusedModel->columns())
        headings << c.title;
    line(headings << tr("The row"));
    for (int i = 0; i < m_refusedModel->rowCount(); ++i) {
        QStringList cells;
        for (int c = 0; c < m_refusedModel->columnCount(); ++c)
            cells << m_refusedModel->index(i, c).data().toString();
        line(cells << fromCore(m_refusedModel->rowAt(i)->text));
    }
    m_exporting.startQuiet<std::monostate>(
        [path, text](JobContext&) -> Result<std::monostate> {
            QSaveFile file(path);
            const QByteArray bytes = QByteArray("\xEF\xBB\xBF") + text.toUtf8();
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                return fail(ErrorCode::NotPermitted, COIR_MSG("SourcesView", "The table could not be written"),
                            COIR_MSG("SourcesView", "Choose another folder"), {path.toStdString(), 0, {}, {}});
            return std::monostate{};
        },
        [this, path](Result<std::monostate> done) {
            done ? m_workspace.say(tr("Written: %1").arg(path)) : m_workspace.report(done.error());
        });
}

InspectorPanel* SourcesView::inspector() { return m_panel; }
void SourcesView::activated() { m_table->setFocus(Qt::OtherFocusReason); }
QList<ViewKey> SourcesView::keys() const {
    return {{QStringLiteral("↑ ↓"), tr("Table by table; the rows refused of it below")},
            {QStringLiteral("Tab"), tr("To the quarantined rows")},
            {QStringLiteral("Ctrl+C"), tr("Copy the selected rows for a sheet")}};
}

} // namespace coir::ui
