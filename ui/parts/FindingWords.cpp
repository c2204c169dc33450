// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/FindingWords.h"

#include "detect/detector.h"
#include "ingest/profile.h"
#include "language/Wording.h"
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
        c.there += x.state != detect::ClearedBy::State::NotChecked ||
                   (entry && entry->conditions.count(x.code) > 0);
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

QString profileTitle(const CaseSnapshot& shot, std::string_view id) {
    if (const auto p = shot.library->profiles->find(id))
        return fromCore(currentLanguage() == QStringLiteral("en") ? p->titleEn : p->titleZh);
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
