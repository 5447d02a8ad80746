// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/intake/text_encoding.h"

#include "app/intake/text_codec.h"
#include "app/intake/translate.h"

#include <QStringDecoder>

#include <algorithm>

namespace atlas::intake {

namespace {

/// What the decoder calls them.
QByteArray codecName(const QString &name)
{
    return name == QLatin1String("CP949") ? QByteArray("windows-949") : name.toLatin1();
}

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

QString encodingName(const QString &anyName)
{
    return canonicalEncoding(anyName);
}

QString TextEncoding::decode(const QByteArray &bytes) const
{
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    if (const std::optional<QString> text = decodeText(bytes, name))
        return *text;
    QStringDecoder decoder(codecName(name).constData());
    return decoder.isValid() ? QString(decoder(bytes)) : QString(bytes.size(), QChar::ReplacementCharacter);
}

model::Result<TextEncoding>
settleEncoding(const EncodingHints &hints,
               const std::function<void(const std::function<void(const QByteArray &)> &)> &forEachText)
{
    bool plain = true;
    forEachText([&](const QByteArray &bytes) { plain = plain && isAscii(bytes); });
    const auto fits = [&](const QString &name) {
        bool fine = true;
        forEachText([&](const QByteArray &bytes) {
            if (!fine || isAscii(bytes))
                return;
            fine = decodeText(bytes, name).has_value();
        });
        return fine;
    };

    if (!hints.wanted.isEmpty()) {
        const QString name = encodingName(hints.wanted);
        if (name.isEmpty()) {
            return model::Problem{{},
                                  {},
                                  translate("Intake", "the encoding \"%1\" is not known").arg(hints.wanted),
                                  translate("Intake", "give --encoding UTF-8 or CP949, for example")};
        }
        if (!fits(name)) {
            return model::Problem{{},
                                  {},
                                  translate("Intake", "the texts are not in the encoding %1").arg(name),
                                  translate("Intake", "leave --encoding away, or give another one")};
        }
        return TextEncoding{name, translate("Intake", "given")};
    }
    if (plain)
        return TextEncoding{QStringLiteral("UTF-8"), translate("Intake", "only plain characters")};
    const QString stated = encodingName(hints.stated);
    if (!stated.isEmpty() && fits(stated))
        return TextEncoding{stated, translate("Intake", "stated by %1").arg(hints.statedBy)};
    const QString doubt =
        hints.stated.isEmpty()
            ? QString()
            : u' ' + translate("Intake", "(%1 says %2, which does not fit)").arg(hints.statedBy, hints.stated);
    if (fits(QStringLiteral("UTF-8")))
        return TextEncoding{QStringLiteral("UTF-8"), translate("Intake", "every text is valid UTF-8") + doubt};
    if (fits(QStringLiteral("CP949")))
        return TextEncoding{QStringLiteral("CP949"),
                            translate("Intake", "not UTF-8; every text is valid CP949 (Korean)") + doubt};
    return TextEncoding{QStringLiteral("windows-1252"), translate("Intake", "neither UTF-8 nor CP949") + doubt};
}

} // namespace atlas::intake
