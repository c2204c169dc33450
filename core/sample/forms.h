// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace coir::sample {

/// The forms of a hand-over that a sample writes.
enum class Form : std::uint8_t {
    Registry, Shareholders, Officers, Changes, AnnualReport, Penalty, PenaltyOld, Licence, SeriousList, Defaulter,
    Abnormal, TaxRating, TaxArrears, Enforcement, Declaration, Tariff, DutyFree, Payment, Invoice, Utility, GridEvent,
    Repair, Objection, Guarantee, LicensedSite,
};
inline constexpr std::size_t kForms = static_cast<std::size_t>(Form::LicensedSite) + 1;

std::string_view formName(Form form);  ///< English, for summaries
/// Headings in the order in which rows are built, as forms of the hand-over print them.
const std::vector<std::string>& headingsOf(Form form);
/// The import profile that reads the form; its headings are what a file carries.
std::string_view profileOf(Form form);

} // namespace coir::sample
