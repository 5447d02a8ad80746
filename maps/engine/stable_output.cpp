// SPDX-License-Identifier: GPL-2.0-or-later
#include "maps/engine/stable_output.h"

#include <algorithm>
#include <cctype>

namespace atlas::maps::engine {

namespace {

/// Overwrites what `change` accepts in the stretch after each `marker` up to `end` with what it returns.
template <typename Change>
void overwrite(QByteArray *data, const char *marker, char end, Change change)
{
    const int markerLength = static_cast<int>(qstrlen(marker));
    for (int at = data->indexOf(marker); at >= 0; at = data->indexOf(marker, at + markerLength)) {
        const int stop = data->indexOf(end, at + markerLength);
        if (stop < 0 || stop - at > 400) {
            continue;
        }
        for (int i = at + markerLength; i < stop; ++i) {
            (*data)[i] = change(data->at(i));
        }
    }
}

char zeroDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) ? '0' : c;
}

char zeroHexDigit(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) ? '0' : c;
}

} // namespace

QByteArray withoutPdfTimes(QByteArray pdf)
{
    // A date is D:YYYYMMDDHHmmSS with an offset; all zeros but a valid month and day.
    for (const char *key : {"/CreationDate", "/ModDate"}) {
        overwrite(&pdf, key, ')', zeroDigit);
        const int keyLength = static_cast<int>(qstrlen(key));
        for (int at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + keyLength)) {
            const int date = pdf.indexOf("(D:", at);
            if (date >= 0 && date - at < keyLength + 8 && date + 11 < pdf.size()) {
                pdf.replace(date + 3, 8, "20000101");
            }
        }
    }
    for (const char *tag : {"<xmp:CreateDate>", "<xmp:MetadataDate>", "<xmp:ModifyDate>"}) {
        overwrite(&pdf, tag, '<', zeroDigit);
    }
    for (const char *tag :
         {"xmpMM:DocumentID=\"uuid:", "xmp:CreateDate=\"", "xmp:MetadataDate=\"", "xmp:ModifyDate=\""}) {
        overwrite(&pdf, tag, '"', tag[3] == 'M' ? zeroHexDigit : zeroDigit);
    }
    const int trailer = pdf.lastIndexOf("/ID");
    if (trailer >= 0 && trailer > pdf.lastIndexOf("trailer")) {
        const int stop = pdf.indexOf(']', trailer);
        for (int i = trailer + 3; i < stop; ++i) {
            pdf[i] = zeroHexDigit(pdf.at(i));
        }
    }
    return pdf;
}

QByteArray withoutSvgTimes(QByteArray svg)
{
    for (const char *element : {"dc:date", "dc:identifier"}) {
        const QByteArray opening = QByteArray("<") + element + '>';
        const QByteArray closing = QByteArray("</") + element + '>';
        for (int at = svg.indexOf(opening); at >= 0; at = svg.indexOf(opening, at)) {
            const int stop = svg.indexOf(closing, at);
            if (stop < 0) {
                break;
            }
            svg.remove(at, stop + closing.size() - at);
        }
    }
    return svg;
}

} // namespace atlas::maps::engine
