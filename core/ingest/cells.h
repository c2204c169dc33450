// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ingest/persons.h"
#include "ingest/profile.h"
#include "ingest/value.h"
#include "store/privacy.h"
#include "text/lexicon.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace coir::ingest {

/// Why a cell cannot be taken as it stands.
struct CellFault {
    std::string reason;        ///< stable code; "" = no fault
    std::string expected;
    Message remedy;
    bool warning = false;      ///< the value is left out, the row stands
    bool keep = false;         ///< of a warning: the value stays
    explicit operator bool() const { return !reason.empty(); }
};

/// Two or three values that one cell may give.
struct CellValues {
    Value first;
    Value second;              ///< denominator of a ratio; section of an industry; county of a division; currency that an amount names
    std::optional<Date> birth; ///< of a person whose id stood in the cell
    bool made = false;         ///< the token was made from a clear value
    void clear() {
        first.clear();
        second.clear();
        birth.reset();
        made = false;
    }
};

/// Reads single cells by the type of their field. Holds references; one per file.
class CellReader {
public:
    /// @param currency  the table has a column for the currency of its amounts; without one they are yuan
    CellReader(const Profile& profile, const text::Lexicon& lexicon, const store::TokenKey* key, bool currency)
        : m_profile(profile), m_lexicon(lexicon), m_key(key), m_currency(currency) {}

    /// Null words give no value and no fault. Codes of parties (uscc, code, org_code, reg_no) come as normalised text;
    /// they are judged with their party.
    CellFault read(const Field& field, Scale heading, bool percent, std::string_view raw, CellValues& out) const;
    /// The cell as the case may keep and show it. `person`: the party whose name this is, is a person, or the code is a
    /// person's id.
    std::string shown(const Field* field, std::string_view raw, bool person) const;
    /// Cells of this field are codes and serial numbers of the source, exempt from masking (ruling 9g).
    static bool shownAsIs(const Field* field);
    /// The field holds a date, an amount or another number.
    static bool isFigure(const Field* field);
    /// The field holds codes of firms.
    static bool isCode(const Field* field);
    /// A person's id in a column of figures, dates or words: cells moved out of place. Serial numbers may look like one.
    static bool isStrayId(const Field* field, std::string_view cell);
    /// Cells of this field are shown with the ids of persons masked that stand in them, and no other change.
    static bool onlyScrubbed(const Field* field, bool person);

private:
    bool readsWell(const Field& field, std::string_view raw) const;
    CellFault readDate(const Field& field, std::string_view raw, Value& out) const;
    CellFault readAmount(const Field& field, Scale heading, std::string_view raw, CellValues& out) const;
    CellFault readNumber(const Field& field, std::string_view raw, CellValues& out) const;
    CellFault readPercent(std::string_view raw, Value& out) const;
    CellFault readRatio(const Field& field, bool percent, std::string_view raw, CellValues& out) const;
    CellFault readCoordinate(const Field& field, std::string_view raw, Value& out) const;
    std::string plainNumber(std::string_view raw) const;
    const std::string& oneSpelling(std::string_view raw) const;

    const Profile& m_profile;
    const text::Lexicon& m_lexicon;
    const store::TokenKey* m_key;
    bool m_currency;
    mutable std::unordered_map<std::string, std::string> m_words; ///< spellings seen; bounded
};

/// Drops the blanks that stray between ideographs: 海南 某某 有限公司.
std::string tidyName(std::string_view name);

} // namespace coir::ingest
