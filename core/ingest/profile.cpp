// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/profile.h"

#include "base/hash.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <toml++/toml.h>

namespace coir::ingest {
namespace {

constexpr std::array<std::pair<FieldType, std::string_view>, 45> kTypeNames = {{
    {FieldType::Word, "word"},
    {FieldType::Text, "text"}, {FieldType::Serial, "serial"}, {FieldType::Name, "name"},
    {FieldType::PartyName, "party_name"}, {FieldType::PartyText, "party_text"}, {FieldType::Names, "names"},
    {FieldType::Person, "person"}, {FieldType::PersonId, "person_id"}, {FieldType::Phone, "phone"},
    {FieldType::Email, "email"}, {FieldType::PersonAddress, "person_address"}, {FieldType::Address, "address"},
    {FieldType::Uscc, "uscc"}, {FieldType::Code, "code"}, {FieldType::OrgCode, "org_code"},
    {FieldType::RegNo, "reg_no"}, {FieldType::OtherUscc, "other_uscc"}, {FieldType::MaskedCode, "masked_code"},
    {FieldType::Local, "local"}, {FieldType::Date, "date"}, {FieldType::DateTime, "datetime"},
    {FieldType::Month, "month"}, {FieldType::Quarter, "quarter"}, {FieldType::Year, "year"},
    {FieldType::Money, "money"}, {FieldType::Micro, "micro"}, {FieldType::Integer, "integer"},
    {FieldType::Number, "number"}, {FieldType::Ratio, "ratio"}, {FieldType::Percent, "percent"},
    {FieldType::Hs, "hs"}, {FieldType::Status, "status"}, {FieldType::Division, "division"},
    {FieldType::Place, "place"}, {FieldType::Industry, "industry"}, {FieldType::Longitude, "longitude"},
    {FieldType::Latitude, "latitude"}, {FieldType::Crs, "crs"}, {FieldType::YesNo, "yes_no"},
    {FieldType::AgeBand, "age_band"}, {FieldType::Direction, "direction"}, {FieldType::Currency, "currency"},
    {FieldType::Grade, "grade"}, {FieldType::ChangeText, "change_text"},
}};

std::optional<FieldType> typeOf(std::string_view name) {
    for (const auto& [type, word] : kTypeNames)
        if (word == name)
            return type;
    if (name == "site")
        return FieldType::Site;
    if (name == "geometry")
        return FieldType::Geometry;
    return std::nullopt;
}

/// Reads one file; the first fault is kept and ends everything.
class Reader {
public:
    explicit Reader(const std::string& origin) : m_origin(origin) {}

    std::optional<Error> fault;

    void refuse(Message what, const toml::node* at = nullptr, std::string_view key = {}) {
        if (!fault)
            fault = Error{ErrorCode::InputRefused,
                          {m_origin, at ? static_cast<std::int64_t>(at->source().begin.line) : 0, std::string(key), {}},
                          std::move(what), COIR_MSG("ingest", "Correct the profile file")};
    }

    std::string word(const toml::table& t, std::string_view key) {
        const auto* node = t.get(key);
        if (!node)
            return {};
        if (const auto* s = node->as_string())
            return s->get();
        refuse(COIR_MSG("ingest", "'%1' must be a text").arg(key), node, key);
        return {};
    }
    std::vector<std::string> words(const toml::table& t, std::string_view key) {
        std::vector<std::string> out;
        const auto* node = t.get(key);
        if (!node)
            return out;
        if (const auto* s = node->as_string())
            return {s->get()};
        const auto* list = node->as_array();
        if (!list) {
            refuse(COIR_MSG("ingest", "'%1' must be a list of texts").arg(key), node, key);
            return out;
        }
        for (const auto& item : *list)
            if (const auto* s = item.as_string())
                out.push_back(s->get());
            else
                refuse(COIR_MSG("ingest", "'%1' must be a list of texts").arg(key), node, key);
        return out;
    }
    bool flag(const toml::table& t, std::string_view key) {
        const auto* node = t.get(key);
        if (node && !node->is_boolean())
            refuse(COIR_MSG("ingest", "'%1' must be true or false").arg(key), node, key);
        return node && node->value_or(false);
    }
    std::int64_t number(const toml::table& t, std::string_view key) {
        const auto* node = t.get(key);
        if (node && !node->is_integer())
            refuse(COIR_MSG("ingest", "'%1' must be a whole number").arg(key), node, key);
        return node ? node->value_or(std::int64_t{0}) : 0;
    }
    void known(const toml::table& t, const std::set<std::string_view>& keys) {
        for (const auto& [key, value] : t)
            if (!keys.contains(key.str()))
                refuse(COIR_MSG("ingest", "Unknown key '%1'").arg(key.str()), &value, key.str());
    }

private:
    const std::string& m_origin;
};

Field readField(Reader& in, const toml::table& t) {
    static const std::set<std::string_view> kKeys = {"column", "headings", "type", "required", "filled", "positive",
                                                     "pad", "percent", "lenient", "also", "not_negative", "words"};
    in.known(t, kKeys);
    Field f;
    f.column = in.word(t, "column");
    f.headings = in.words(t, "headings");
    f.also = in.word(t, "also");
    f.words = in.words(t, "words");
    f.required = in.flag(t, "required");
    f.filled = in.flag(t, "filled");
    f.positive = in.flag(t, "positive");
    f.percent = in.flag(t, "percent");
    f.notNegative = in.flag(t, "not_negative");
    f.lenient = in.flag(t, "lenient");
    f.pad = static_cast<int>(std::clamp<std::int64_t>(in.number(t, "pad"), 0, 64));
    const std::string type = in.word(t, "type");
    if (const auto known = typeOf(type))
        f.type = *known;
    else
        in.refuse(COIR_MSG("ingest", "Unknown type '%1'").arg(type), &t, "type");
    if (f.column.empty() || f.headings.empty())
        in.refuse(COIR_MSG("ingest", "A field needs a column and at least one heading"), &t, "fields");
    return f;
}

std::map<std::string, std::string> readPairs(Reader& in, const toml::table& t, std::string_view key) {
    std::map<std::string, std::string> out;
    const auto* node = t.get(key);
    if (!node)
        return out;
    if (const auto* pairs = node->as_table()) {
        for (const auto& [k, v] : *pairs)
            if (const auto* s = v.as_string())
                out[std::string(k.str())] = s->get();
            else
                in.refuse(COIR_MSG("ingest", "'%1' must be a text").arg(k.str()), &v, k.str());
    } else {
        in.refuse(COIR_MSG("ingest", "'%1' must be a table").arg(key), node, key);
    }
    return out;
}

void readSteps(Reader& in, const toml::table& t, Profile& p) {
    const auto* steps = t.get_as<toml::table>("steps");
    if (!steps)
        return;
    in.known(*steps, {"since", "days"});
    StepDates s;
    if (const auto* d = steps->get_as<toml::date>("since")) {
        if (const auto date = makeDate(d->get().year, d->get().month, d->get().day))
            s.since = *date;
    } else {
        in.refuse(COIR_MSG("ingest", "'%1' must be a date").arg("steps.since"), steps, "steps");
    }
    if (steps->contains("days"))
        s.unitDays = static_cast<int>(std::clamp<std::int64_t>(in.number(*steps, "days"), 1, 366));
    p.steps = s;
}

const std::set<std::string_view> kTableKeys = {
    "fact", "key", "valid_from", "valid_to", "known_from", "known_latest", "events", "update", "ends", "source_unit",
    "marks", "marks_needed", "age_on", "timely", "subject_optional", "natural_persons", "fields", "constants", "values", "id"};
const std::set<std::string_view> kFileKeys = {
    "edition", "title", "files", "scheme", "encoding", "records", "sheet", "delimiter", "heading_row", "decimal_point",
    "date_order", "steps", "crs", "unit", "row_serial", "table"};

/// Everything that belongs to one fact table.
void readTable(Reader& in, const toml::table& t, Profile& p) {
    p.fact = in.word(t, "fact");
    if (p.fact.empty())
        in.refuse(COIR_MSG("ingest", "The profile names no fact table"), &t, "fact");
    p.key = in.words(t, "key");
    p.validFrom = in.words(t, "valid_from");
    p.validTo = in.words(t, "valid_to");
    p.knownFrom = in.words(t, "known_from");
    p.knownLatest = in.words(t, "known_latest");
    p.events = in.words(t, "events");
    p.update = in.words(t, "update");
    p.ends = in.words(t, "ends");
    p.sourceUnit = in.words(t, "source_unit");
    p.marks = in.words(t, "marks");
    p.marksNeeded = t.contains("marks_needed") ? static_cast<int>(in.number(t, "marks_needed")) : 1;
    p.ageOn = in.words(t, "age_on");
    p.timely = in.words(t, "timely");
    p.subjectOptional = in.flag(t, "subject_optional");
    if (!p.timely.empty() && p.timely.size() != 2)
        in.refuse(COIR_MSG("ingest", "'%1' names two dates: what happened, and when it was published").arg("timely"), &t, "timely");
    p.naturalPersons = in.word(t, "natural_persons");
    p.constants = readPairs(in, t, "constants");
    if (const auto* values = t.get_as<toml::table>("values"))
        for (const auto& [column, pairs] : *values)
            p.values[std::string(column.str())] = readPairs(in, *values, column.str());
    const auto* fields = t.get_as<toml::array>("fields");
    if (!fields || fields->empty()) {
        in.refuse(COIR_MSG("ingest", "The profile has no fields"), &t, "fields");
        return;
    }
    for (const auto& node : *fields)
        if (const auto* f = node.as_table())
            p.fields.push_back(readField(in, *f));
        else
            in.refuse(COIR_MSG("ingest", "A field must be a table"), &node, "fields");
}

void readFile(Reader& in, const toml::table& t, Profile& p) {
    p.id = in.word(t, "id");
    p.edition = in.word(t, "edition");
    if (const auto* title = t.get_as<toml::table>("title")) {
        p.titleZh = in.word(*title, "zh");
        p.titleEn = in.word(*title, "en");
    }
    if (p.id.empty())
        in.refuse(COIR_MSG("ingest", "The profile has no id"), &t, "id");
    p.files = in.words(t, "files");
    p.scheme = in.word(t, "scheme");
    p.encoding = in.word(t, "encoding");
    p.records = in.word(t, "records");
    p.sheet = in.word(t, "sheet");
    p.headingRow = in.number(t, "heading_row");
    p.dateOrder = in.word(t, "date_order");
    p.crs = in.word(t, "crs");
    p.rowSerial = in.flag(t, "row_serial");
    const std::string delimiter = in.word(t, "delimiter");
    p.delimiter = delimiter.empty() ? '\0' : delimiter[0];
    const std::string point = in.word(t, "decimal_point");
    p.decimalPoint = point.empty() ? '\0' : point[0];
    if (delimiter.size() > 1 || point.size() > 1 || (p.decimalPoint && p.decimalPoint != ',' && p.decimalPoint != '.'))
        in.refuse(COIR_MSG("ingest", "A delimiter or decimal point is one character"), &t, "delimiter");
    if (!p.dateOrder.empty() && p.dateOrder != "dmy" && p.dateOrder != "mdy" && p.dateOrder != "ymd")
        in.refuse(COIR_MSG("ingest", "The order of dates is ymd, dmy or mdy"), &t, "date_order");
    const std::string unit = in.word(t, "unit");
    p.scale = unit.empty() ? Scale::Unstated : scaleOfHeading("(" + unit + ")");
    if (!unit.empty() && p.scale == Scale::Unstated)
        in.refuse(COIR_MSG("ingest", "Unknown unit '%1'").arg(unit), &t, "unit");
    readSteps(in, t, p);
}

} // namespace

std::string_view fieldTypeName(FieldType type) {
    for (const auto& [known, word] : kTypeNames)
        if (known == type)
            return word;
    return type == FieldType::Site ? "site" : "geometry";
}

const Field* Profile::field(std::string_view column) const {
    for (const Field& f : fields)
        if (f.column == column || (!f.also.empty() && f.also == column))
            return &f;
    return nullptr;
}

std::string_view Profile::heading(std::string_view column) const {
    const Field* f = field(column);
    return f ? std::string_view(f->headings.front()) : std::string_view();
}

Result<std::vector<Profile>> parseProfile(std::string_view text, const std::string& origin) {
    toml::table root;
    try {
        root = toml::parse(text, origin);
    } catch (const toml::parse_error& e) {
        return fail(ErrorCode::InputRefused, COIR_MSG("ingest", "The profile is no valid TOML: %1").arg(e.description()),
                    COIR_MSG("ingest", "Correct the profile file"),
                    {origin, static_cast<std::int64_t>(e.source().begin.line), {}, {}});
    }
    Reader in(origin);
    std::set<std::string_view> keys = kFileKeys;
    keys.insert(kTableKeys.begin(), kTableKeys.end());
    in.known(root, keys);
    Profile base;
    base.text = std::string(text);
    base.sha256 = hex(sha256(text));
    readFile(in, root, base);
    std::vector<Profile> out;
    if (const auto* tables = root.get_as<toml::array>("table")) {
        for (const auto& node : *tables) {
            Profile p = base;
            if (const auto* t = node.as_table()) {
                in.known(*t, kTableKeys);
                readTable(in, *t, p);
                const std::string id = in.word(*t, "id");
                p.id = id.empty() ? base.id + "." + p.fact : id;
            }
            out.push_back(std::move(p));
        }
    } else {
        readTable(in, root, base);
        out.push_back(std::move(base));
    }
    if (in.fault)
        return tl::make_unexpected(std::move(*in.fault));
    for (Profile& p : out)
        for (std::size_t i = 0; i < p.fields.size(); ++i)
            for (const std::string& h : p.fields[i].headings)
                p.index.emplace(headingKey(h), static_cast<int>(i));
    return out;
}

Result<ProfileSet> ProfileSet::load(const std::filesystem::path& folder) {
    std::error_code ec;
    std::vector<std::filesystem::path> paths;
    for (std::filesystem::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec))
        if (it->path().extension() == ".toml")
            paths.push_back(it->path());
    if (ec)
        return fail(ErrorCode::Internal, COIR_MSG("ingest", "The folder of profiles cannot be read"),
                    COIR_MSG("ingest", "Check the installation"), {folder.filename().string(), 0, {}, {}});
    std::sort(paths.begin(), paths.end());
    ProfileSet set;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        COIR_TRY(auto profiles, parseProfile(text, path.filename().string()));
        for (Profile& p : profiles)
            set.add(std::move(p));
    }
    return set;
}

} // namespace coir::ingest
