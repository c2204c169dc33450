// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/FindingWords.h"

#include "detect/clearing.h"
#include "detect/detector.h"
#include "ingest/profile.h"
#include "language/Wording.h"
#include "parts/Cells.h"
#include "report/headline.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <set>

namespace coir::ui {
namespace {
struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};
} // namespace

QString detectorTitle(std::string_view id) {
    if (const auto* d = detect::detectorById(id))
        return termOf("detector", d->info().title);
    return fromCore(id);
}

QString roleWord(detect::Role role) { return termOf("term", detect::roleName(role)); }

store::FirmIndex mainFirm(const detect::Finding& finding) {
    const auto* s = report::mainSubject(finding);
    return s ? s->firm : store::kNoFirm;
}

QString subjectText(const CaseSnapshot& shot, const detect::Finding& finding) {
    const detect::Subject* shown = nullptr;
    int firms = 0, persons = 0, accounts = 0;
    const store::FirmIndex main = mainFirm(finding);
    for (const auto& s : finding.subjects) {
        firms += s.kind == detect::SubjectKind::Firm;
        persons += s.kind == detect::SubjectKind::Person;
        accounts += s.kind == detect::SubjectKind::Account;
        if (s.kind == detect::SubjectKind::Area)
            return areaName(shot, s.key).isEmpty() ? fromCore(s.name) : areaName(shot, s.key);
        if (!shown || (s.firm != store::kNoFirm && s.firm == main))
            shown = &s;
    }
    if (!shown)
        return {};
    if (firms == 0)
        return persons > 0 ? FindingText::tr("%1 persons (tokens)").arg(persons)
                           : FindingText::tr("%1 accounts").arg(accounts);
    const QString name = fromCore(shown->name.empty() ? shown->key : shown->name);
    return firms == 1 ? name : FindingText::tr("%1 and others, %2 firms").arg(name).arg(firms);
}

SplitReason splitReason(const QString& words) {
    // "A → B: what they share": whom it compares stands once above its lines, not in each.
    static const QRegularExpression kPair(QStringLiteral("^([^：:]+→[^：:]+)[：:]\\s*(.+)$"));
    const auto m = kPair.match(words);
    return m.hasMatch() ? SplitReason{m.captured(1).trimmed(), m.captured(2)} : SplitReason{{}, words};
}

QString mainReason(const detect::Finding& finding) {
    QStringList out;
    for (const auto& part : report::headline(finding).parts)
        out << splitReason(wordsOf(part)).says;
    return out.join(FindingText::tr("; "));
}

LeadsOn leadsOn(const CaseSnapshot& shot, store::FirmIndex firm, const std::set<std::string>& dismissed) {
    LeadsOn out;
    for (const std::size_t i : shot.findingsOf(firm)) {
        const auto& f = shot.findings[i];
        if (dismissed.contains(f.id))
            continue;
        ++out.of[static_cast<std::size_t>(levelOf(f.level))];
        if (!out.first || levelOf(f.level) < levelOf(out.first->level))
            out.first = &f;
    }
    return out;
}

QString leadsWords(const LeadsOn& leads) {
    QStringList parts;
    for (const Level level : {Level::High, Level::Watch, Level::Hint})
        if (const int n = leads.of[static_cast<std::size_t>(level)])
            parts << levelWord(level) + u' ' + QString::number(n);
    return parts.join(FindingText::tr(", "));
}

Completeness completeness(const detect::Finding& finding, const store::VerdictEntry* entry) {
    std::set<std::string> backed;
    for (const auto& e : finding.evidence)
        if (e.role == detect::EvidenceRole::Supports)
            backed.insert(e.reason);
    Completeness c;
    for (const auto& r : finding.reasons) {
        ++c.all;
        c.there += backed.count(r.code) > 0 || backed.count("") > 0;
    }
    for (const auto& x : finding.clearedBy) {
        ++c.all;
        c.there += detect::clearingOf(x, entry).state == detect::Clearing::State::NotMet;
    }
    return c;
}

std::string areaOf(const CaseSnapshot& shot, const detect::Finding& finding) {
    for (const auto& s : finding.subjects)
        if (s.kind == detect::SubjectKind::Area)
            return shot.library->lexicon->divisions().countyOf(s.key);
    const store::FirmIndex f = mainFirm(finding);
    return f == store::kNoFirm ? std::string() : shot.firm(f).county;
}

QString areaName(const CaseSnapshot& shot, const std::string& code) {
    if (code.empty())
        return {};
    const auto* d = shot.library->lexicon->divisions().find(code);
    if (!d)
        return fromCore(code);
    return fromCore(d->shortName.empty() ? d->name : d->shortName);
}

Date latestFact(const detect::Finding& finding) {
    // A guarantee may end years after the clock: what has not come yet is no latest fact.
    const Date latest = finding.to ? *finding.to : finding.from ? *finding.from : finding.asOf.valid;
    return std::min(latest, finding.asOf.valid);
}

QString registerWord(std::string_view fact) { return termOf("term", fact); }

RegisterRows registerRows(const store::Facts& facts, std::string_view fact) {
    RegisterRows out;
    for (const auto& b : facts.batches)
        if (b.fact == fact) {
            out.rows += b.rows;
            out.accepted += b.accepted;
            out.duplicates += b.duplicates;
        }
    return out;
}

QString firmsWords(const CaseSnapshot& shot) {
    const auto n = std::count_if(shot.facts->firms.begin(), shot.facts->firms.end(), [](const store::Firm& f) { return f.inRegistry; });
    const QString count = number(static_cast<std::int64_t>(n));
    return shot.asOf == shot.latest ? FindingText::tr("%1 firms").arg(count) : FindingText::tr("%1 firms as of %2").arg(count, date(shot.asOf.valid));
}

QString profileTitle(const CaseSnapshot& shot, std::string_view id) {
    if (const auto p = shot.library->profiles->find(id))
        return inLanguage(p->titleEn, p->titleZh);
    return fromCore(id);
}

QString verdictWord(store::Verdict verdict) {
    switch (verdict) {
    case store::Verdict::Confirmed: return FindingText::tr("Confirmed");
    case store::Verdict::Dismissed: return FindingText::tr("Dismissed");
    case store::Verdict::Open: return FindingText::tr("To check");
    case store::Verdict::None: break;
    }
    return QStringLiteral("—");
}

QString statusWord(store::Status status) { return termOf("term", store::statusName(status)); }
QString fieldWord(std::string_view field) { return termOf("field", field); }

std::map<store::RecordId, store::FirmIndex> firmsOf(const store::Facts& facts, const std::set<store::RecordId>& records) {
    std::map<store::RecordId, store::FirmIndex> out;
    const auto look = [&](const auto&... tables) {
        const auto one = [&](const auto& table) {
            for (const store::Fact& fact : table)
                if (fact.firm != store::kNoFirm && records.contains(fact.record))
                    out.emplace(fact.record, fact.firm);
        };
        (one(tables), ...);
    };
    for (std::size_t i = 0; i < facts.firms.size(); ++i)
        for (const store::RecordId record : {facts.firms[i].record, facts.firms[i].statusRecord})
            if (record > 0 && records.contains(record))
                out.emplace(record, static_cast<store::FirmIndex>(i));
    look(facts.holdings, facts.posts, facts.changes, facts.annualReports, facts.penalties, facts.listEntries, facts.abnormalEntries, facts.taxRatings,
         facts.taxArrears, facts.enforcements, facts.licences, facts.repairs, facts.objections, facts.guarantees, facts.pastHoldings, facts.pastPosts,
         facts.pastLicences, facts.declarationLines, facts.payments, facts.invoices, facts.utilities);
    return out;
}

QString askFor(std::string_view detector) {
    if (detector == "shell")
        return FindingText::tr("Lease contract and rent receipts, utility bills, staff list with social insurance, bank "
                               "account, who collects the post");
    if (detector == "phoenix")
        return FindingText::tr("Lease contract of both firms, transfer of stock and staff, contracts with former customers, "
                               "who signs and who pays");
    if (detector == "undervaluation")
        return FindingText::tr("Contract, invoice and payment record of the shipment, price list of the seller, relation "
                               "with the seller");
    if (detector == "duty-free-ring")
        return FindingText::tr("Purchase records and pick-up lists, payment channels, delivery addresses, who organised the "
                               "journey");
    if (detector == "guarantee-circle")
        return FindingText::tr("Guarantee contracts, loan balances and due dates, use of the loans, collateral");
    if (detector == "ownership-cycle")
        return FindingText::tr("Share registers, capital verification, who votes the shares, filing of the beneficial owner");
    if (detector == "payment-cycle" || detector == "payment-fan-in")
        return FindingText::tr("Contracts and delivery notes behind the transfers, bank statements, who operates the accounts");
    if (detector == "contagion")
        return FindingText::tr("Balance with the listed partner, guarantees given, repayment plan");
    return FindingText::tr("Registration papers, lease contract, account books, staff list");
}

} // namespace coir::ui
