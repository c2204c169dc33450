// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/FindingPanel.h"

#include "language/Wording.h"
#include "detect/clearing.h"
#include "look/Style.h"
#include "parts/Cells.h"
#include "parts/FindingWords.h"
#include "parts/LevelLabel.h"
#include "parts/KeyCaps.h"
#include "parts/LineList.h"
#include "parts/Panel.h"
#include "parts/WrapLayout.h"
#include "rules/law_title.h"
#include "report/context.h"
#include "shell/Workspace.h"
#include "store/load_facts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace coir::ui {
namespace {
constexpr std::size_t kMostEvidence = 60; ///< lines shown at once; the rest is counted

constexpr double kLeastWeight = .005;     ///< below it a weight reads 0.00
constexpr std::size_t kTokenLeast = 40;   ///< characters: nothing else in evidence is so long and one word

struct Places {
    std::string finding;
    std::vector<store::RecordPlace> places;
    std::map<std::string, QString> masks; ///< token → masked name
    std::map<store::RecordId, store::FirmIndex> firms; ///< of the rows, where the lead names several
};

/// The masked name beside each token, where a register gives one.
void nameTokens(const store::Facts& facts, std::map<std::string, QString>& masks) {
    if (masks.empty())
        return;
    const auto name = [&](const std::string& token, const std::string& mask) {
        if (const auto at = masks.find(token); !mask.empty() && at != masks.end() && at->second.isEmpty())
            at->second = fromCore(mask);
    };
    for (const auto& f : facts.firms)
        name(f.repToken, f.repMask);
    for (const auto& p : facts.posts)
        name(p.token, p.mask);
}
} // namespace

FindingPanel::FindingPanel(Workspace& workspace, QWidget* parent)
    : InspectorPage(QStringLiteral("finding"), parent), m_workspace(workspace), m_places(workspace.jobs(), this) {
    setAccessibleName(tr("The lead"));
    auto* head = addBlock();
    m_head = head->parentWidget();
    auto* first = new QHBoxLayout;
    m_level = new LevelLabel(QStringLiteral("finding.level"), m_head);
    m_score = new Words(Words::Tone::Figure, {}, m_head);
    m_score->setObjectName(QStringLiteral("finding.score"));
    m_lead = new Words(Words::Tone::Small, tr("A lead, not a verdict"), m_head);
    first->addWidget(m_level);
    first->addWidget(m_score);
    first->addStretch(1);
    first->addWidget(m_lead);
    head->addLayout(first);
    m_subject = new Words(Words::Tone::Body, {}, m_head);
    m_subject->setObjectName(QStringLiteral("finding.subject"));
    m_subject->setWordWrap(true);
    m_code = new Words(Words::Tone::Mono, {}, m_head);
    m_code->setObjectName(QStringLiteral("finding.code"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_others = new Words(Words::Tone::Second, {}, m_head);
    m_others->setObjectName(QStringLiteral("finding.others"));
    m_others->setWordWrap(true);
    for (auto* w : {m_subject, m_code, m_others})
        head->addWidget(w);

    m_why = addSection(QStringLiteral("why"), tr("Why"), tr("Formula and parameters"));
    m_weights = new Words(Words::Tone::Small, {}, m_why.box);
    m_weights->setObjectName(QStringLiteral("finding.weights"));
    m_weights->setWordWrap(true);
    m_why.box->layout()->addWidget(m_weights);
    m_evidence = addSection(QStringLiteral("evidence"), tr("Evidence"), tr("Row by row  V"));
    m_counter = addSection(QStringLiteral("counter"), tr("Counter-evidence"));
    m_conditions = new QWidget(m_counter.box);
    m_conditions->setObjectName(QStringLiteral("finding.conditions"));
    m_conditions->setLayout(new QGridLayout);
    m_conditions->layout()->setContentsMargins(0, size::kStep, 0, 0);
    m_counter.box->layout()->addWidget(m_conditions);
    connect(m_evidence.link, &Words::clicked, this, &FindingPanel::focusEvidence);
    connect(m_why.link, &Words::clicked, this, [this] {
        const detect::Finding* f = m_shot ? m_shot->finding(m_id) : nullptr;
        if (!f)
            return;
        QStringList lines{tr("Rule pack %1, version %2").arg(fromCore(f->packId)).arg(f->packVersion)};
        for (const auto& [k, v] : f->parameters)
            lines << QStringLiteral("%1 = %2").arg(fromCore(k), fromCore(v));
        for (const auto& b : f->basis) {
            const auto* law = m_shot->library->rules->law(b.law);
            lines << (law ? wordsOf(rules::lawTitle(*law)) : fromCore(b.law)) + fromCore(b.article);
        }
        std::vector<Line> shown;
        for (const auto& l : lines) {
            Line line;
            line.title = l;
            shown.push_back(std::move(line));
        }
        const bool open = m_why.link->property("open").toBool();
        m_why.link->setProperty("open", !open);
        m_why.link->setText(open ? tr("Formula and parameters") : tr("Back to the terms"));
        if (open)
            showFinding(f);
        else
            m_why.lines->setLines(std::move(shown));
    });
    connect(m_evidence.lines, &LineList::opened, this, [this](int line) {
        const detect::Finding* f = m_shot ? m_shot->finding(m_id) : nullptr;
        if (f && line < static_cast<int>(m_evidenceOrder.size())) {
            const auto& e = f->evidence[m_evidenceOrder[static_cast<std::size_t>(line)]];
            m_workspace.openRecord(e.record, fromCore(e.value));
        }
    });

    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("finding.note"));
    m_note->setPlaceholderText(tr("Note for the verdict"));
    m_note->setAccessibleName(tr("Note for the verdict"));
    m_note->installEventFilter(this);
    connect(m_note, &QLineEdit::textChanged, this, &FindingPanel::showVerdict); // a high lead is dismissed with a note
    footer()->addWidget(m_note);
    auto* row = new WrapLayout; // long words take a second line and do not widen the pane
    row->setSpacing(size::kGap - 2);
    m_confirm = makeButton(QStringLiteral("finding.confirm"), tr("Confirmed"), {}, nullptr, this);
    m_dismiss = makeButton(QStringLiteral("finding.dismiss"), tr("Dismissed"), {}, nullptr, this);
    m_open = makeButton(QStringLiteral("finding.open"), tr("To check"), {}, nullptr, this);
    int key = 0;
    for (QPushButton* button : {m_confirm, m_dismiss, m_open}) {
        button->setIcon(keyCapIcon(QString::number(++key)));
        button->setIconSize({size::kIcon + 2, size::kIcon + 2});
    }
    m_report = makeButton(QStringLiteral("finding.report"), tr("Report on it"), QStringLiteral("report"), kind::kPrimary, this);
    for (auto* b : {m_confirm, m_dismiss, m_open}) {
        b->setCheckable(true);
        row->addWidget(b);
    }
    row->addWidget(m_report);
    footer()->addLayout(row);
    m_hint = new Words(Words::Tone::Small, {}, this);
    m_hint->setObjectName(QStringLiteral("finding.hint"));
    m_hint->setWordWrap(true);
    footer()->addWidget(m_hint);
    connect(m_confirm, &QPushButton::clicked, this, [this] { give(store::Verdict::Confirmed); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { give(store::Verdict::Dismissed); });
    connect(m_open, &QPushButton::clicked, this, [this] { give(store::Verdict::Open); });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(fromCore(m_id)); });
    connect(&workspace, &Workspace::verdictsChanged, this, &FindingPanel::verdictsMoved);
    showFinding(nullptr);
}

void FindingPanel::showUndecided(const QString& detector, const QString& why) {
    showFinding(nullptr);
    setHeading(detector, {});
    m_head->show();
    m_level->setLevel(Level::Undecided);
    m_score->clear();
    m_subject->setText(why);
    m_code->clear();
    m_others->setText(tr("What is missing was not delivered with the data. It is neither a lead nor an all-clear."));
}

void FindingPanel::showFinding(const detect::Finding* f) {
    m_shot = m_workspace.snapshot();
    m_id = f ? f->id : std::string();
    m_head->setVisible(f != nullptr);
    for (const auto& s : {m_why, m_evidence, m_counter})
        s.setVisible(f != nullptr);
    m_report->setEnabled(f != nullptr);
    m_note->setEnabled(f != nullptr);
    m_note->clear();
    m_askedAgain.clear();
    m_why.link->setProperty("open", false);
    m_why.link->setText(tr("Formula and parameters"));
    if (!f) {
        setHeading(tr("Nothing selected"), {});
        showVerdict();
        return;
    }
    setHeading(detectorTitle(f->detector),
               tr("rule pack v%1").arg(f->packVersion));
    m_level->setLevel(levelOf(f->level));
    m_score->setText(number(f->score, 2));
    m_subject->setText(subjectText(*m_shot, *f));
    const store::FirmIndex main = mainFirm(*f);
    m_code->setText(main == store::kNoFirm ? QString() : fromCore(m_shot->firm(main).key));
    m_code->setVisible(!m_code->text().isEmpty());
    QStringList others;
    int more = 0;
    for (const auto& s : f->subjects) {
        if (s.firm != store::kNoFirm && s.firm == main)
            continue;
        if (others.size() >= 4) {
            ++more;
            continue;
        }
        const QString who = s.kind == detect::SubjectKind::Person ? shortToken(s.key)
                            : s.name.empty()                      ? shortToken(s.key)
                                                                  : fromCore(s.name);
        others << roleWord(s.role) + u' ' + who;
    }
    if (more > 0)
        others << tr("and %1 more").arg(more);
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());

    double largest = 0;
    for (const auto& r : f->reasons)
        largest = std::max(largest, std::fabs(r.weight));
    std::vector<Line> why;
    QString pair;
    for (const auto& r : f->reasons) {
        Line l;
        const SplitReason reason = splitReason(wordsOf(r.text));
        if (reason.pair != pair && !reason.pair.isEmpty()) {
            Line whom;
            whom.title = reason.pair;
            whom.second = true;
            why.push_back(std::move(whom));
        }
        pair = reason.pair;
        l.title = reason.says;
        l.bar = largest > 0 ? std::max(0.0, r.weight) / largest : 0;
        // What weighs nothing is said, without a figure and a bar of nothing.
        const bool weighs = std::fabs(r.weight) >= kLeastWeight;
        if (weighs)
            l.right = signedNumber(r.weight, 2);
        else
            l.bar.reset();
        l.second = !weighs;
        l.tip = tr("%1 = %2, enters as %3").arg(fromCore(r.code), number(r.value, 4), fromCore(r.term));
        why.push_back(std::move(l));
    }
    m_why.lines->setLines(std::move(why));
    m_weights->setText(f->detector == "phoenix" ? tr("+ speaks for the lead, − against it: each +1 doubles the odds that one firm carries on the business of the other. Grey lines are not known or weigh nothing.")
                                                : tr("The figure is the weight of a line in the score; grey lines state a circumstance and weigh nothing."));

    m_evidenceOrder.clear();
    for (const auto wanted : {detect::EvidenceRole::Supports, detect::EvidenceRole::Clears})
        for (std::size_t i = 0; i < f->evidence.size() && m_evidenceOrder.size() < kMostEvidence; ++i)
            if (f->evidence[i].role == wanted)
                m_evidenceOrder.push_back(i);
    std::vector<Line> evidence;
    for (const std::size_t i : m_evidenceOrder) {
        const auto& e = f->evidence[i];
        Line l;
        l.title = fieldWord(e.field) + u' ' + shortenTokens(fromCore(e.value));
        l.subtitle = tr("reading the source…");
        l.mark = e.role == detect::EvidenceRole::Supports ? Line::Mark::Check : Line::Mark::Cross;
        l.opens = true;
        evidence.push_back(std::move(l));
    }
    m_evidence.title->setText(f->evidence.size() > m_evidenceOrder.size()
                                  ? tr("Evidence %1, the first %2").arg(f->evidence.size()).arg(m_evidenceOrder.size())
                                  : tr("Evidence %1").arg(f->evidence.size()));
    m_evidence.lines->setLines(std::move(evidence));
    showConditions();
    const auto* entry = m_workspace.entry(m_id);
    m_keptNote = entry ? fromCore(entry->note) : QString();
    m_note->setText(m_keptNote);
    showVerdict();
    loadPlaces();
    toTop();
}

void FindingPanel::loadPlaces() {
    const detect::Finding* f = m_shot->finding(m_id);
    std::vector<store::RecordId> records;
    std::map<std::string, QString> masks; // of the persons that the evidence names by a token
    const bool several = std::count_if(f->subjects.begin(), f->subjects.end(), [](const auto& s) { return s.firm != store::kNoFirm; }) > 1;
    for (const std::size_t i : m_evidenceOrder) {
        records.push_back(f->evidence[i].record);
        if (f->evidence[i].value.size() >= kTokenLeast)
            masks.emplace(f->evidence[i].value, QString());
    }
    m_places.startQuiet<Places>(
        [path = m_shot->path, records, id = m_id, masks, several, facts = m_shot->facts](JobContext& job) -> Result<Places> {
            COIR_TRY(store::CaseFile reader, store::CaseFile::open(path, store::CaseFile::Access::Read));
            Places out{id, {}, masks, {}};
            if (several) // which firm a row is of
                out.firms = firmsOf(*facts, {records.begin(), records.end()});
            nameTokens(*facts, out.masks);
            for (const auto r : records) {
                if (job.cancelled())
                    return cancelledError();
                auto place = store::recordPlace(reader, r);
                out.places.push_back(place ? std::move(*place) : store::RecordPlace{});
            }
            return out;
        },
        [this](Result<Places> found) {
            if (!found || found->finding != m_id)
                return;
            std::vector<Line> lines = m_evidence.lines->lines();
            const detect::Finding* f = m_shot->finding(m_id);
            for (std::size_t i = 0; i < lines.size() && i < found->places.size(); ++i) {
                const auto& p = found->places[i];
                const auto& e = f->evidence[m_evidenceOrder[i]];
                if (const auto mask = found->masks.find(e.value); mask != found->masks.end() && !mask->second.isEmpty())
                    lines[i].title = QStringLiteral("%1 %2 · %3").arg(fieldWord(e.field), mask->second, shortToken(e.value));
                lines[i].subtitle = p.file.empty() ? tr("source row not found")
                                                   : QStringLiteral("%1 · %2 : %3")
                                                         .arg(profileTitle(*m_shot, p.profile), fromCore(p.file).section(u'/', -1))
                                                         .arg(p.row);
                if (const auto firm = found->firms.find(e.record); firm != found->firms.end())
                    lines[i].subtitle = fromCore(m_shot->firm(firm->second).name) + QStringLiteral(" · ") + lines[i].subtitle;
            }
            m_evidence.lines->setLines(std::move(lines));
        });
}

void FindingPanel::showConditions() {
    const detect::Finding* f = m_shot->finding(m_id);
    std::vector<Line> lines;
    auto* grid = static_cast<QGridLayout*>(m_conditions->layout());
    while (QLayoutItem* item = grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_states.clear();
    const auto* kept = m_workspace.entry(m_id);
    int row = 0;
    for (const auto& c : f->clearedBy) {
        if (c.state != detect::ClearedBy::State::NotChecked) {
            Line l;
            l.title = wordsOf(c.text);
            const bool met = c.state == detect::ClearedBy::State::Met;
            l.subtitle = met ? tr("checked in the data: met") : tr("checked in the data: not met");
            l.mark = met ? Line::Mark::Cross : Line::Mark::Hollow;
            lines.push_back(std::move(l));
            continue;
        }
        auto* words = new Words(Words::Tone::Body, wordsOf(c.text), m_conditions);
        words->setWordWrap(true);
        auto* state = new QComboBox(m_conditions);
        const QString code = fromCore(c.code);
        state->setObjectName(QStringLiteral("finding.condition.") + code);
        state->setAccessibleName(wordsOf(c.text));
        state->addItem(tr("no state yet"), QString());
        state->addItem(tr("met"), QStringLiteral("met"));
        state->addItem(tr("not met"), QStringLiteral("not_met"));
        state->addItem(tr("on site"), QStringLiteral("to_check"));
        if (kept)
            if (const auto it = kept->conditions.find(c.code); it != kept->conditions.end())
                state->setCurrentIndex(std::max(0, state->findData(fromCore(it->second))));
        connect(state, &QComboBox::activated, this, [this, state, code = c.code] {
            setCondition(code, toCore(state->currentData().toString()));
        });
        grid->addWidget(words, row, 0);
        grid->addWidget(state, row++, 1, Qt::AlignTop);
        grid->setColumnStretch(0, 1);
        m_states.insert(code, state);
    }
    m_conditions->setVisible(row > 0);
    m_counter.lines->setVisible(!lines.empty() || row == 0);
    m_counter.lines->setLines(std::move(lines), tr("The rule names no condition that would clear it"));
}

store::VerdictEntry FindingPanel::entry() const {
    store::VerdictEntry e;
    if (const auto* kept = m_workspace.entry(m_id))
        e = *kept;
    e.findingId = m_id;
    return e;
}

// Enter keeps the note, Escape leaves it as it was; both give the keys back to the list.
bool FindingPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_note || event->type() != QEvent::KeyPress)
        return InspectorPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return InspectorPage::eventFilter(watched, event);
    const auto* kept = m_workspace.entry(m_id);
    const QString before = kept ? fromCore(kept->note) : QString();
    if (key == Qt::Key_Escape) {
        m_note->setText(before);
    } else if (!m_id.empty() && m_note->text() != before) {
        store::VerdictEntry e = entry();
        e.note = toCore(m_note->text());
        m_workspace.setVerdicts({e}, tr("Note"));
    }
    Q_EMIT noteLeft();
    return true;
}

void FindingPanel::setCondition(const std::string& code, const std::string& state) {
    m_askedAgain.clear();
    store::VerdictEntry e = entry();
    if (state.empty())
        e.conditions.erase(code);
    else
        e.conditions[code] = state;
    m_workspace.setVerdicts({e}, tr("Clearing condition"));
}

bool FindingPanel::canConfirm() const {
    const detect::Finding* f = m_shot ? m_shot->finding(m_id) : nullptr;
    if (!f)
        return false;
    const auto* kept = m_workspace.entry(m_id);
    for (const auto& c : f->clearedBy)
        if (c.state == detect::ClearedBy::State::NotChecked && !(kept && kept->conditions.count(c.code)))
            return false;
    return true;
}

int FindingPanel::metConditions() const {
    const detect::Finding* f = m_shot && !m_id.empty() ? m_shot->finding(m_id) : nullptr;
    if (!f)
        return 0;
    const auto* kept = m_workspace.entry(m_id);
    return static_cast<int>(std::count_if(f->clearedBy.begin(), f->clearedBy.end(), [&](const auto& c) { return detect::clearingOf(c, kept).state == detect::Clearing::State::Met; }));
}

bool FindingPanel::lacksNote() const {
    const detect::Finding* f = m_shot && !m_id.empty() ? m_shot->finding(m_id) : nullptr;
    return f && levelOf(f->level) == Level::High && m_note->text().trimmed().isEmpty();
}

QString FindingPanel::noteWanted() { return tr("Before a high lead is “Dismissed”, write in the note why: N"); }

void FindingPanel::give(store::Verdict verdict) {
    if (m_id.empty())
        return;
    if (verdict == store::Verdict::Confirmed && !canConfirm()) {
        m_workspace.say(m_hint->text());
        showVerdict();
        reveal(m_counter.box);
        return;
    }
    store::VerdictEntry e = entry();
    const bool back = e.verdict == verdict; // the same key again takes it back
    if (verdict == store::Verdict::Dismissed && !back && lacksNote()) {
        m_workspace.say(noteWanted());
        return showVerdict();
    }
    if (verdict == store::Verdict::Confirmed && !back && metConditions() > 0 && m_askedAgain != m_id) {
        m_askedAgain = m_id;
        showVerdict();
        m_workspace.say(m_hint->text());
        return reveal(m_counter.box);
    }
    m_askedAgain.clear();
    e.verdict = back ? store::Verdict::None : verdict;
    e.note = toCore(m_note->text().trimmed());
    const QString whom = m_subject->text();
    m_workspace.setVerdicts({e}, tr("Verdict: %1").arg(verdictWord(e.verdict)));
    m_workspace.say(back ? tr("Verdict taken back: %1   ·   Ctrl+Z undoes it").arg(whom)
                         : tr("%1: %2   ·   Ctrl+Z undoes it").arg(verdictWord(verdict), whom));
    Q_EMIT verdictGiven();
}

// A note that was kept and is undone leaves the field, too; what somebody is writing stays.
void FindingPanel::verdictsMoved() {
    const auto* entry = m_id.empty() ? nullptr : m_workspace.entry(m_id);
    const QString now = entry ? fromCore(entry->note) : QString();
    const QString before = std::exchange(m_keptNote, now);
    if (now != before && m_note->text().trimmed() == before.trimmed())
        m_note->setText(now);
    showVerdict();
}

void FindingPanel::showVerdict() {
    const auto* v = m_id.empty() ? nullptr : m_workspace.verdict(m_id);
    const store::Verdict now = v ? v->verdict : store::Verdict::None;
    m_confirm->setChecked(now == store::Verdict::Confirmed);
    m_dismiss->setChecked(now == store::Verdict::Dismissed);
    m_open->setChecked(now == store::Verdict::Open);
    const bool confirm = canConfirm();
    m_confirm->setEnabled(confirm);
    const bool dismiss = now == store::Verdict::Dismissed || !lacksNote();
    m_dismiss->setEnabled(!m_id.empty() && dismiss);
    m_open->setEnabled(!m_id.empty());
    const auto* kept = m_id.empty() ? nullptr : m_workspace.entry(m_id);
    for (auto it = m_states.begin(); it != m_states.end(); ++it) {
        const auto found = kept ? kept->conditions.find(toCore(it.key())) : decltype(kept->conditions.end()){};
        const bool has = kept && found != kept->conditions.end();
        it.value()->setCurrentIndex(has ? std::max(0, it.value()->findData(fromCore(found->second))) : 0);
    }
    QStringList hints;
    bool warns = false;
    if (m_id.empty()) {
    } else if (v) {
        const QString who = fromCore(v->who);
        hints << (v->at.empty() ? tr("by %1").arg(who) : tr("%1, by %2").arg(fromCore(report::chinaTime(v->at)), who));
    } else {
        if (!confirm)
            hints << tr("Before “Confirmed”, give every clearing condition a state");
        if (!dismiss)
            hints << noteWanted();
        if (hints.isEmpty())
            hints << tr("A verdict can be undone; nothing of it is lost");
    }
    // What would clear the lead is not passed over: said, and asked once more.
    if (const int met = metConditions(); met > 0 && (now == store::Verdict::Confirmed || (!v && confirm))) {
        hints.prepend(m_askedAgain == m_id ? tr("%n condition(s) that would clear the lead are met. “Confirmed” once more keeps the verdict all the same.", nullptr, met)
                                           : tr("%n condition(s) that would clear the lead are met.", nullptr, met));
        warns = true;
    }
    m_hint->setTone(warns ? Words::Tone::Warning : Words::Tone::Small);
    m_hint->setText(hints.join(u'\n'));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void FindingPanel::focusEvidence() {
    reveal(m_evidence.box);
    m_evidence.lines->setFocus(Qt::ShortcutFocusReason);
}
void FindingPanel::focusReasons() {
    reveal(m_why.box);
    m_why.lines->setFocus(Qt::ShortcutFocusReason);
}
void FindingPanel::focusNote() { m_note->setFocus(Qt::ShortcutFocusReason); }

} // namespace coir::ui
