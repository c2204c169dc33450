// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace coir::sample {

/// A place where firms register: a county, or a district of Haikou or Sanya (domain.md B.5).
struct Place {
    std::string_view code;     ///< division code printed in the files
    std::string_view city;     ///< the county unit (one of the 19), as printed in 所属城市
    std::string_view cityCode;
    std::string_view district; ///< "" where the unit has none
    int weight;                ///< about population, in ten thousands × 10
    double lng, lat;           ///< WGS-84, about the built-up centre
    double spread;             ///< standard deviation of firms around it, metres
};
std::span<const Place> places();

/// A class of GB/T 4754-2017 that firms of the province are in (domain.md B.6).
struct Industry {
    char section;
    std::string_view code;     ///< four digits
    std::string_view name;     ///< of the class
    std::string_view sectionName;
    std::string_view word;     ///< as it stands in firm names
    std::string_view scope;    ///< business scope
    std::string_view buys, sells;  ///< categories of invoices, joined by 、
    bool trade;
    bool manufacturing;
    int weight;
};
std::span<const Industry> industries();

/// Characters of invented trade names, and a few trade names that many firms bear.
std::span<const std::string_view> nameHeads();
std::span<const std::string_view> nameTails();
std::span<const std::string_view> commonTradeNames();
std::span<const std::string_view> roads();   ///< invented street names
std::span<const std::string_view> towns();   ///< invented towns and subdistricts
std::span<const std::string_view> surnames();

/// Goods of the tariff that importers declare.
struct Goods {
    std::string_view hs;       ///< ten digits
    std::string_view name, spec, unit, brand;
    double price;              ///< yuan per statutory unit, the median of the province
    double quantity;           ///< usual quantity of a line
    int mfn, vat;              ///< percent
};
std::span<const Goods> goods();

struct Origin { std::string_view name; double factor; };
std::span<const Origin> origins();

/// Duty-free goods: item = brand + name; category number of the 47.
struct DutyFreeItem { std::string_view brand, name, unit; int category; int price; };
std::span<const DutyFreeItem> dutyFreeItems();

} // namespace coir::sample
