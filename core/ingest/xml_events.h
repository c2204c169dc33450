// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include "base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace coir::ingest {

/// Attributes of an element, looked up by local name.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// "" if absent.
    std::string_view get(std::string_view localName) const;
    const char** pairs() const { return m_pairs; }

private:
    const char** m_pairs;
};

/// Part of a qualified name behind its prefix.
std::string_view localName(std::string_view name);

/// Receives elements by local name; prefixes are dropped, documents of other name spaces are not our concern.
class XmlEvents {
public:
    virtual ~XmlEvents() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}
};

/// Strict streaming parser (expat). Document types, and with them entities of the file's own, are refused.
class XmlParser {
public:
    /// `forceUtf8`: the text has been decoded, whatever its declaration says.
    XmlParser(XmlEvents& events, std::string path, int depthLimit, bool forceUtf8 = false);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;
    Result<void> feed(std::string_view bytes, bool last);
    /// For events: ends the parse; feed() then gives this error.
    void stop(Error error);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace coir::ingest
