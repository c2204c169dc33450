// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xml_events.h"

#include "ingest/byte_source.h"

#include <expat.h>

namespace coir::ingest {

std::string_view localName(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view XmlAttributes::get(std::string_view wanted) const {
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2)
        if (localName(*pair) == wanted)
            return pair[1];
    return {};
}

struct XmlParser::State {
    XML_Parser parser = nullptr;
    XmlEvents* events = nullptr;
    std::string path;
    int depth = 0;
    int depthLimit = 0;
    std::optional<Error> error;

    void halt(Error why) {
        if (!error)
            error = std::move(why);
        XML_StopParser(parser, XML_FALSE);
    }
};

namespace {

template <class State> State& stateOf(void* data) { return *static_cast<State*>(data); }

} // namespace

XmlParser::XmlParser(XmlEvents& events, std::string path, int depthLimit, bool forceUtf8)
    : m_state(std::make_unique<State>()) {
    m_state->parser = XML_ParserCreate(forceUtf8 ? "UTF-8" : nullptr);
    m_state->events = &events;
    m_state->path = std::move(path);
    m_state->depthLimit = depthLimit;
    XML_SetUserData(m_state->parser, m_state.get());
    XML_SetElementHandler(
        m_state->parser,
        [](void* data, const XML_Char* name, const XML_Char** attributes) {
            auto& state = stateOf<State>(data);
            if (state.error)
                return;
            if (++state.depth > state.depthLimit) {
                state.halt(refuse(state.path,
                                  COIR_MSG("ingest", "The file is nested deeper than %1 levels").arg(state.depthLimit),
                                  COIR_MSG("ingest", "This is no table; do not trust the file"))
                               .value());
                return;
            }
            state.events->start(localName(name), XmlAttributes(attributes));
        },
        [](void* data, const XML_Char* name) {
            auto& state = stateOf<State>(data);
            if (state.error)
                return;
            --state.depth;
            state.events->end(localName(name));
        });
    XML_SetCharacterDataHandler(m_state->parser, [](void* data, const XML_Char* text, int length) {
        auto& state = stateOf<State>(data);
        if (!state.error)
            state.events->text({text, static_cast<std::size_t>(length)});
    });
    XML_SetStartDoctypeDeclHandler(m_state->parser, [](void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        auto& state = stateOf<State>(data);
        state.halt(refuse(state.path, COIR_MSG("ingest", "The XML declares a document type of its own"),
                          COIR_MSG("ingest", "Have the file exported without a DOCTYPE"))
                       .value());
    });
}

XmlParser::~XmlParser() { XML_ParserFree(m_state->parser); }

void XmlParser::stop(Error error) { m_state->halt(std::move(error)); }

Result<void> XmlParser::feed(std::string_view bytes, bool last) {
    if (m_state->error)
        return tl::make_unexpected(*m_state->error);
    const XML_Status status =
        XML_Parse(m_state->parser, bytes.data(), static_cast<int>(bytes.size()), last ? XML_TRUE : XML_FALSE);
    if (m_state->error)
        return tl::make_unexpected(*m_state->error);
    if (status == XML_STATUS_ERROR) {
        if (XML_GetErrorCode(m_state->parser) == XML_ERROR_NO_MEMORY)
            return fail(ErrorCode::OutOfRoom, COIR_MSG("ingest", "Not enough memory to read the file"),
                        COIR_MSG("ingest", "Close other programs and try again"), Where{m_state->path, 0, {}, {}});
        m_state->error =
            refuse(m_state->path,
                   COIR_MSG("ingest", "The XML is not well-formed at line %1, character %2")
                       .arg(static_cast<std::int64_t>(XML_GetCurrentLineNumber(m_state->parser)))
                       .arg(static_cast<std::int64_t>(XML_GetCurrentColumnNumber(m_state->parser) + 1)),
                   COIR_MSG("ingest", "The file may be cut off; have it exported again"))
                .value();
        return tl::make_unexpected(*m_state->error);
    }
    return {};
}

} // namespace coir::ingest
