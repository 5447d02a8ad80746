// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/problem.h"

#include <QString>

namespace atlas::intake {

/// What a first walk through an XML file saw.
struct XmlScan
{
    bool isXml = false;
    int networkLinks = 0; ///< KML: places elsewhere that the file would have fetched
};

/// Looks an XML file through before anything builds a tree of it: nested at most 200 deep, no declared entities, no
/// more than 256 MiB. Files of other formats pass. The problem has place and words, but no file.
model::Result<XmlScan> scanXml(const QString &path);

} // namespace atlas::intake
