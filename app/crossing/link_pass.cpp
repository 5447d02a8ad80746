// SPDX-License-Identifier: GPL-2.0-or-later
// Pass 1 turns memberships round: clusters by participant. Pass 2 classes links as they stand. Pass 3 puts each link to
// its lower end; pass 4 goes through each participant's partners, so that a pair linked more than once counts once.
#include "app/crossing/link_pass.h"

#include "app/model/threads.h"

#include <algorithm>

namespace atlas::crossing {

using model::noRow;
using model::Row;

namespace {

void accumulate(std::vector<std::uint32_t> &counts)
{
    std::uint32_t sum = 0;
    for (std::uint32_t &count : counts)
        count = sum += count;
}

/// Clusters of each participant, ascending.
class Belonging
{
public:
    Belonging(const LinkPassInput &input) : m_starts(input.province.size() + 1, 0), m_clusters(input.members.size())
    {
        for (const Row participant : input.members)
            ++m_starts[participant];
        accumulate(m_starts);
        for (std::size_t cluster = input.memberStarts.empty() ? 0 : input.memberStarts.size() - 1; cluster-- > 0;)
            for (std::uint32_t at = input.memberStarts[cluster]; at < input.memberStarts[cluster + 1]; ++at)
                m_clusters[--m_starts[input.members[at]]] = static_cast<std::uint32_t>(cluster);
    }
    std::span<const std::uint32_t> of(Row participant) const
    {
        if (participant == noRow)
            return {};
        return {m_clusters.data() + m_starts[participant], m_starts[participant + 1] - m_starts[participant]};
    }

private:
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_clusters;
};

/// Goes through two ascending lists at once: inBoth(cluster) or inOne(cluster).
template <typename Both, typename One>
void merge(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, Both &&inBoth, One &&inOne)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (j == b.size() || (i < a.size() && a[i] < b[j])) {
            inOne(a[i++]);
        } else if (i == a.size() || b[j] < a[i]) {
            inOne(b[j++]);
        } else {
            inBoth(a[i++]);
            ++j;
        }
    }
}

class Pass
{
public:
    explicit Pass(const LinkPassInput &input) : m_in(input), m_belonging(input), m_parts(model::threadCount()) {}

    LinkPassResult run()
    {
        const std::size_t clusters = m_in.memberStarts.empty() ? 0 : m_in.memberStarts.size() - 1;
        std::vector<LinkPassResult> partial(m_parts);
        for (LinkPassResult &result : partial) {
            result.clusters.resize(clusters);
            result.pairs.assign(m_in.provinces * m_in.provinces, 0);
        }
        model::inParts(m_parts, m_in.from.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
            for (std::size_t link = begin; link < end; ++link)
                classLink(m_in.from[link], m_in.to[link], partial[part]);
        });
        sortByLowerEnd();
        model::inParts(m_parts, m_in.province.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
            classPairs(static_cast<Row>(begin), static_cast<Row>(end), partial[part]);
        });
        LinkPassResult &sum = partial.front();
        for (std::size_t part = 1; part < m_parts; ++part) {
            sum.whole += partial[part].whole;
            for (std::size_t cluster = 0; cluster < clusters; ++cluster)
                sum.clusters[cluster] += partial[part].clusters[cluster];
            for (std::size_t pair = 0; pair < sum.pairs.size(); ++pair)
                sum.pairs[pair] += partial[part].pairs[pair];
        }
        sum.whole.abroadOrUnplaced += static_cast<std::int64_t>(m_in.livingLinks) - sum.whole.total;
        sum.whole.total = static_cast<std::int64_t>(m_in.livingLinks);
        return std::move(sum);
    }

private:
    void classLink(Row from, Row to, LinkPassResult &result) const
    {
        if (from == noRow && to == noRow)
            return;
        const std::int32_t a = from == noRow ? -1 : m_in.province[from];
        const std::int32_t b = to == noRow ? -1 : m_in.province[to];
        const auto kind = a < 0 || b < 0 ? &LinkTally::abroadOrUnplaced
                          : a == b       ? &LinkTally::withinProvince
                                         : &LinkTally::crossProvince;
        ++result.whole.total;
        ++(result.whole.*kind);
        merge(
            m_belonging.of(from), m_belonging.of(to),
            [&](std::uint32_t cluster) {
                ++result.clusters[cluster].total;
                ++(result.clusters[cluster].*kind);
            },
            [&](std::uint32_t cluster) {
                ++result.clusters[cluster].total;
                ++result.clusters[cluster].leavingCluster;
            });
    }

    bool isPair(std::size_t link) const
    {
        const Row from = m_in.from[link];
        const Row to = m_in.to[link];
        return from != noRow && to != noRow && from != to && m_in.province[from] >= 0 && m_in.province[to] >= 0;
    }

    void sortByLowerEnd()
    {
        m_starts.assign(m_in.province.size() + 1, 0);
        for (std::size_t link = 0; link < m_in.from.size(); ++link)
            if (isPair(link))
                ++m_starts[std::min(m_in.from[link], m_in.to[link])];
        accumulate(m_starts);
        m_partners.resize(m_starts.back());
        for (std::size_t link = 0; link < m_in.from.size(); ++link)
            if (isPair(link))
                m_partners[--m_starts[std::min(m_in.from[link], m_in.to[link])]] =
                    std::max(m_in.from[link], m_in.to[link]);
    }

    void classPairs(Row begin, Row end, LinkPassResult &result)
    {
        for (Row participant = begin; participant < end; ++participant) {
            const auto first = m_partners.begin() + m_starts[participant];
            const auto last = m_partners.begin() + m_starts[participant + 1];
            if (last - first > 1)
                std::sort(first, last);
            const auto distinct = std::unique(first, last);
            const auto clusters = m_belonging.of(participant);
            const auto own = static_cast<std::size_t>(m_in.province[participant] < 0 ? 0 : m_in.province[participant]);
            for (auto partner = first; partner != distinct; ++partner) {
                const auto other = static_cast<std::size_t>(m_in.province[*partner]);
                const auto kind = own == other ? &LinkTally::pairsWithin : &LinkTally::pairsCross;
                ++(result.whole.*kind);
                ++result.pairs[std::min(own, other) * m_in.provinces + std::max(own, other)];
                merge(
                    clusters, m_belonging.of(*partner),
                    [&](std::uint32_t cluster) { ++(result.clusters[cluster].*kind); }, [](std::uint32_t) {});
            }
        }
    }

    const LinkPassInput &m_in;
    Belonging m_belonging;
    std::size_t m_parts;
    std::vector<std::uint32_t> m_starts;
    std::vector<Row> m_partners; // the higher end of each pair, by the lower
};

} // namespace

std::optional<double> LinkTally::eI() const
{
    const std::int64_t all = pairsWithin + pairsCross;
    if (all == 0)
        return std::nullopt;
    return static_cast<double>(pairsCross - pairsWithin) / static_cast<double>(all);
}

LinkTally &LinkTally::operator+=(const LinkTally &other)
{
    total += other.total;
    withinProvince += other.withinProvince;
    crossProvince += other.crossProvince;
    abroadOrUnplaced += other.abroadOrUnplaced;
    leavingCluster += other.leavingCluster;
    pairsWithin += other.pairsWithin;
    pairsCross += other.pairsCross;
    return *this;
}

LinkPassResult passLinks(const LinkPassInput &input)
{
    return Pass(input).run();
}

} // namespace atlas::crossing
