// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/report/report_text.h"

#include "app/crossing/evidence.h"
#include "app/crossing/finding_text.h"
#include "app/model/vocabulary.h"
#include "app/report/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace atlas::report {

using namespace crossing;

namespace {

/// Columns a text takes on a terminal: Hangul and other wide signs take two.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        const bool wide = (u >= 0x1100 && u <= 0x115F) || (u >= 0x2E80 && u <= 0xA4CF) ||
                          (u >= 0xAC00 && u <= 0xD7A3) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFF00 && u <= 0xFF60);
        width += wide ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - widthOf(text)), QLatin1Char(' '));
}

/// Names come from files: what would move a terminal's cursor or turn the writing direction is shown as a box.
QString printable(QString text)
{
    for (QChar &c : text) {
        const ushort u = c.unicode();
        if (u < 0x20 || u == 0x7F || (u >= 0x80 && u < 0xA0) || (u >= 0x202A && u <= 0x202E) ||
            (u >= 0x2066 && u <= 0x2069))
            c = QChar(0xFFFD);
    }
    return text;
}

class TextWriter
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    explicit TextWriter(const QString &language)
        : m_language(language),
          m_locale(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                   : QLocale(QLocale::Korean, QLocale::SouthKorea))
    {
    }

    void map(const MapReport &report);
    void cluster(const ClusterReport &report);
    QString result() const { return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

private:
    QString number(double value, int digits) const { return m_locale.toString(value, 'f', digits); }
    QString number(const std::optional<double> &value, int digits) const
    {
        return value ? number(*value, digits) : QStringLiteral("–");
    }
    /// None of the permutations is said as "below what they can resolve", never as 0.
    QString probability(const std::optional<double> &p, int permutations) const
    {
        if (p && *p <= 0 && permutations > 0)
            return QLatin1Char('<') + m_locale.toString(1.0 / permutations, 'g', 2);
        return number(p, 4);
    }
    QString percent(double share) const { return tr("%1 %").arg(number(share * 100, 1)); }
    void line(const QString &text = {}) { m_lines << printable(text); }
    void heading(const QString &text, QChar rule);
    void regions(const ClusterReport &report);
    void lines(const ClusterReport &report);
    void links(const LinkFigures &figures, bool ofCluster);
    void findings(const std::vector<Finding> &all);
    void participation(const ClusterReport &report);

    QString m_language;
    QLocale m_locale;
    QStringList m_lines;
};

void TextWriter::heading(const QString &text, QChar rule)
{
    line(text);
    line(QString(std::min(widthOf(text), 100), rule));
}

void TextWriter::findings(const std::vector<Finding> &all)
{
    for (const Finding &finding : all) {
        const QString mark = finding.severity == Severity::Error     ? tr("[!!]")
                             : finding.severity == Severity::Warning ? tr("[!]")
                                                                     : tr("[i]");
        line(QStringLiteral("  ") + mark + QLatin1Char(' ') + findingSentence(finding, m_language));
    }
}

void TextWriter::regions(const ClusterReport &report)
{
    if (report.provinces.empty())
        return;
    int nameWidth = widthOf(tr("Outside"));
    int codeWidth = 2;
    for (const RegionPart &part : report.provinces) {
        codeWidth = std::max(codeWidth, widthOf(part.code));
        nameWidth = std::max(nameWidth, widthOf(nameIn(m_language, part.name, part.nameEn, part.code)));
    }
    line(tr("  By province:"));
    for (const RegionPart &part : report.provinces) {
        QString text = QStringLiteral("    ") + padded(part.code, codeWidth + 2) +
                       padded(nameIn(m_language, part.name, part.nameEn, part.code), nameWidth + 2);
        if (report.areaKm2)
            text += tr("%1 km²  %2")
                        .arg(number(part.areaKm2, 2).rightJustified(12), percent(part.areaShare).rightJustified(8));
        text += QStringLiteral("  ") + tr("%n participant(s)", nullptr, static_cast<int>(part.participants));
        if (part.sliver && part.areaKm2 > 0)
            text += QStringLiteral("  ") + tr("too small to count");
        else if (!part.certain)
            text += QStringLiteral("  ") + tr("uncertain");
        line(text);
    }
    if (report.outsideKm2 && report.areaKm2 && *report.areaKm2 > 0)
        line(QStringLiteral("    ") + padded({}, codeWidth + 2) + padded(tr("Outside"), nameWidth + 2) +
             tr("%1 km²  %2")
                 .arg(number(*report.outsideKm2, 2).rightJustified(12),
                      percent(*report.outsideKm2 / *report.areaKm2).rightJustified(8)));
}

void TextWriter::lines(const ClusterReport &report)
{
    for (const CrossedLine &crossed : report.crossedLines) {
        QString text = tr("  Line crossed: %1–%2, %3 km")
                           .arg(provinceName(report, crossed.codeA, m_language),
                                provinceName(report, crossed.codeB, m_language), number(crossed.lengthKm, 1));
        if (crossed.sliver)
            text += tr(" (too small to count)");
        else if (!crossed.certain)
            text += tr(" (uncertain)");
        line(text);
    }
}

void TextWriter::links(const LinkFigures &figures, bool ofCluster)
{
    if (figures.total == 0)
        return;
    line(ofCluster ? tr("  Links: %1 in all; %2 within a province, %3 across provinces, %4 abroad or unplaced, %5 "
                        "leaving the cluster")
                         .arg(figures.total)
                         .arg(figures.withinProvince)
                         .arg(figures.crossProvince)
                         .arg(figures.abroadOrUnplaced)
                         .arg(figures.leavingCluster)
                   : tr("  Links: %1 in all; %2 within a province, %3 across provinces, %4 abroad or unplaced")
                         .arg(figures.total)
                         .arg(figures.withinProvince)
                         .arg(figures.crossProvince)
                         .arg(figures.abroadOrUnplaced));
    if (!figures.eI)
        return; // the findings say why
    line(tr("  E-I index %1, by chance %2, rescaled %3, p closed %4, p open %5 (%6 permutations)")
             .arg(number(figures.eI, 4), number(figures.eIExpected, 4), number(figures.eIRescaled, 4),
                  probability(figures.pClosed, figures.permutations), probability(figures.pOpen, figures.permutations),
                  m_locale.toString(figures.permutations)));
    line(tr("  Permeability by size %1, by degree %2; assortativity %3")
             .arg(number(figures.permeabilitySize, 3), number(figures.permeabilityDegree, 3),
                  number(figures.assortativity, 3)));
}

void TextWriter::participation(const ClusterReport &report)
{
    for (const ParticipationFigures &figures : report.participation) {
        line(tr("  Published counts: %1 (%2 in all)").arg(figures.measure, m_locale.toString(figures.total, 'g', 12)));
        for (const ParticipationShare &share : figures.shares)
            line(QStringLiteral("    ") +
                 padded(nameIn(m_language, share.name, share.nameEn,
                               share.regionCode.isEmpty() ? tr("Others") : share.regionCode),
                        30) +
                 m_locale.toString(share.value, 'g', 12).rightJustified(10) + percent(share.share).rightJustified(10));
        if (!figures.source.isEmpty())
            line(tr("    Source: %1").arg(figures.source));
    }
}

void TextWriter::cluster(const ClusterReport &report)
{
    QString title = nameIn(m_language, report.name, report.nameEn, report.id);
    if (report.illustrative)
        title += QLatin1Char(' ') + tr("(illustrative)");
    heading(title, QLatin1Char('-'));
    findings(report.findings);
    if (report.areaKm2)
        line(tr("  Area: %1 km²").arg(number(*report.areaKm2, 2)));
    line(tr("  Participants: %1 (%2), %3 of them with a province")
             .arg(m_locale.toString(static_cast<qlonglong>(report.participants)),
                  report.participantsFromMembership ? tr("by membership") : tr("those inside the extent"),
                  m_locale.toString(static_cast<qlonglong>(report.participantsPlaced))));
    regions(report);
    const auto hostName = [&](const Host &host) {
        return host.code.isEmpty()
                   ? QStringLiteral("–")
                   : provinceName(report, host.code, m_language) + (host.tie ? tr(" (tie)") : QString());
    };
    line(tr("  Host: by area %1; by participants %2; by lead %3")
             .arg(hostName(report.hostByArea), hostName(report.hostByParticipants), hostName(report.hostByLead)));
    line(tr("  Concentration (HHI): area %1, participants %2; effective number of provinces: %3, %4")
             .arg(number(report.hhiArea, 4), number(report.hhiParticipants, 4),
                  number(report.effectiveProvincesArea, 2), number(report.effectiveProvincesParticipants, 2)));
    lines(report);
    links(report.links, true);
    for (const Broker &broker : report.brokers)
        line(tr("  Broker: %1, cross-border betweenness %2, dependence %3")
                 .arg(nameIn(m_language, broker.name, broker.nameEn, broker.id),
                      number(broker.crossBorderBetweenness, 3),
                      broker.dependence ? percent(*broker.dependence) : QStringLiteral("–")));
    participation(report);
    line();
}

void TextWriter::map(const MapReport &report)
{
    heading(nameIn(m_language, report.title, report.titleEn, tr("Untitled")), QLatin1Char('='));
    const BoundarySetSummary &set = report.boundarySet;
    if (!set.id.isEmpty()) {
        line(tr("Boundaries: %1, %2, %3")
                 .arg(nameIn(m_language, set.name, set.nameEn, set.id), set.referenceDate,
                      model::vocabularyLabel(model::Vocabulary::Precision, set.precision)));
        const QString credit = nameIn(m_language, set.credit, set.creditEn, {});
        if (!credit.isEmpty())
            line(credit);
    }
    line(tr("Settings: seed %1; a part counts above %2 and %3 km²; closed at p ≤ %4; dominant from %5; at the table "
            "from %6")
             .arg(QString::number(report.settings.seed), percent(report.settings.sliverShare),
                  number(report.settings.sliverKm2, 2), number(report.settings.closedP, 2),
                  percent(report.settings.dominantShare), percent(report.settings.tableShare)));
    findings(report.findings);
    line();
    for (const ClusterReport &entry : report.clusters)
        cluster(entry);
    heading(tr("The whole map"), QLatin1Char('-'));
    findings(report.network.findings);
    line(tr("  Participants: %1").arg(m_locale.toString(static_cast<qlonglong>(report.network.participants))));
    links(report.network.links, false);
}

} // namespace

QString toText(const MapReport &report, const QString &language)
{
    TextWriter writer(language);
    writer.map(report);
    return writer.result();
}

QString toText(const ClusterReport &report, const QString &language)
{
    TextWriter writer(language);
    writer.cluster(report);
    return writer.result();
}

} // namespace atlas::report
