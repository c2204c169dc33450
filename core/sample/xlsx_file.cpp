// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/xlsx_file.h"

#include <charconv>
#include <xlsxwriter.h>

namespace coir::sample {

namespace {

constexpr std::int32_t kSerialOfEpoch = 25569;  // 1970-01-01 as days since 1899-12-30
constexpr lxw_row_t kLastRow = 1048575;

double numberOf(const std::string& text) {
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

class XlsxFile final : public TableFile {
public:
    XlsxFile(const std::filesystem::path& path, const std::vector<std::string>& headings) : m_path(path) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(path.c_str(), &options);
        if (!m_book)
            return;
        lxw_doc_properties properties{};
        properties.created = 1767225600;  // 2026-01-01: the clock must not reach the bytes
        workbook_set_properties(m_book, &properties);
        m_sheet = workbook_add_worksheet(m_book, "Sheet1");
        m_dayFormat = workbook_add_format(m_book);
        format_set_num_format(m_dayFormat, "yyyy-mm-dd");
        m_timeFormat = workbook_add_format(m_book);
        format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
        for (std::size_t i = 0; i < headings.size(); ++i)
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), headings[i].c_str(), nullptr);
    }
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;
    ~XlsxFile() override {
        if (m_book)
            workbook_close(m_book);
    }
    bool good() const { return m_sheet != nullptr; }

    void write(const Row& row, Random& random) override {
        if (m_row >= kLastRow) {
            m_full = true;
            return;
        }
        ++m_row;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const Cell& cell = row[i];
            switch (cell.kind) {
            case Cell::Kind::Empty: break;
            case Cell::Kind::Day:
                worksheet_write_number(m_sheet, m_row, column, static_cast<double>(cell.value + kSerialOfEpoch), m_dayFormat);
                break;
            case Cell::Kind::Time:
                worksheet_write_number(m_sheet, m_row, column, static_cast<double>(cell.value) / 86400.0 + kSerialOfEpoch,
                                       m_timeFormat);
                break;
            case Cell::Kind::OpenEnd:  // 2099-12-31
                worksheet_write_number(m_sheet, m_row, column, 73050, m_dayFormat);
                break;
            case Cell::Kind::Number:
                worksheet_write_number(m_sheet, m_row, column, numberOf(cell.text), nullptr);
                break;
            default:
                worksheet_write_string(m_sheet, m_row, column, spell(cell, Habits{}, random).c_str(), nullptr);
            }
        }
    }

    Result<void> close() override {
        const auto status = m_book ? workbook_close(m_book) : LXW_ERROR_CREATING_XLSX_FILE;
        m_book = nullptr;
        if (status != LXW_NO_ERROR || m_full)
            return fail(m_full ? ErrorCode::WrongUse : ErrorCode::NotPermitted,
                        COIR_MSG("sample", "The workbook cannot be written"),
                        COIR_MSG("sample", "Choose a folder that can be written and has room"),
                        Where{m_path.string(), 0, {}, {}});
        return {};
    }

private:
    std::filesystem::path m_path;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_dayFormat = nullptr;
    lxw_format* m_timeFormat = nullptr;
    lxw_row_t m_row = 0;
    bool m_full = false;
};

} // namespace

Result<std::unique_ptr<TableFile>> openXlsx(const std::filesystem::path& path, const std::vector<std::string>& headings) {
    auto file = std::make_unique<XlsxFile>(path, headings);
    if (!file->good())
        return fail(ErrorCode::NotPermitted, COIR_MSG("sample", "The workbook cannot be written"),
                    COIR_MSG("sample", "Choose a folder that can be written and has room"),
                    Where{path.string(), 0, {}, {}});
    return file;
}

} // namespace coir::sample
