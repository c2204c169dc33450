// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/table_file.h"

#include "sample/xlsx_file.h"

#include <cstdio>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <zlib.h>

namespace coir::sample {

namespace {

tl::unexpected<Error> cannotWrite(const std::filesystem::path& path) {
    return fail(ErrorCode::NotPermitted, COIR_MSG("sample", "The file cannot be written"),
                COIR_MSG("sample", "Choose a folder that can be written and has room"),
                Where{path.string(), 0, {}, {}});
}

/// Bytes to a plain or gzip file. zlib's writer puts no name and time 0 into the header: same bytes each time.
class ByteSink {
public:
    ByteSink(const std::filesystem::path& path, bool zipped) {
        if (zipped)
            m_zipped = gzopen(path.c_str(), "wb4");
        else
            m_plain = std::fopen(path.c_str(), "wb");
    }
    ByteSink(const ByteSink&) = delete;
    ByteSink& operator=(const ByteSink&) = delete;
    ~ByteSink() { close(); }
    bool good() const { return m_good && (m_zipped != nullptr || m_plain != nullptr); }
    void write(std::string_view bytes) {
        if (bytes.empty() || !good())
            return;
        if (m_zipped)
            m_good = gzwrite(m_zipped, bytes.data(), static_cast<unsigned>(bytes.size())) > 0;
        else
            m_good = std::fwrite(bytes.data(), 1, bytes.size(), m_plain) == bytes.size();
    }
    bool close() {
        if (m_zipped)
            m_good = gzclose(m_zipped) == Z_OK && m_good;
        if (m_plain)
            m_good = std::fclose(m_plain) == 0 && m_good;
        m_zipped = nullptr;
        m_plain = nullptr;
        return m_good;
    }

private:
    gzFile m_zipped = nullptr;
    std::FILE* m_plain = nullptr;
    bool m_good = true;
};

/// Text in the encoding of the file; converted in large pieces that end at a record.
class EncodedSink {
public:
    EncodedSink(const std::filesystem::path& path, Codec codec)
        : m_sink(path, codec == Codec::Gb18030Gz || codec == Codec::Utf8Gz), m_codec(codec) {
        if (codec == Codec::Utf8Bom)
            m_sink.write("\xef\xbb\xbf");
        if (codec == Codec::Utf16LeTab)
            m_sink.write("\xff\xfe");
        if (codec == Codec::Gb18030 || codec == Codec::Gb18030Gz) {
            UErrorCode status = U_ZERO_ERROR;
            m_converter = ucnv_open("gb18030", &status);
            m_good = U_SUCCESS(status);
        }
    }
    EncodedSink(const EncodedSink&) = delete;
    EncodedSink& operator=(const EncodedSink&) = delete;
    ~EncodedSink() {
        if (m_converter)
            ucnv_close(m_converter);
    }
    bool good() const { return m_good && m_sink.good(); }
    std::string& text() { return m_text; }
    void recordEnds() {
        if (m_text.size() >= (std::size_t{1} << 18))
            flush();
    }
    bool close() {
        flush();
        return m_sink.close() && m_good;
    }

private:
    void flush() {
        if (m_converter || m_codec == Codec::Utf16LeTab) {
            const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(m_text.data(), static_cast<int>(m_text.size())));
            std::string bytes;
            if (m_converter) {
                UErrorCode status = U_ZERO_ERROR;
                bytes.resize(static_cast<std::size_t>(wide.length()) * 4 + 8);
                const auto n = ucnv_fromUChars(m_converter, bytes.data(), static_cast<int>(bytes.size()), wide.getBuffer(),
                                               wide.length(), &status);
                m_good = m_good && U_SUCCESS(status);
                bytes.resize(m_good ? static_cast<std::size_t>(n) : 0);
            } else {
                bytes.reserve(static_cast<std::size_t>(wide.length()) * 2);
                for (int i = 0; i < wide.length(); ++i) {
                    bytes += static_cast<char>(wide[i] & 0xff);
                    bytes += static_cast<char>(wide[i] >> 8);
                }
            }
            m_sink.write(bytes);
        } else {
            m_sink.write(m_text);
        }
        m_text.clear();
    }

    ByteSink m_sink;
    Codec m_codec;
    UConverter* m_converter = nullptr;
    std::string m_text;
    bool m_good = true;
};

class DelimitedFile final : public TableFile {
public:
    DelimitedFile(const std::filesystem::path& path, Codec codec, Habits habits)
        : m_path(path), m_sink(path, codec), m_habits(habits),
          m_delimiter(codec == Codec::Utf16LeTab ? '\t' : codec == Codec::Utf8Pipe ? '|' : ',') {}
    bool good() const { return m_sink.good(); }
    void heading(const std::vector<std::string>& headings) {
        for (std::size_t i = 0; i < headings.size(); ++i)
            field(headings[i], i == 0);
        m_sink.text() += '\n';
    }
    void write(const Row& row, Random& random) override {
        for (std::size_t i = 0; i < row.size(); ++i)
            field(spell(row[i], m_habits, random), i == 0);
        m_sink.text() += '\n';
        m_sink.recordEnds();
    }
    Result<void> close() override {
        if (!m_sink.close())
            return cannotWrite(m_path);
        return {};
    }

private:
    void field(std::string_view value, bool first) {
        std::string& out = m_sink.text();
        if (!first)
            out += m_delimiter;
        const char special[] = {m_delimiter, '"', '\r', '\n', '\0'};
        if (value.find_first_of(special) == std::string_view::npos) {
            out += value;
            return;
        }
        out += '"';
        for (const char c : value) {
            if (c == '"')
                out += '"';
            out += c;
        }
        out += '"';
    }

    std::filesystem::path m_path;
    EncodedSink m_sink;
    Habits m_habits;
    char m_delimiter;
};

/// {"records": [{heading: value, …}, …]}; numbers stay text, as courts send them.
class JsonFile final : public TableFile {
public:
    JsonFile(const std::filesystem::path& path, const std::vector<std::string>& headings, Habits habits)
        : m_path(path), m_sink(path, Codec::Utf8), m_headings(headings), m_habits(habits) {
        m_sink.text() += "{\n\"records\": [";
    }
    bool good() const { return m_sink.good(); }
    void write(const Row& row, Random& random) override {
        std::string& out = m_sink.text();
        out += m_first ? "\n{" : ",\n{";
        m_first = false;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                out += ", ";
            quoted(m_headings[i]);
            out += ": ";
            quoted(spell(row[i], m_habits, random));
        }
        out += '}';
        m_sink.recordEnds();
    }
    Result<void> close() override {
        m_sink.text() += "\n]\n}\n";
        if (!m_sink.close())
            return cannotWrite(m_path);
        return {};
    }

private:
    void quoted(std::string_view value) {
        std::string& out = m_sink.text();
        out += '"';
        for (const char c : value) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += c;
        }
        out += '"';
    }

    std::filesystem::path m_path;
    EncodedSink m_sink;
    std::vector<std::string> m_headings;
    Habits m_habits;
    bool m_first = true;
};

} // namespace

std::string_view extensionOf(Codec codec) {
    switch (codec) {
    case Codec::Utf16LeTab:
    case Codec::Utf8Pipe: return ".txt";
    case Codec::Gb18030Gz:
    case Codec::Utf8Gz: return ".csv.gz";
    case Codec::Xlsx: return ".xlsx";
    case Codec::JsonRecords: return ".json";
    default: return ".csv";
    }
}

Result<std::unique_ptr<TableFile>> openTable(const std::filesystem::path& path, Codec codec,
                                             const std::vector<std::string>& headings, const Habits& habits) {
    if (codec == Codec::Xlsx)
        return openXlsx(path, headings);
    if (codec == Codec::JsonRecords) {
        auto file = std::make_unique<JsonFile>(path, headings, habits);
        if (!file->good())
            return cannotWrite(path);
        return file;
    }
    auto file = std::make_unique<DelimitedFile>(path, codec, habits);
    if (!file->good())
        return cannotWrite(path);
    file->heading(headings);
    return file;
}

} // namespace coir::sample
