// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/date.h"
#include "graph/compute_input.h"
#include "graph/payment_cycles.h"

#include <nlohmann/json.hpp>

namespace coir::graph {
namespace {

Result<double> timeCell(const PlainTable& table, std::size_t row, std::size_t column) {
    const std::string& text = table.rows[row][column];
    if (const auto date = parseIsoDate(text))
        return static_cast<double>(date->days);
    if (const auto moment = parseIsoMoment(text))
        return static_cast<double>(moment->seconds) / 86400.0;
    auto number = numberCell(table, row, column);
    if (!number)
        return badCell(table, row, column, COIR_MSG("graph", "A time is a number, a date or a moment"));
    return *number;
}

Result<CycleRule> ruleOf(const Settings& settings) {
    COIR_CHECK(checkSettings(settings, {"min_length", "max_length", "window", "retention", "order"}));
    CycleRule rule;
    COIR_TRY(const double least, numberSetting(settings, "min_length", static_cast<double>(rule.minLength), 2));
    COIR_TRY(const double most, numberSetting(settings, "max_length", static_cast<double>(rule.maxLength), 2));
    COIR_TRY(rule.window, numberSetting(settings, "window", rule.window, 0));
    COIR_TRY(rule.retention, numberSetting(settings, "retention", rule.retention, 0));
    rule.minLength = static_cast<std::size_t>(least);
    rule.maxLength = static_cast<std::size_t>(most);
    const std::string order = wordSetting(settings, "order", "strict");
    if (order != "strict" && order != "any")
        return fail(ErrorCode::WrongUse, COIR_MSG("graph", "order is strict or any"), {}, {{}, 0, "order", order});
    rule.order = order == "strict" ? TimeOrder::Strict : TimeOrder::Any;
    return rule;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : ";") + part;
    return out;
}

} // namespace

Result<ComputeOutput> computeCycles(const PlainTable& payments, const Settings& settings, JobContext& job) {
    COIR_TRY(const CycleRule rule, ruleOf(settings));
    COIR_TRY(const std::size_t payer, needColumn(payments, "payer"));
    COIR_TRY(const std::size_t payee, needColumn(payments, "payee"));
    COIR_TRY(const std::size_t amount, needColumn(payments, "amount"));
    COIR_TRY(const std::size_t time, needColumn(payments, "time"));
    const auto id = payments.column("id");
    IdNumbers numbers;
    for (const auto& row : payments.rows) {
        numbers.add(row[payer]);
        numbers.add(row[payee]);
    }
    numbers.finish();
    std::vector<Payment> book;
    book.reserve(payments.rows.size());
    std::size_t selfPayments = 0;
    for (std::size_t i = 0; i < payments.rows.size(); ++i) {
        const auto& row = payments.rows[i];
        Payment payment;
        payment.payer = numbers.of(row[payer]);
        payment.payee = numbers.of(row[payee]);
        COIR_TRY(payment.amount, numberCell(payments, i, amount));
        COIR_TRY(payment.time, timeCell(payments, i, time));
        selfPayments += payment.payer == payment.payee;
        book.push_back(payment);
    }
    COIR_TRY(const std::vector<PaymentCycle> cycles, paymentCycles(numbers.ids().size(), book, rule, job));

    ComputeOutput out;
    appendCsvRow(out.csv, {"rank", "length", "start", "end", "payments", "accounts", "retained"});
    std::size_t rank = 0;
    for (const PaymentCycle& cycle : cycles) {
        std::vector<std::string> ids, accounts;
        for (const std::uint32_t p : cycle.payments)
            ids.push_back(id ? payments.rows[p][*id] : std::to_string(p + 2));
        for (const Node v : cycle.accounts)
            accounts.push_back(numbers.ids()[v]);
        const Payment &first = book[cycle.payments.front()], &last = book[cycle.payments.back()];
        appendCsvRow(out.csv, {std::to_string(++rank), std::to_string(cycle.accounts.size()),
                               payments.rows[cycle.payments.front()][time], payments.rows[cycle.payments.back()][time],
                               joined(ids), joined(accounts), first.amount != 0 ? decimal(last.amount / first.amount) : ""});
    }
    out.summary = nlohmann::json{{"payments", book.size()},
                                 {"self_payments", selfPayments},
                                 {"accounts", numbers.ids().size()},
                                 {"cycles", cycles.size()}}
                      .dump();
    return out;
}

} // namespace coir::graph
