// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ingest/ingest.h"
#include "ingest/ingest_rules.h"
#include "ingest/party.h"
#include "ingest/table_reader.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace coir::ingest {

/// Columns of a fact table beyond those that all have in common.
struct FactTable {
    struct Column {
        std::string name;
        bool required = false;   ///< NOT NULL
        std::optional<PartyRole> mention; ///< it holds who that is, not a value
    };
    std::string name;
    std::vector<Column> columns;
};

/// One row of a file, judged.
struct MappedRow {
    enum class Outcome : std::uint8_t { Accept, Refuse, Drop };
    Outcome outcome = Outcome::Accept;
    std::string dropReason;
    std::vector<Value> slots;              ///< first the columns of the fact table, then what only dates and keys use
    std::array<Party, kParties> parties;
    bool subjectGiven = false;             ///< the subject may stand in the case (named or coded, no person)
    std::string holderKind;                ///< person, firm, other
    std::string subjectCounty, subjectRep; ///< for a subject without any code (ruling 9f)
    std::optional<Date> validFrom, validTo, knownFrom, updated;
    std::vector<Date> events;
    std::optional<std::int64_t> endsFilled, versionKey;
    std::uint64_t hash = 0;                ///< of the normalised row
    std::vector<RowNote> refused, warnings;
    std::string sourceUnit;
    int filled = 0;                        ///< mapped cells with a value
    std::optional<bool> inTime;            ///< published within the term, where both dates are given

    Party& party(PartyRole role) { return parties[static_cast<std::size_t>(role)]; }
    const Party& party(PartyRole role) const { return parties[static_cast<std::size_t>(role)]; }
};

/// Maps the rows of one table by one profile. Pure: no case, no clock.
class RowMapper {
public:
    /// @param fallbackDay  day for the age of a person where the row has no date of its own
    RowMapper(const Match& match, const std::vector<std::string>& headings, const FactTable& table, const text::Lexicon& lexicon,
              const RowFold& fold, const store::TokenKey* key, Date fallbackDay, const IngestRules& rules);

    /// One `row` for all rows of the table keeps its memory; give no other mapper's.
    void map(const SourceRow& source, MappedRow& row);
    /// Appends the row as the case keeps it: a CSV record without line end, personal values masked. Of the row mapped last.
    void appendRecord(std::string& out, const SourceRow& source, const MappedRow& row) const;
    /// A party that no code tells and whose name is a person's.
    bool readsAsPerson(const Party& party) const { return !party.coded() && looksLikePerson(party.at(PartyPart::Name), m_lexicon); }
    /// Number of columns that the profile reads.
    int boundColumns() const { return m_bound; }
    std::optional<std::size_t> slot(std::string_view column) const;

private:
    /// Slots that the rules look at by name.
    struct Known {
        std::optional<std::size_t> serial, item, before, after, county, holderKind, holderMask, holderToken, personMask, personToken,
            lng, lat, crs, address, section, industry, industryText;
    };
    struct Binding {
        const Field* field = nullptr;
        std::optional<PartyColumn> party;
        std::optional<std::size_t> slot, second, also;
        std::uint64_t seed = 0;
        Scale scale = Scale::Unstated;
        bool percent = false;
        bool code = false;                    ///< its cells are codes of firms
        bool counts = true;                   ///< tells rows apart although nothing reads it; a row number does not
    };
    struct DateSource {
        enum class Part : std::uint8_t { Itself, Start, End, Next } part = Part::Itself;
        std::size_t slot = 0;
    };
    /// Ends something where it is filled or, with a word, where it says so; with kEndsByRules where the publicity rules do.
    struct End {
        std::size_t slot = 0;
        std::string word;
    };
    static constexpr std::string_view kEndsByRules = "by-rules";
    struct KeyPart {
        std::optional<std::size_t> slot;
        std::optional<PartyRole> party;
        std::uint64_t seed = 0;
    };

    std::size_t slotFor(std::string_view column);
    std::vector<DateSource> dateSources(const std::vector<std::string>& names);
    std::optional<Date> dateOf(const DateSource& source, const MappedRow& row) const;
    std::optional<Date> firstOf(const std::vector<DateSource>& sources, const MappedRow& row) const;

    void bindColumns(const Match& match);
    void readCells(const SourceRow& source, MappedRow& row);
    void readParty(const Binding& binding, int column, MappedRow& row);
    /// Ids of persons in columns of firms' codes: found before anything is noted of the row, then out of its parties.
    void findPersonalCodes(MappedRow& row);
    void shieldPersonalCodes(MappedRow& row) const;
    void faultsOfReader(const SourceRow& source, MappedRow& row) const;
    void note(MappedRow& row, std::size_t column, std::string_view raw, const CellFault& fault) const;
    void missingValue(MappedRow& row, std::string_view column) const;
    void dates(MappedRow& row) const;
    bool dropped(MappedRow& row) const;
    void subject(MappedRow& row) const;
    void holder(MappedRow& row) const;
    void otherParty(MappedRow& row, PartyRole role) const;
    void persons(MappedRow& row) const;
    void place(MappedRow& row) const;
    void changeTexts(MappedRow& row) const;
    void requiredValues(MappedRow& row) const;
    /// Values of a field with fixed words that hold none of them: kept, and told.
    void unknownWords(MappedRow& row) const;
    void warnOfWord(MappedRow& row, std::size_t column, const std::string& value, const std::vector<std::string>& known, Message remedy) const;
    void hashes(MappedRow& row) const;
    void partyFaults(MappedRow& row, const Party& party, const std::vector<PartyFault>& faults, bool own) const;
    bool personAt(const Binding& binding, std::string_view cell, const MappedRow& row) const;
    /// A person's id as the code of an authority, or in a code column that nothing reads: that one may be the subject's.
    bool isOtherPersonalCode(const Binding& binding, std::string_view cell, const MappedRow& row) const;
    /// An id, right or not, in a column that no profile knows, of a row that speaks of a natural person.
    bool isUnknownId(std::string_view cell, const MappedRow& row) const;
    /// Does the case keep this cell of the row as it stands? Else `person` tells how it is masked.
    bool keptAsIs(std::size_t column, std::string_view cell, const MappedRow& row, bool& person) const;

    std::shared_ptr<const Profile> m_profile;
    const std::vector<std::string>& m_headings;
    const FactTable& m_table;
    const text::Lexicon& m_lexicon;
    const RowFold& m_fold;
    const store::TokenKey* m_key;
    Date m_fallbackDay;
    IngestRules m_rules;
    CellReader m_cells;

    std::vector<Binding> m_bindings;                  ///< by heading
    std::vector<std::string> m_slots;                 ///< names; the fact table's columns first
    struct Constant {
        std::size_t slot = 0;
        std::string value;
        std::uint64_t seed = 0;
    };
    std::vector<Constant> m_constants;
    std::vector<DateSource> m_validFrom, m_validTo, m_knownFrom, m_knownLatest, m_events, m_update, m_ageOn, m_timely;
    std::vector<End> m_ends;
    std::vector<std::size_t> m_sourceUnit;
    std::vector<KeyPart> m_keyParts;
    std::vector<std::pair<std::size_t, std::size_t>> m_joined; ///< "kinds.2" is appended to "kinds"
    Known m_known;
    std::vector<PartyRole> m_roles;                   ///< of whom rows of this table may speak
    std::uint64_t m_rowSeed = 0, m_keySeed = 0, m_serialSeed = 0;
    bool m_isHolding = false, m_isPost = false, m_isChange = false;
    bool m_subjectMayBePerson = false;
    bool m_currencyInCell = false;                    ///< only there: 100美元 is another row than 100
    int m_bound = 0;
    bool m_wantsSubject = false;
    std::vector<Date> m_births;
    bool m_minorBand = false;
    CellValues m_values;
    std::vector<std::string_view> m_raw;              ///< cells of the row being mapped
    std::vector<PartyFault> m_faults;
};

} // namespace coir::ingest
