// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/json_record.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace coir::ingest {

namespace {

using nlohmann::json;

void appendJsonString(std::string& out, std::string_view text) {
    static constexpr char kDigits[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += kDigits[static_cast<unsigned char>(c) >> 4];
                out += kDigits[c & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

/// Members of the record go to the cells, deeper values are written out as compact JSON.
class RecordHandler final : public nlohmann::json_sax<json> {
public:
    RecordHandler(JsonColumns& columns, int limit, const std::function<void(std::size_t, std::string&&)>& cell)
        : m_columns(columns), m_limit(limit), m_cell(cell) {}

    bool isObject = false;

    bool null() override { return scalar("", "null"); }
    bool boolean(bool value) override { return scalar(value ? "true" : "false", value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override {
        const std::string text = std::to_string(value);
        return scalar(text, text);
    }
    bool number_unsigned(number_unsigned_t value) override {
        const std::string text = std::to_string(value);
        return scalar(text, text);
    }
    bool number_float(number_float_t, const string_t& text) override { return scalar(text, text); }
    bool string(string_t& value) override {
        if (m_depth > m_recordDepth) {
            separate();
            appendJsonString(m_nested, value);
            return true;
        }
        if (m_depth == m_recordDepth && isObject)
            m_cell(m_column, std::move(value));
        return true;
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open('{'); }
    bool end_object() override { return close('}'); }
    bool start_array(std::size_t) override { return open('['); }
    bool end_array() override { return close(']'); }
    bool key(string_t& name) override {
        if (m_depth > m_recordDepth) {
            separate();
            appendJsonString(m_nested, name);
            m_nested += ':';
            m_needComma = false;
            return true;
        }
        m_inProperties = m_columns.features() && m_recordDepth == 1 && name == "properties";
        if (!m_inProperties)
            m_column = m_columns.at(name, m_recordDepth == 2);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    bool scalar(std::string_view plainText, std::string_view jsonText) {
        if (m_depth > m_recordDepth) {
            separate();
            m_nested += jsonText;
        } else if (m_depth == m_recordDepth && isObject && !m_inProperties) {
            m_cell(m_column, std::string(plainText));
        }
        return true;
    }
    void separate() {
        if (m_needComma)
            m_nested += ',';
        m_needComma = true;
    }
    bool open(char mark) {
        if (++m_depth > m_limit)
            return false;
        if (m_depth == 1) {
            isObject = mark == '{';
            return true;
        }
        // The members of `properties` of a feature are read as if they stood in the record itself.
        if (m_depth == 2 && m_inProperties && mark == '{') {
            m_recordDepth = 2;
            return true;
        }
        if (m_depth == m_recordDepth + 1)
            m_nested.clear();
        else
            separate();
        m_nested += mark;
        m_needComma = false;
        return true;
    }
    bool close(char mark) {
        --m_depth;
        if (m_recordDepth == 2 && m_depth == 1) {
            m_recordDepth = 1;
            return true;
        }
        if (m_depth < m_recordDepth)
            return true;
        m_nested += mark;
        m_needComma = true;
        if (m_depth == m_recordDepth && isObject && !m_inProperties)
            m_cell(m_column, std::move(m_nested));
        return true;
    }

    JsonColumns& m_columns;
    int m_limit;
    const std::function<void(std::size_t, std::string&&)>& m_cell;
    int m_depth = 0;
    int m_recordDepth = 1;
    bool m_inProperties = false;
    std::size_t m_column = 0;
    std::string m_nested;
    bool m_needComma = false;
};

} // namespace

std::size_t JsonColumns::at(std::string_view key, bool ofProperties) {
    m_lookup.assign(1, ofProperties ? 'p' : 'r');
    m_lookup += key;
    const auto found = m_index.find(m_lookup);
    if (found != m_index.end())
        return found->second;
    std::string name(key);
    while (m_nameIndex.contains(name))
        name.insert(0, ofProperties ? "properties." : "feature.");
    m_names.push_back(name);
    m_nameIndex.emplace(std::move(name), m_names.size() - 1);
    m_index.emplace(m_lookup, m_names.size() - 1);
    return m_names.size() - 1;
}

JsonRecordResult readJsonRecord(const std::string& text, JsonColumns& columns, int depthLimit,
                                const std::function<void(std::size_t, std::string&&)>& cell) {
    RecordHandler handler(columns, depthLimit, cell);
    const bool valid = json::sax_parse(text, &handler);
    return {valid, handler.isObject};
}

bool validJson(const std::string& text) { return json::accept(text); }

bool jsonString(const std::string& text, std::string& out) {
    const json value = json::parse(text, nullptr, false);
    if (!value.is_string())
        return false;
    out = value.get_ref<const std::string&>();
    return true;
}

bool isFeature(const std::string& text) {
    const json value = json::parse(text, nullptr, false);
    return value.is_object() && value.contains("type") && value["type"] == "Feature" && value.contains("properties");
}

} // namespace coir::ingest
