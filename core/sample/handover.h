// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sample/draw.h"
#include "sample/forms.h"
#include "sample/sample.h"
#include "sample/table_file.h"

#include <array>
#include <filesystem>
#include <memory>
#include <vector>

namespace coir::sample {

/// The files of one hand-over, all open at once, so that firms can be streamed. A form lies in one file or in several
/// parts (halves of a register, halves of a year), each in its own encoding.
class Handover {
public:
    /// Makes all files, under the headings that the import profiles of `resources` name first. On an error nothing of
    /// them is left.
    /// @error InputRefused  a profile is missing or does not know a column of its form
    static Result<Handover> open(const std::filesystem::path& dir, const std::filesystem::path& resources, std::uint64_t seed);
    Handover(Handover&&) noexcept;
    Handover& operator=(Handover&&) = delete;
    /// Removes the files unless close() was called and went well.
    ~Handover();

    /// One row, now and then twice. `part` counts the files of the form; the last one takes what lies beyond.
    void write(Form form, const Row& row, std::size_t part = 0);
    Result<std::vector<SampleFile>> close();

private:
    struct Part {
        Form form;
        std::string name;
        Habits habits;
        std::unique_ptr<TableFile> file;
        std::int64_t rows = 0;
    };
    Handover(std::filesystem::path dir, std::uint64_t seed) : m_dir(std::move(dir)), m_seed(seed) {}
    void removeAll();

    std::filesystem::path m_dir;
    std::uint64_t m_seed;
    std::uint64_t m_count = 0;
    std::array<std::vector<Part>, kForms> m_parts;
    bool m_kept = false;
};

} // namespace coir::sample
