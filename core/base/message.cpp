// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace coir {

Message Message::arg(std::string_view value) && {
    args.push_back({MessageArg::Kind::Text, std::string(value)});
    return std::move(*this);
}
Message Message::arg(std::int64_t value) && {
    args.push_back({MessageArg::Kind::Text, std::to_string(value)});
    return std::move(*this);
}
Message Message::arg(double value, int decimals) && {
    char buffer[512]; // a double has up to 309 digits before the point
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals).ptr;
    args.push_back({MessageArg::Kind::Text, std::string(buffer, end)});
    return std::move(*this);
}
Message Message::term(std::string_view value) && {
    args.push_back({MessageArg::Kind::Term, std::string(value)});
    return std::move(*this);
}

std::string plain(const Message& message) {
    std::string out;
    for (std::size_t i = 0; i < message.text.size(); ++i) {
        const char c = message.text[i];
        if (c == '%' && i + 1 < message.text.size() && message.text[i + 1] >= '1' && message.text[i + 1] <= '9') {
            const std::size_t n = static_cast<std::size_t>(message.text[++i] - '1');
            if (n < message.args.size())
                out += message.args[n].value;
        } else {
            out += c;
        }
    }
    return out;
}

std::string toJson(const Message& message) {
    nlohmann::ordered_json args = nlohmann::ordered_json::array();
    for (const auto& a : message.args) {
        if (a.kind == MessageArg::Kind::Term)
            args.push_back({{"t", a.value}});
        else
            args.push_back(a.value);
    }
    const nlohmann::ordered_json out = {{"c", message.context}, {"t", message.text}, {"a", args}};
    return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Message messageFromJson(std::string_view json) {
    const auto j = nlohmann::json::parse(json, nullptr, false);
    if (j.is_discarded() || !j.is_object())
        return {"", std::string(json), {}};
    Message m{j.value("c", ""), j.value("t", ""), {}};
    if (const auto a = j.find("a"); a != j.end() && a->is_array()) {
        for (const auto& e : *a) {
            if (e.is_object())
                m.args.push_back({MessageArg::Kind::Term, e.value("t", "")});
            else if (e.is_string())
                m.args.push_back({MessageArg::Kind::Text, e.get<std::string>()});
        }
    }
    return m;
}

} // namespace coir
