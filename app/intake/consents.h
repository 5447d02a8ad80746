// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace atlas::intake {

/// What an import refuses to do unless a person says that it shall.
enum class Consent {
    None,
    Ballpark, ///< a reference system whose datum has no known transformation: some hundred metres off
    Place,    ///< a reference system in which the things lie elsewhere than their codes or the country say
    Codes     ///< a code system that does not have the codes, or has other regions for them
};

/// What was said.
struct Consents
{
    bool ballpark = false;
    bool place = false;
    bool codes = false;

    bool given(Consent consent) const
    {
        return (consent == Consent::Ballpark && ballpark) || (consent == Consent::Place && place) ||
               (consent == Consent::Codes && codes);
    }
    void give(Consent consent)
    {
        ballpark = ballpark || consent == Consent::Ballpark;
        place = place || consent == Consent::Place;
        codes = codes || consent == Consent::Codes;
    }
};

} // namespace atlas::intake
