// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/network/igraph_bridge.h"

#include <utility>

namespace atlas::network {

namespace {

std::mutex turn;
const CancelCheck *currentCheck = nullptr; // guarded by `turn`

igraph_error_t interrupted(void *)
{
    if (!currentCheck || !*currentCheck || !(*currentCheck)())
        return IGRAPH_SUCCESS;
    IGRAPH_FINALLY_FREE(); // igraph leaves it to the handler to let go of what the interrupted function held
    return IGRAPH_INTERRUPTED;
}

void ignoreWarning(const char *, const char *, int)
{
}

} // namespace

IgraphSession::IgraphSession(const Graph &graph, CancelCheck cancelled)
    : m_turn(turn), m_cancelled(std::move(cancelled))
{
    igraph_set_error_handler(igraph_error_handler_ignore); // the default one ends the program
    igraph_set_warning_handler(ignoreWarning);
    igraph_set_interruption_handler(interrupted);
    currentCheck = &m_cancelled;

    IntegerVector ends;
    if (igraph_vector_int_resize(&ends.data, static_cast<igraph_integer_t>(graph.edgeCount() * 2)) != IGRAPH_SUCCESS)
        return;
    igraph_integer_t at = 0;
    for (const Edge &edge : graph.edges()) {
        VECTOR(ends.data)[at++] = edge.a;
        VECTOR(ends.data)[at++] = edge.b;
    }
    m_ok = igraph_create(&m_graph, &ends.data, static_cast<igraph_integer_t>(graph.nodeCount()), IGRAPH_UNDIRECTED) ==
           IGRAPH_SUCCESS;
}

IgraphSession::~IgraphSession()
{
    if (m_ok)
        igraph_destroy(&m_graph);
    currentCheck = nullptr;
}

std::vector<double> RealVector::values() const
{
    return {data.stor_begin, data.end};
}

std::vector<std::uint32_t> IntegerVector::values() const
{
    std::vector<std::uint32_t> list;
    list.reserve(static_cast<std::size_t>(igraph_vector_int_size(&data)));
    for (igraph_integer_t i = 0; i < igraph_vector_int_size(&data); ++i)
        list.push_back(static_cast<std::uint32_t>(VECTOR(data)[i]));
    return list;
}

} // namespace atlas::network
