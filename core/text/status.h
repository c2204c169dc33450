// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace coir::text {

class Lexicon;

/// Canonical registration status of domain B.3: "active", "moved_in", "moved_out", "suspended", "closed_temp",
/// "liquidation", "revoked", "revoked_cancelled", "cancelled", "annulled", "ordered_closed", "delisted", "unknown".
/// Overlay words (拟强制注销, 简易注销公告 …) are no status: "unknown". The text lives as long as the lexicon.
std::string_view registrationStatus(const Lexicon& lexicon, std::string_view word);

enum class EnterpriseKind : unsigned char {
    Unknown, Company, Branch, SoleProprietorship, Partnership, Cooperative, IndividualBusiness, StateOwned, Collective,
    Foreign
};
struct EnterpriseType {
    std::string code; ///< four digits of the registration code set; "" unknown
    EnterpriseKind kind = EnterpriseKind::Unknown;
};
/// Free text ("有限责任公司(自然人投资或控股)", brackets of any width) or the four-digit code itself; the longest known
/// prefix decides (domain B.4).
EnterpriseType enterpriseType(const Lexicon& lexicon, std::string_view text);

struct Industry {
    std::string section; ///< one letter of GB/T 4754-2017, "" unknown
    std::string code;    ///< up to four digits, "" unknown
};
/// "F5191", "5191", "F51", "5191 其他…", "批发业" or the name of a section (domain B.6).
Industry industryOf(const Lexicon& lexicon, std::string_view text);
/// Name of a section letter or of the two-digit division a code begins with; "" if unknown.
std::string_view industryName(const Lexicon& lexicon, std::string_view sectionOrCode);

} // namespace coir::text
