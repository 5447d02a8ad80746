// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <cmath>

/// Files as a planner of a whole country has them, made up: districts in a grid, and firms and ties within it.
namespace atlas::test {

/// GeoJSON: `columns` × `rows` districts with winding borders that neighbours share, codes 10001 …
inline QByteArray madeDistricts(int columns, int rows, int vertices = 60)
{
    const double step = 0.2;
    const auto bend = [](double along, int line) { return 0.02 * std::sin(along * 40 + line); };
    QByteArrayList features;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            QByteArray ring;
            const auto point = [&](double x, double y) {
                ring += (ring.isEmpty() ? "[" : ",[") + QByteArray::number(x, 'f', 9) + ',' +
                        QByteArray::number(y, 'f', 9) + ']';
            };
            const auto corner = [&](int c, int r) { return std::pair(126 + c * step, 34 + r * step); };
            const auto edge = [&](std::pair<double, double> from, std::pair<double, double> to, bool upright,
                                  int line) {
                for (int vertex = 0; vertex < vertices; ++vertex) {
                    const double share = static_cast<double>(vertex) / vertices;
                    const double x = from.first + share * (to.first - from.first);
                    const double y = from.second + share * (to.second - from.second);
                    // Corners stay; both sides of a border bend alike.
                    const double fade = std::sin(share * 3.14159265358979);
                    point(upright ? x + fade * bend(0.1, line) : x, upright ? y : y + fade * bend(0.1, line));
                }
            };
            edge(corner(column, row), corner(column + 1, row), false, row);
            edge(corner(column + 1, row), corner(column + 1, row + 1), true, column + 1);
            edge(corner(column + 1, row + 1), corner(column, row + 1), false, row + 1);
            edge(corner(column, row + 1), corner(column, row), true, column);
            const auto first = corner(column, row);
            point(first.first, first.second);
            const int number = row * columns + column;
            features += R"({"type":"Feature","properties":{"code":")" + QByteArray::number(10001 + number) +
                        R"(","name":"D)" + QByteArray::number(number) + R"(","parent_code":")" +
                        QByteArray::number(10 + number % 10) + R"("},"geometry":{"type":"Polygon","coordinates":[[)" +
                        ring + "]]}}";
        }
    }
    return R"({"type":"FeatureCollection","features":[)" + features.join(",\n") + "]}";
}

/// CSV: firms with ids, Korean names and places in the grid.
inline QByteArray madeFirms(int count)
{
    QByteArray csv = "id,업체명,경도,위도,업종,종업원수\n";
    for (int firm = 0; firm < count; ++firm)
        csv += 'p' + QByteArray::number(firm) + ",가상기업" + QByteArray::number(firm) + ',' +
               QByteArray::number(126.05 + (firm % 97) * 0.05, 'f', 6) + ',' +
               QByteArray::number(34.05 + (firm % 31) * 0.06, 'f', 6) + ",반도체," + QByteArray::number(firm % 500) +
               '\n';
    return csv;
}

/// CSV: ties between them, by id and by name.
inline QByteArray madeLinks(int count, int firms)
{
    QByteArray csv = "공급기업,수요기업,유형,거래액\n";
    for (int link = 0; link < count; ++link) {
        const int from = static_cast<int>(link * 7919LL % firms);
        const int to = static_cast<int>((link * 104729LL + link / firms + 1) % firms);
        csv += 'p' + QByteArray::number(from) + ",가상기업" + QByteArray::number(to == from ? (to + 1) % firms : to) +
               ",공급," + QByteArray::number(link % 1000) + '\n';
    }
    return csv;
}

} // namespace atlas::test
