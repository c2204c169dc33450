// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/table_reader.h"

namespace coir::ingest {

std::string_view encodingName(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8: return "UTF-8";
    case Encoding::Gb18030: return "GB18030";
    case Encoding::Utf16Le: return "UTF-16LE";
    case Encoding::Utf16Be: return "UTF-16BE";
    }
    return "UTF-8";
}

std::optional<Encoding> encodingByName(std::string_view name) {
    std::string key;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            key += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key += c;
    }
    if (key == "utf8" || key == "utf8sig" || key == "utf8bom" || key == "ascii")
        return Encoding::Utf8;
    // GB18030 is a superset of GBK and GB2312; files that claim the older names hold its characters too.
    if (key == "gb18030" || key == "gbk" || key == "gb2312" || key == "cp936" || key == "euccn")
        return Encoding::Gb18030;
    if (key == "utf16" || key == "utf16le" || key == "ucs2" || key == "ucs2le")
        return Encoding::Utf16Le;
    if (key == "utf16be" || key == "ucs2be")
        return Encoding::Utf16Be;
    return std::nullopt;
}

} // namespace coir::ingest
