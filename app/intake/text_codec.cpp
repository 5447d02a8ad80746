// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/text_codec.h"

#include "app/intake/translate.h"

#include <QStringDecoder>

#include <iconv.h>

#include <array>
#include <cerrno>

namespace atlas::intake {

namespace {

struct Alias
{
    const char *alias; // small letters and digits only
    const char *name;
};

constexpr Alias aliases[] = {
    {"utf8", "UTF-8"},
    {"65001", "UTF-8"},
    {"cp65001", "UTF-8"},
    {"ascii", "UTF-8"},
    {"usascii", "UTF-8"},
    {"utf16", "UTF-16"},
    {"utf16le", "UTF-16LE"},
    {"utf16be", "UTF-16BE"},
    {"unicode", "UTF-16"},
    {"utf32", "UTF-32"},
    {"cp949", "CP949"},
    {"949", "CP949"},
    {"ansi949", "CP949"},
    {"ms949", "CP949"},
    {"windows949", "CP949"},
    {"uhc", "CP949"},
    {"euckr", "CP949"},
    {"51949", "CP949"},
    {"ksc56011987", "CP949"},
    {"ksc5601", "CP949"},
    {"ksx1001", "CP949"},
    {"johab", "JOHAB"},
    {"cp1361", "JOHAB"},
    {"shiftjis", "Shift_JIS"},
    {"sjis", "Shift_JIS"},
    {"cp932", "Shift_JIS"},
    {"932", "Shift_JIS"},
    {"windows31j", "Shift_JIS"},
    {"eucjp", "EUC-JP"},
    {"gb18030", "GB18030"},
    {"gbk", "GB18030"},
    {"gb2312", "GB18030"},
    {"cp936", "GB18030"},
    {"936", "GB18030"},
    {"big5", "Big5"},
    {"cp950", "Big5"},
    {"950", "Big5"},
    {"windows1252", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"1252", "windows-1252"},
    {"ansi1252", "windows-1252"},
    {"latin1", "ISO-8859-1"},
    {"iso88591", "ISO-8859-1"},
    {"88591", "ISO-8859-1"},
    {"iso885915", "ISO-8859-15"},
    {"windows1250", "windows-1250"},
    {"cp1250", "windows-1250"},
    {"windows1251", "windows-1251"},
    {"cp1251", "windows-1251"},
    {"cp437", "CP437"},
    {"437", "CP437"},
    {"cp850", "CP850"},
    {"850", "CP850"},
};

struct LanguageDriver
{
    unsigned char code;
    const char *encoding;
};

// dBASE language driver ids, as far as ESRI's and Microsoft's lists agree.
constexpr LanguageDriver languageDrivers[] = {
    {0x01, "CP437"},        {0x02, "CP850"},        {0x03, "windows-1252"}, {0x13, "Shift_JIS"},
    {0x4D, "GB18030"},      {0x4E, "CP949"},        {0x4F, "Big5"},         {0x57, "windows-1252"},
    {0x58, "windows-1252"}, {0x59, "windows-1252"}, {0x78, "Big5"},         {0x79, "CP949"},
    {0x7A, "GB18030"},      {0x7B, "Shift_JIS"},    {0xC8, "windows-1250"}, {0xC9, "windows-1251"},
};

QByteArray iconvName(const QString &encoding)
{
    if (encoding == QLatin1String("Shift_JIS"))
        return "CP932";
    if (encoding.startsWith(QLatin1String("windows-")))
        return "CP" + encoding.mid(8).toLatin1();
    return encoding.toLatin1();
}

/// Strict, but for a character that the end cuts off.
std::optional<QString> decodeUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<QString> decodeByIconv(const QByteArray &bytes, const QString &encoding)
{
    const iconv_t converter = iconv_open("UTF-8", iconvName(encoding).constData());
    if (converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    QByteArray utf8;
    std::array<char, 16384> buffer;
    QByteArray source = bytes; // iconv wants a pointer that it might write through
    char *in = source.data();
    auto left = static_cast<std::size_t>(source.size());
    bool fine = true;
    while (left > 0 && fine) {
        char *out = buffer.data();
        std::size_t room = buffer.size();
        if (iconv(converter, &in, &left, &out, &room) == static_cast<std::size_t>(-1) && errno != E2BIG) {
            fine = errno == EINVAL; // cut off at the end
            left = 0;
        }
        utf8.append(buffer.data(), static_cast<qsizetype>(buffer.size() - room));
    }
    iconv_close(converter);
    if (!fine)
        return std::nullopt;
    QString text = QString::fromUtf8(utf8);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// What the bytes above 0x7F look like, taken in pairs.
struct HighBytes
{
    qsizetype single = 0; ///< with ASCII after them: accented letters
    qsizetype pairs = 0;  ///< two together
    qsizetype hangul = 0; ///< pairs in the Hangul rows of KS X 1001 (B0A1–C8FE)
    qsizetype kana = 0;   ///< Shift_JIS hiragana and katakana (829F–8396)
    qsizetype hanzi = 0;  ///< pairs in the first rows of GB 2312 (B0A1–D7FE)
};

HighBytes look(const QByteArray &bytes)
{
    HighBytes seen;
    const auto at = [&](qsizetype index) {
        return static_cast<unsigned char>(index < bytes.size() ? bytes[index] : 0);
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned char lead = at(i);
        if (lead < 0x80)
            continue;
        const unsigned char trail = at(i + 1);
        if ((lead == 0x82 && trail >= 0x9F && trail <= 0xF1) || (lead == 0x83 && trail >= 0x40 && trail <= 0x96)) {
            ++seen.kana;
            ++seen.pairs;
            ++i;
        } else if (trail >= 0x80) {
            ++seen.pairs;
            seen.hangul += lead >= 0xB0 && lead <= 0xC8 && trail >= 0xA1;
            seen.hanzi += lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1;
            ++i;
        } else {
            ++seen.single;
        }
    }
    return seen;
}

QString likeliestLegacy(const QByteArray &bytes)
{
    const HighBytes seen = look(bytes);
    QStringList order;
    if (seen.single > seen.pairs)
        order << QStringLiteral("windows-1252");
    if (seen.kana * 4 > seen.pairs)
        order << QStringLiteral("Shift_JIS");
    if (seen.hangul * 2 >= seen.pairs)
        order << QStringLiteral("CP949");
    if (seen.hanzi * 2 >= seen.pairs)
        order << QStringLiteral("GB18030");
    order << QStringLiteral("CP949") << QStringLiteral("Shift_JIS") << QStringLiteral("Big5")
          << QStringLiteral("GB18030") << QStringLiteral("windows-1252");
    for (const QString &encoding : order) {
        if (decodeText(bytes, encoding))
            return encoding;
    }
    return QStringLiteral("ISO-8859-1"); // holds any bytes
}

TextEncoding detected(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF") && decodeUtf8(bytes))
        return {QStringLiteral("UTF-8"), translate("Intake", "by its byte order mark")};
    const QString utf16 = QStringLiteral("UTF-16");
    if ((bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) && decodeText(bytes, utf16))
        return {utf16, translate("Intake", "by its byte order mark")};
    // ASCII characters, of which any table has some, have a zero byte in UTF-16: the second, or the first.
    const QByteArray start = bytes.left(65536);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == 0;
    if (zeros[1] > 2 * zeros[0] && zeros[1] * 20 > start.size() && decodeText(bytes, QStringLiteral("UTF-16LE")))
        return {QStringLiteral("UTF-16LE"), translate("Intake", "by its zero bytes")};
    if (zeros[0] > 2 * zeros[1] && zeros[0] * 20 > start.size() && decodeText(bytes, QStringLiteral("UTF-16BE")))
        return {QStringLiteral("UTF-16BE"), translate("Intake", "by its zero bytes")};
    if (decodeUtf8(bytes))
        return {QStringLiteral("UTF-8"), translate("Intake", "all of it is valid UTF-8")};
    return {likeliestLegacy(bytes), translate("Intake", "not UTF-8; the likeliest by its bytes")};
}

} // namespace

QString canonicalEncoding(const QString &name)
{
    QString key;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    for (const Alias &entry : aliases) {
        if (key == QLatin1String(entry.alias))
            return QLatin1String(entry.name);
    }
    return {};
}

QStringList offeredEncodings()
{
    return {QStringLiteral("UTF-8"),        QStringLiteral("CP949"),      QStringLiteral("UTF-16"),
            QStringLiteral("windows-1252"), QStringLiteral("ISO-8859-1"), QStringLiteral("Shift_JIS"),
            QStringLiteral("GB18030"),      QStringLiteral("Big5"),       QStringLiteral("JOHAB")};
}

QString encodingOfLanguageDriver(unsigned char driver)
{
    for (const LanguageDriver &entry : languageDrivers) {
        if (entry.code == driver)
            return QLatin1String(entry.encoding);
    }
    return {};
}

model::Result<TextEncoding> settleFileEncoding(const QByteArray &bytes, const QString &wanted)
{
    if (wanted.isEmpty())
        return detected(bytes);
    const QString name = canonicalEncoding(wanted);
    if (name.isEmpty()) {
        return model::Problem{{},
                              {},
                              translate("Intake", "the encoding \"%1\" is not known").arg(wanted),
                              translate("Intake", "give --encoding UTF-8 or CP949, for example")};
    }
    if (!decodeText(bytes, name)) {
        return model::Problem{{},
                              {},
                              translate("Intake", "the texts are not in the encoding %1").arg(name),
                              translate("Intake", "leave --encoding away, or give another one")};
    }
    return TextEncoding{name, translate("Intake", "given")};
}

std::optional<QString> decodeText(const QByteArray &bytes, const QString &encoding)
{
    const QString name = canonicalEncoding(encoding);
    if (name.isEmpty())
        return std::nullopt;
    return name == QLatin1String("UTF-8") ? decodeUtf8(bytes) : decodeByIconv(bytes, name);
}

} // namespace atlas::intake
