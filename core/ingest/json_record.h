// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace coir::ingest {

/// Columns of a JSON table in order of first appearance.
class JsonColumns {
public:
    /// With `features` the members of `properties` stand beside the others.
    explicit JsonColumns(bool features = false) : m_features(features) {}
    bool features() const { return m_features; }
    /// Finds a column, or makes it.
    std::size_t at(std::string_view key, bool ofProperties);
    const std::vector<std::string>& names() const { return m_names; }

private:
    bool m_features;
    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::size_t> m_index;     // key with its level → column
    std::unordered_map<std::string, std::size_t> m_nameIndex; // name → column
    std::string m_lookup;
};

/// Parses one value strictly. An object gives each member to `cell(column, text)`: strings as they are, numbers
/// as written, true and false, null as "", anything nested as compact JSON.
struct JsonRecordResult {
    bool valid = false;
    bool isObject = false;
};
JsonRecordResult readJsonRecord(const std::string& text, JsonColumns& columns, int depthLimit,
                                const std::function<void(std::size_t, std::string&&)>& cell);
/// Strict check of any value.
bool validJson(const std::string& text);
/// Text of a JSON string with its marks; false if it is not valid.
bool jsonString(const std::string& text, std::string& out);
/// True if the value is an object that looks like a GeoJSON feature.
bool isFeature(const std::string& text);

} // namespace coir::ingest
