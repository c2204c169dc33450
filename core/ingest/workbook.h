// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the readers.
#pragma once
#include "ingest/byte_source.h"

#include <functional>

struct zip;
struct zip_file;

namespace coir::ingest {

/// A file inside an archive, inflated forward.
class ArchiveMember {
public:
    ArchiveMember(zip_file* file, std::string path, std::string name, std::uint64_t packed, const ReadLimits& limits);
    ~ArchiveMember();
    ArchiveMember(const ArchiveMember&) = delete;
    ArchiveMember& operator=(const ArchiveMember&) = delete;
    /// 0 at the end; refuses damage and bombs.
    Result<std::size_t> read(char* to, std::size_t size);
    std::uint64_t position() const { return m_inflated; }

private:
    zip_file* m_file;
    std::string m_path;
    std::string m_name;
    std::uint64_t m_packed;
    std::uint64_t m_inflated = 0;
    ReadLimits m_limits;
};

/// A zip archive over a file held open. One thread at a time.
class Archive {
public:
    static Result<std::shared_ptr<Archive>> open(std::shared_ptr<OpenFile> file, const ReadLimits& limits);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    bool has(const std::string& member) const;
    Result<std::unique_ptr<ArchiveMember>> member(const std::string& name) const;
    /// Size as the archive declares it; for progress only.
    std::uint64_t declaredSize(const std::string& member) const;
    const std::string& path() const { return m_file->path(); }
    const OpenFile& file() const { return *m_file; }

private:
    Archive() = default;
    std::shared_ptr<OpenFile> m_file;
    zip* m_zip = nullptr;
    ReadLimits m_limits;
};

/// How a style shows a number.
enum class NumberForm : std::uint8_t { Plain, Date, Time, DateTime, Elapsed };

struct SheetEntry {
    std::string name;
    std::string member; ///< path in the archive
    bool hidden = false;
};

/// What the sheets of an XLSX file share.
struct Workbook {
    std::shared_ptr<Archive> archive;
    std::vector<SheetEntry> sheets;
    std::vector<std::string> texts;   ///< shared strings
    std::vector<NumberForm> styles;   ///< by cell style index
    bool from1904 = false;
    ReadLimits limits;
};

/// Refuses what is no XLSX workbook (other archives, ODS, XLSB, damaged ones) with the reason.
Result<std::shared_ptr<const Workbook>> openWorkbook(std::shared_ptr<OpenFile> file, const ReadOptions& options);

/// What a number format shows: built-in id or format code.
NumberForm numberForm(int formatId, std::string_view code);

/// _x000D_ stands for a character that XML cannot hold, _x005F_ for the underscore of such a text.
void unescapeCellText(std::string& text);
/// A number of a cell as text: dates in ISO form, else the shortest decimal without exponent where that is
/// readable. Texts that are no number come back as they are.
std::string cellNumber(std::string_view stored, NumberForm form, bool from1904);

/// One table per sheet that holds anything.
Result<std::vector<std::unique_ptr<TableReader>>> openSheets(std::shared_ptr<OpenFile> file, const ReadOptions& options);

} // namespace coir::ingest
