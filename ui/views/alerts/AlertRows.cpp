// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/AlertRows.h"

#include "language/Wording.h"
#include "look/Tokens.h"
#include "views/alerts/AlertsView.h"

#include <QFontMetrics>
#include <algorithm>

namespace coir::ui {

namespace {
/// As wide as the longest verdict in the language, or the heading of the column.
int verdictWidth() {
    const QFontMetrics words(font::body());
    int width = words.horizontalAdvance(AlertsView::tr("Verdict"));
    for (const auto v : {store::Verdict::Confirmed, store::Verdict::Dismissed, store::Verdict::Open})
        width = std::max(width, words.horizontalAdvance(verdictWord(v)));
    return std::max(70, width + 2 * size::kPanelInside);
}
} // namespace

std::vector<Column> alertColumns() {
    return {{QStringLiteral("level"), AlertsView::tr("Level"), Cell::Level, 88, AlertsView::tr("By the score; the borders stand in the rule pack detect.levels")},
            {QStringLiteral("score"), AlertsView::tr("Score"), Cell::Number, 64, {}, 1},
            {QStringLiteral("detector"), AlertsView::tr("Detector"), Cell::Text, 110, {}},
            {QStringLiteral("subject"), AlertsView::tr("Subject"), Cell::Text, 190, {}, 0, 340},
            {QStringLiteral("reason"), AlertsView::tr("Main reason"), Cell::Text, 264, {}},
            {QStringLiteral("evidence"), AlertsView::tr("Evidence complete"), Cell::Number, 84,
             AlertsView::tr("Reasons with a source row and clearing conditions found not met, of all of both"), 3},
            {QStringLiteral("latest"), AlertsView::tr("Latest fact"), Cell::Date, 100, {}, 2},
            {QStringLiteral("verdict"), AlertsView::tr("Verdict"), Cell::Text, verdictWidth(), {}}};
}

QVariant alertCell(const AlertRow& r, int column, int role) {
    if (role == kValueRole && column == kAlertLevel)
        return static_cast<int>(r.level);
    if (role == Qt::ToolTipRole && column == kAlertEvidence && r.finding >= 0)
        return AlertsView::tr("%1 of %2: reasons with a source row and clearing conditions found not met").arg(r.evidence.there).arg(r.evidence.all);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case kAlertLevel: return levelWord(r.level);
    case kAlertScore: return r.finding < 0 ? QStringLiteral("—") : number(r.score, 2);
    case kAlertDetector: return r.detectorTitle;
    case kAlertSubject: return r.subject;
    case kAlertReason: return r.reason;
    case kAlertEvidence: return r.finding < 0 ? QString() : QStringLiteral("%1 / %2").arg(r.evidence.there).arg(r.evidence.all);
    case kAlertLatest: return r.latest;
    case kAlertVerdict: return verdictWord(r.verdict);
    default: return {};
    }
}

SortKey alertKey(const AlertRow& r, int column) {
    switch (column) {
    case kAlertLevel: return {-static_cast<double>(r.level) * 10 + r.score, {}};
    case kAlertScore: return {r.finding < 0 ? -1 : r.score, {}};
    case kAlertDetector: return {0, r.detectorTitle};
    case kAlertSubject: return {0, r.subject};
    case kAlertReason: return {0, r.reason};
    case kAlertEvidence: return {r.evidence.all ? double(r.evidence.there) / r.evidence.all : -1, {}};
    case kAlertLatest: return {0, r.latest};
    case kAlertVerdict: return {static_cast<double>(r.verdict), {}};
    default: return {};
    }
}

void judge(AlertRow& row, const CaseSnapshot& shot, const store::VerdictEntry* entry) {
    if (row.finding < 0 || (!entry && !row.handled))
        return;
    row.handled = entry != nullptr;
    row.verdict = entry ? entry->verdict : store::Verdict::None;
    row.evidence = completeness(shot.findings[static_cast<std::size_t>(row.finding)], entry);
}

AlertList alertList(const CaseSnapshot& shot, const std::map<std::string, store::VerdictEntry>& verdicts) {
    AlertList list;
    for (std::size_t i = 0; i < shot.findings.size(); ++i) {
        const auto& f = shot.findings[i];
        AlertRow r;
        r.finding = static_cast<int>(i);
        r.level = levelOf(f.level);
        r.score = f.score;
        r.id = f.id;
        r.detector = f.detector;
        r.detectorTitle = detectorTitle(f.detector);
        r.subject = subjectText(shot, f);
        r.reason = mainReason(f);
        r.area = areaOf(shot, f);
        r.areaName = areaName(shot, r.area);
        r.latest = date(latestFact(f));
        const auto entry = verdicts.find(f.id);
        if (entry == verdicts.end())
            r.evidence = completeness(f, nullptr);
        else
            judge(r, shot, &entry->second);
        list.detectors.emplace(r.detectorTitle, fromCore(f.detector));
        if (!r.areaName.isEmpty())
            list.areas.emplace(r.areaName, fromCore(r.area));
        list.rows.push_back(std::move(r));
    }
    for (const auto& [detector, why] : shot.notJudged) {
        AlertRow r;
        r.level = Level::Undecided;
        r.detector = detector;
        r.detectorTitle = detectorTitle(detector);
        r.reason = wordsOf(why);
        list.rows.push_back(std::move(r));
    }
    return list;
}

} // namespace coir::ui
