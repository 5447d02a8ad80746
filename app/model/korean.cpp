// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/model/korean.h"

#include <QStringView>

#include <cstdint>
#include <optional>

namespace atlas::model {

namespace {

enum class Ending : std::uint8_t { Vowel, Rieul, Consonant };

struct Particle
{
    QStringView both;
    QStringView afterConsonant;
    QStringView afterVowel;
    bool rieulAsVowel;
};

constexpr Particle particles[] = {
    {u"이(가)", u"이", u"가", false},   {u"은(는)", u"은", u"는", false}, {u"을(를)", u"을", u"를", false},
    {u"와(과)", u"과", u"와", false},   {u"과(와)", u"과", u"와", false}, {u"(으)로", u"으로", u"로", true},
    {u"(이)라", u"이라", u"라", false},
};

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

Ending endingOfDigit(QChar digit)
{
    switch (digit.unicode()) {
    case u'1':
    case u'7':
    case u'8':
        return Ending::Rieul; // il, chil, pal
    case u'2':
    case u'4':
    case u'5':
    case u'9':
        return Ending::Vowel; // i, sa, o, gu
    default:
        return Ending::Consonant; // sam, yuk; yeong, sip, baek, cheon, man
    }
}

std::optional<Ending> endingOfLatin(QStringView word)
{
    if (word == u"km" || word == u"m" || word == u"kB" || word == u"MB")
        return word.endsWith(u'B') ? std::nullopt : std::optional(Ending::Vowel); // read as kilometre, metre
    for (const QChar letter : word) {
        if (!letter.isUpper())
            return std::nullopt;
    }
    switch (word.back().unicode()) { // the letters' names
    case u'L':
    case u'R':
        return Ending::Rieul;
    case u'M':
    case u'N':
        return Ending::Consonant;
    default:
        return Ending::Vowel;
    }
}

/// How what is read last before a particle ends.
std::optional<Ending> endingOf(QStringView before)
{
    while (!before.isEmpty()) {
        const QChar last = before.back();
        if (last == u')') {
            const qsizetype open = before.lastIndexOf(u'(');
            if (open < 0)
                return std::nullopt;
            before = before.left(open);
        } else if (QStringView(u"\"'”’」』]").contains(last) || last.isSpace()) {
            before.chop(1);
        } else {
            break;
        }
    }
    if (before.isEmpty())
        return std::nullopt;
    const QChar last = before.back();
    if (last >= QChar(0xAC00) && last <= QChar(0xD7A3)) {
        const int final = (last.unicode() - 0xAC00) % 28;
        return final == 0 ? Ending::Vowel : final == 8 ? Ending::Rieul : Ending::Consonant;
    }
    if (last >= u'0' && last <= u'9')
        return endingOfDigit(last);
    if (last == u'%' || last == QChar(0x00B2)) // per cent; square metre
        return Ending::Vowel;
    qsizetype start = before.size();
    while (start > 0 && isLatin(before[start - 1]))
        --start;
    return start < before.size() ? endingOfLatin(before.mid(start)) : std::nullopt;
}

} // namespace

QString settleParticles(const QString &text)
{
    if (!text.contains(u'('))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).mid(at);
        const Particle *found = nullptr;
        for (const Particle &particle : particles) {
            if (rest.startsWith(particle.both))
                found = &particle;
        }
        if (found == nullptr) {
            out += text[at++];
            continue;
        }
        const std::optional<Ending> ending = endingOf(out);
        if (!ending)
            out += found->both;
        else
            out += *ending == Ending::Vowel || (*ending == Ending::Rieul && found->rieulAsVowel)
                       ? found->afterVowel
                       : found->afterConsonant;
        at += found->both.size();
    }
    return out;
}

} // namespace atlas::model
