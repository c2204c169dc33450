// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toml { inline namespace v3 { class table; } }

namespace coir::rules {

/// Law and article a rule or a finding rests on; `law` is an id of resources/law/laws.toml.
struct LegalBasis {
    std::string law, article;
    bool operator==(const LegalBasis&) const = default;
};

/// One value that a detector or scheme takes from its pack: what it means and what it may be.
/// The checker, the form in the window, the help and the PDF read this same list.
struct ParameterInfo {
    enum class Kind : std::uint8_t { Number, Text, Numbers, Texts, Steps, Table };
    std::string_view path;           ///< dotted, e.g. "indicator.S1.weight"
    Kind kind = Kind::Number;
    std::string_view unit;           ///< "", "yuan", "months", "firms" …
    double min = 0, max = 1;         ///< closed range for numbers
    std::string_view title;          ///< English; translated in context "parameter"
};

/// A dated, checked set of parameters with its legal bases; immutable. One TOML file under resources/rulepacks.
/// Getters abort on a path the checker has not seen: declare parameters, then read them.
class RulePack {
public:
    /// Parses text; `origin` names the file in errors.
    static Result<std::shared_ptr<const RulePack>> parse(std::string_view text, const std::string& origin);

    const std::string& id() const { return m_id; }            ///< "detect.shell"
    int version() const { return m_version; }
    Date from() const { return m_from; }
    std::optional<Date> to() const { return m_to; }
    const std::string& status() const { return m_status; }    ///< "law" or "design-default"
    std::optional<Date> checkedOn() const { return m_checkedOn; }
    const std::vector<LegalBasis>& legal() const { return m_legal; }
    const std::string& text() const { return m_text; }        ///< as in the file, for keeping in the case
    const std::string& sha256() const { return m_sha256; }

    bool has(std::string_view path) const;
    double number(std::string_view path) const;
    int integer(std::string_view path) const;
    bool flag(std::string_view path) const;
    std::string word(std::string_view path) const;
    std::vector<double> numbers(std::string_view path) const;
    std::vector<std::string> words(std::string_view path) const;
    /// Array of {at, x} ascending by at: the x of the last step with at <= value, else 0.
    double step(std::string_view path, double value) const;
    std::vector<std::pair<double, double>> steps(std::string_view path) const;
    /// All numbers, words and flags below `path` (or the whole pack) flat, sorted: for findings' `parameters` and tables.
    std::vector<std::pair<std::string, std::string>> flat(std::string_view path = {}) const;
    /// For folders whose packs are nested lists (score): include <toml++/toml.h> in the .cpp that uses it.
    const toml::table& table() const { return *m_table; }

    ~RulePack();

private:
    RulePack();
    std::string m_id, m_status, m_text, m_sha256;
    int m_version = 0;
    Date m_from{};
    std::optional<Date> m_to, m_checkedOn;
    std::vector<LegalBasis> m_legal;
    std::unique_ptr<toml::table> m_table;
};

/// Every declared parameter is there, of its kind and in its range, and nothing else is in the pack.
Result<> check(const RulePack& pack, std::span<const ParameterInfo> parameters);

/// One law of the dated library.
struct Law {
    std::string id, titleZh, titleEn, number, issuer;
    std::optional<Date> from, to;
    bool verified = false;
};

/// All packs and laws that ship; `pick` is the only way to a threshold.
class RuleLibrary {
public:
    /// Reads resources/rulepacks/**.toml and resources/law/laws.toml. Refused: a pack that does not parse, two packs of
    /// one id whose dates overlap, a legal basis that laws.toml does not know.
    static Result<std::shared_ptr<const RuleLibrary>> load(const std::filesystem::path& resources);
    /// The pack of `id` in force on `date`; before the first edition, the first one.
    Result<std::shared_ptr<const RulePack>> pick(std::string_view id, Date date) const;
    const std::vector<std::shared_ptr<const RulePack>>& packs() const { return m_packs; }
    const Law* law(std::string_view id) const;
    const std::filesystem::path& resources() const { return m_resources; }

private:
    std::vector<std::shared_ptr<const RulePack>> m_packs;   ///< by id, then from
    std::vector<Law> m_laws;                                ///< by id
    std::filesystem::path m_resources;
};

} // namespace coir::rules
