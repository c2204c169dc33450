// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/workbook.h"

#include <algorithm>
#include <unistd.h>
#include <zip.h>

namespace coir::ingest {

namespace {

tl::unexpected<Error> damaged(const std::string& path) {
    return refuse(path, COIR_MSG("ingest", "The workbook is damaged or cut off"),
                  COIR_MSG("ingest", "Copy or download it again, or save it anew as XLSX"));
}

/// Some programs write the folders of the archive with backslashes.
zip_int64_t locate(zip* archive, std::string member) {
    constexpr zip_flags_t kFlags = ZIP_FL_NOCASE | ZIP_FL_ENC_RAW;
    const zip_int64_t index = zip_name_locate(archive, member.c_str(), kFlags);
    if (index >= 0)
        return index;
    std::replace(member.begin(), member.end(), '/', '\\');
    return zip_name_locate(archive, member.c_str(), kFlags);
}

tl::unexpected<Error> bomb(const std::string& path, std::uint64_t inflated, std::uint64_t packed) {
    return refuse(path,
                  COIR_MSG("ingest", "Unpacked, the file grows beyond any table (%1 bytes out of %2)")
                      .arg(static_cast<std::int64_t>(inflated))
                      .arg(static_cast<std::int64_t>(packed)),
                  COIR_MSG("ingest", "Do not trust this file; ask its sender for a plain one"));
}

} // namespace

ArchiveMember::ArchiveMember(zip_file* file, std::string path, std::string name, std::uint64_t packed,
                             const ReadLimits& limits)
    : m_file(file), m_path(std::move(path)), m_name(std::move(name)), m_packed(packed), m_limits(limits) {}

ArchiveMember::~ArchiveMember() { zip_fclose(m_file); }

Result<std::size_t> ArchiveMember::read(char* to, std::size_t size) {
    const zip_int64_t got = zip_fread(m_file, to, size);
    if (got < 0)
        return damaged(m_path);
    m_inflated += static_cast<std::uint64_t>(got);
    if (m_inflated > m_limits.inflatedBytes ||
        (m_inflated > m_limits.ratioFloor && static_cast<double>(m_inflated) >
                                                 m_limits.inflateRatio * static_cast<double>(std::max<std::uint64_t>(m_packed, 1))))
        return bomb(m_path, m_inflated, m_packed);
    return static_cast<std::size_t>(got);
}

Result<std::shared_ptr<Archive>> Archive::open(std::shared_ptr<OpenFile> file, const ReadLimits& limits) {
    std::shared_ptr<Archive> archive(new Archive);
    archive->m_file = std::move(file);
    archive->m_limits = limits;
    const std::string& path = archive->m_file->path();
    const int own = ::dup(archive->m_file->descriptor());
    ::lseek(own, 0, SEEK_SET);
    int error = 0;
    archive->m_zip = zip_fdopen(own, 0, &error);
    if (archive->m_zip == nullptr) {
        ::close(own);
        if (error == ZIP_ER_MEMORY)
            return fail(ErrorCode::OutOfRoom, COIR_MSG("ingest", "Not enough memory to unpack the file"),
                        COIR_MSG("ingest", "Close other programs and try again"), Where{path, 0, {}, {}});
        return damaged(path);
    }
    const auto count = static_cast<std::uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(archive->m_zip, 0)));
    if (count > limits.archiveEntries)
        return refuse(path, COIR_MSG("ingest", "The archive has %1 members").arg(static_cast<std::int64_t>(count)),
                      COIR_MSG("ingest", "Do not trust this file; ask its sender for a plain one"));
    std::uint64_t declared = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        if (zip_stat_index(archive->m_zip, i, 0, &about) != 0)
            return damaged(path);
        if ((about.valid & ZIP_STAT_SIZE) != 0) {
            // Without this a sum of declared sizes could wrap.
            if (about.size > limits.inflatedBytes)
                return bomb(path, about.size, archive->m_file->size());
            declared += about.size;
        }
    }
    if (declared > limits.inflatedBytes)
        return bomb(path, declared, archive->m_file->size());
    return archive;
}

Archive::~Archive() {
    if (m_zip != nullptr)
        zip_discard(m_zip);
}

bool Archive::has(const std::string& member) const {
    return locate(m_zip, member) >= 0;
}

std::uint64_t Archive::declaredSize(const std::string& member) const {
    zip_stat_t about;
    const zip_int64_t index = locate(m_zip, member);
    if (index < 0 || zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &about) != 0 ||
        (about.valid & ZIP_STAT_SIZE) == 0)
        return 0;
    return about.size;
}

Result<std::unique_ptr<ArchiveMember>> Archive::member(const std::string& name) const {
    const zip_int64_t index = locate(m_zip, name);
    zip_stat_t about;
    if (index < 0 || zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &about) != 0)
        return damaged(path());
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return refuse(path(), COIR_MSG("ingest", "The workbook is protected by a password"),
                      COIR_MSG("ingest", "Take the password off and save it again"));
    zip_file* file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    if (file == nullptr)
        return damaged(path());
    const std::uint64_t packed = (about.valid & ZIP_STAT_COMP_SIZE) != 0 ? about.comp_size : m_file->size();
    return std::make_unique<ArchiveMember>(file, path(), name, packed, m_limits);
}

} // namespace coir::ingest
