// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace coir::ingest {

/// What a column holds; decides how its cells are read, checked, protected and stored.
enum class FieldType : std::uint8_t {
    Text,          ///< free text; ids in it are masked (ruling 9g)
    Word,          ///< a word or phrase that is compared: kept in one spelling (width, script, stray blanks)
    Serial,        ///< a code or number that the source gave, exempt from that masking
    Name,          ///< name of the row's own firm or organisation
    PartyName,     ///< name of another party, which may be a person
    PartyText,     ///< the same, kept as text only
    Names,         ///< several former names
    Person,        ///< name of a person: mask only
    PersonId,      ///< id, account or token of a person: keyed token (ruling 1)
    Phone, Email,  ///< keyed token of the normalised value
    PersonAddress, ///< address of a person: to the street only
    Address,
    Uscc,          ///< unified social credit code of a party
    Code,          ///< a party's code of any kind, told by shape and check
    OrgCode, RegNo,
    OtherUscc,     ///< of an authority: checked, but only warned about (ruling 9e)
    MaskedCode,    ///< masked by the source; tells at most whether a person is meant
    Local,         ///< code of the scheme that the profile names
    Date, DateTime, Month, Quarter, Year,
    Money,         ///< integer fen
    Micro,         ///< integer millionths of the currency unit
    Integer, Number,
    Ratio,         ///< exact fraction in [0, 1]
    Percent,       ///< number of per cent
    Hs, Status, Division, Place, Industry, Longitude, Latitude, Crs,
    YesNo, AgeBand, Direction, Currency, Grade,
    ChangeText,    ///< before and after a change: persons' names are masked where the item speaks of persons
    Site,          ///< an address, or a token
    Geometry,      ///< GeoJSON
};
std::string_view fieldTypeName(FieldType type);

/// Unit in which a column gives its amounts.
enum class Scale : std::uint8_t { Unstated, Yuan, TenThousandYuan, HundredMillionYuan };

/// One column of a form. `column` is a column of the fact table, or a part of a party: subject.*, holder.*,
/// payee.*, debtor.*, rep.*, place.*; "-" is a heading that is known and kept in the record only.
struct Field {
    std::string column;
    std::vector<std::string> headings; ///< the first is the one Coir writes
    FieldType type = FieldType::Text;
    bool required = false;             ///< the form is not this one without the column
    bool filled = false;               ///< a row without a value is refused
    bool positive = false;             ///< amounts: zero and below are refused
    int pad = 0;                       ///< leading zeros to this length
    bool percent = false;              ///< ratios: plain numbers are per cent
    bool notNegative = false;          ///< amounts and numbers below zero are refused
    std::vector<std::string> words;    ///< one of them is in every value; another value is kept with a warning
    bool lenient = false;              ///< unreadable values are warnings and stay empty
    std::string also;                  ///< second column of the fact table that takes the value
};

/// Turns whole numbers into dates: `unit` days each from `since` (simulated steps).
struct StepDates {
    coir::Date since;
    int unitDays = 1;
};

/// How the columns of one form become rows of one fact table. Immutable once read.
struct Profile {
    std::string id, edition, titleZh, titleEn;
    std::string fact;                  ///< table of the case
    std::vector<Field> fields;
    std::vector<std::string> key;      ///< columns whose equality makes a new version (ruling 2); empty: rows add up
    /// Sources, the first that has a value counts: a column, or start(c), end(c), next(c) of a year, quarter, month or day.
    std::vector<std::string> validFrom, validTo, knownFrom;
    std::vector<std::string> knownLatest; ///< known not before these
    std::vector<std::string> events;   ///< event dates (ruling 9b)
    std::vector<std::string> update;   ///< own update date of a version
    std::vector<std::string> ends;     ///< columns that end something, or "column:word" for a word that does ("by-rules": the words of the publicity rules for enforcement); more of them is the later version
    std::vector<std::string> sourceUnit;
    std::vector<std::string> marks;    ///< of these columns at least `marksNeeded` must be there
    int marksNeeded = 1;
    std::vector<std::string> ageOn;    ///< the row's own date for the age of a person, where it has no event
    std::vector<std::string> timely;   ///< happened, published: the source unit's timeliness
    bool subjectOptional = false;      ///< rows without a firm stand
    std::string naturalPersons;        ///< "", "natural", "defaulter": how rows on persons are told (ruling 9a)
    std::map<std::string, std::string> constants;                      ///< column → value
    std::map<std::string, std::map<std::string, std::string>> values;  ///< column → word in the file → value

    // What a user's own profile says beside that.
    std::vector<std::string> files;    ///< globs relative to the folder of the profile; empty: any file, by content
    std::string scheme;                ///< of the codes of type Local
    std::string encoding, records, sheet;
    char delimiter = 0;
    std::int64_t headingRow = 0;
    char decimalPoint = 0;             ///< ',' or '.'; 0: as offices write
    std::string dateOrder;             ///< "", "dmy", "mdy"
    std::optional<StepDates> steps;
    std::string crs;                   ///< of coordinates without a tag
    Scale scale = Scale::Unstated;
    bool rowSerial = false;            ///< equal rows are different events: the record number tells them apart
    bool own = false;
    std::unordered_map<std::string, int> index; ///< headingKey of each heading → field
    std::string text;                  ///< as in the file, kept in the case
    std::string sha256;

    const Field* field(std::string_view column) const;
    /// The heading Coir writes for a column; "" if the form has none.
    std::string_view heading(std::string_view column) const;
};

/// One TOML file of profiles: one form, or one `[[table]]` for each fact that the same rows hold.
Result<std::vector<Profile>> parseProfile(std::string_view text, const std::string& origin);

/// How the headings of a table fit a profile: for each heading the index of its field, -1 where unknown.
struct Match {
    std::shared_ptr<const Profile> profile;
    std::vector<int> fields;
    std::vector<Scale> scales;         ///< as the headings say
    std::vector<bool> percents;        ///< heading says per cent
    int known = 0;                     ///< headings that the profile knows
    int named = 0;                     ///< headings that are not blank
};

/// All profiles in force. Value type; profiles are shared.
class ProfileSet {
public:
    /// Every *.toml of a folder, by file name.
    static Result<ProfileSet> load(const std::filesystem::path& folder);
    void add(Profile profile);

    const std::vector<std::shared_ptr<const Profile>>& profiles() const { return m_profiles; }
    std::shared_ptr<const Profile> find(std::string_view id) const;
    /// Does some profile know this heading?
    bool knowsHeading(std::string_view heading) const;
    /// The profile that the headings fit best, or why none does.
    struct Outcome {
        std::optional<Match> match;
        Message reason;
    };
    Outcome recognise(const std::vector<std::string>& headings) const;
    /// Binds headings to one profile; an outcome without match names the missing columns.
    static Outcome fit(const std::shared_ptr<const Profile>& profile, const std::vector<std::string>& headings);

private:
    std::vector<std::shared_ptr<const Profile>> m_profiles;
    std::unordered_map<std::string, bool> m_known;
};

/// Heading reduced to what is looked up: folded, without the unit in brackets; where a code heading is
/// numbered (行政相对人代码_2（工商注册号）) only the text in brackets counts, for the numbers changed meaning between editions.
std::string headingKey(std::string_view heading);
/// Unit that stands in brackets (or without) at the end of a heading.
Scale scaleOfHeading(std::string_view heading);

} // namespace coir::ingest
