// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sample/firm.h"
#include "sample/handover.h"
#include "sample/plan.h"

#include <optional>
#include <string>
#include <string_view>

namespace coir::sample {

// What one row says, and the row; shared by the background and by planted patterns.

Row changeRow(const FirmIdentity& firm, std::string_view item, std::string_view before, std::string_view after, Date on);
Row officerRow(const FirmIdentity& firm, std::string_view person, std::string_view post, std::string_view token,
               Date from, std::optional<Date> to);

struct ListDraft {
    std::string_view kind, reason, authority;
    std::string decisionNo;
    Date entered;
    std::optional<Date> exited;
    std::string_view exitReason;
};
Row listRow(const FirmIdentity& firm, const ListDraft& entry);

struct PenaltyDraft {
    std::string decisionNo;
    std::string_view act, kinds, basis, severity;  ///< severity: the source's word or ""
    std::int64_t fine = 0;                         ///< 万元 × 100
    Date decided;
    std::optional<Date> publicityEnd;
    std::string_view remark;
};
Row penaltyRow(const Firm& firm, const PenaltyDraft& penalty);
Row repairRow(const FirmIdentity& firm, std::string_view infoKind, std::string_view decisionNo, Date applied,
              std::optional<Date> closed, std::string_view state);
Row objectionRow(const FirmIdentity& firm, std::string_view infoKind, std::string_view decisionNo, Date accepted,
                 std::string_view state, std::optional<Date> closed);
Row guaranteeRow(const FirmIdentity& guarantor, const FirmIdentity& debtor, std::int64_t amount, Date from,
                 std::optional<Date> to);
Row siteRow(std::string_view category, std::string_view addressOrToken, std::string_view title, Date from,
            std::optional<Date> to);

struct PaymentDraft {
    std::string serial;
    Moment at;
    std::string payerAccount, payeeAccount;
    FirmIdentity payer, payee;   ///< code empty: a person or a firm not named
    std::int64_t fen = 0;
    std::string_view purpose = "货款";
    std::string_view direction = "岛内";
};
Row paymentRow(const PaymentDraft& payment);
std::size_t paymentPart(Date on);   ///< which of the payments' files holds this day

struct LineDraft {
    std::string declarationNo;
    int line = 1;
    Date on;
    FirmIdentity importer;
    std::size_t goods = 0, origin = 0;
    std::string_view mode = "0110";
    std::string_view currency = "CNY", terms = "CIF";
    std::string_view promise = "特殊关系确认:否,价格影响确认:否,支付特许权使用费确认:否";
    std::string seller;
    std::string_view spec;       ///< "": the goods' own
    double price = 0;            ///< per statutory unit
    double quantity = 0;
};
Row lineRow(const LineDraft& line);
std::size_t declarationPart(Date on);
std::string declarationNumber(Date on, std::int64_t sequence);

struct PurchaseDraft {
    std::string serial;
    Moment at;
    std::string_view shop, channel, ageBand, pickup;
    std::string buyer;
    bool resident = false;
    std::string flight;
    Date leaving;
    std::size_t item = 0;
    int quantity = 1;
    std::string payer, device, recipient, address, phone, tour;
};
Row purchaseRow(const PurchaseDraft& purchase);

struct EventDraft {
    std::int64_t number = 0;
    Moment at;
    std::string_view category, severity, state;
    Position wgs84;
    int system = 0;              ///< 0 WGS-84, 1 GCJ-02, 2 BD-09
    std::string_view division;
};
Row eventRow(const EventDraft& event);

// The rows of one firm, form by form.
void writeRegistration(const Plan& plan, const Firm& firm, Handover& out);
void writeHolders(const Plan& plan, const Firm& firm, Handover& out);
void writeOfficers(const Plan& plan, const Firm& firm, Handover& out);
void writeChanges(const Plan& plan, const Firm& firm, Handover& out);
void writeConduct(const Plan& plan, const Firm& firm, Handover& out);   ///< penalties, lists, courts, tax, reports
void writeLicences(const Plan& plan, const Firm& firm, Handover& out);
void writeMonths(const Plan& plan, const Firm& firm, Handover& out);    ///< invoices, insurance, power
void writeTies(const Plan& plan, const Firm& firm, Handover& out);      ///< payments, guarantees
void writeDeclarations(const Plan& plan, const Firm& firm, Handover& out);
void writeEvents(const Plan& plan, const Firm& firm, Handover& out);
/// Rows that belong to no firm: tariff, purchases, natural persons in penalty and defaulter files, wrong codes.
void writeTariff(const Plan& plan, Handover& out);
void writePurchases(const Plan& plan, std::int64_t slot, Handover& out);
void writeStrays(const Plan& plan, std::int64_t slot, Handover& out);

} // namespace coir::sample
