// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/network/graph.h"
#include "app/network/measure.h"

#include <igraph/igraph.h>

#include <mutex>
#include <vector>

/// Private to this folder: igraph's C types with owners. Distributions build igraph without thread-local state, so
/// whoever holds an IgraphSession has igraph alone, across the whole process.
namespace atlas::network {

class IgraphSession
{
public:
    /// Waits for its turn; `cancelled` is asked from igraph's interruption points while the session lives.
    explicit IgraphSession(const Graph &graph, CancelCheck cancelled = {});
    ~IgraphSession();
    IgraphSession(const IgraphSession &) = delete;
    IgraphSession &operator=(const IgraphSession &) = delete;

    bool ok() const { return m_ok; }
    const igraph_t *graph() const { return &m_graph; }

private:
    std::unique_lock<std::mutex> m_turn;
    CancelCheck m_cancelled;
    igraph_t m_graph{};
    bool m_ok = false;
};

/// igraph_vector_t with an owner. Use only while an IgraphSession lives.
struct RealVector
{
    RealVector() { igraph_vector_init(&data, 0); }
    ~RealVector() { igraph_vector_destroy(&data); }
    RealVector(const RealVector &) = delete;
    RealVector &operator=(const RealVector &) = delete;
    std::vector<double> values() const;
    igraph_vector_t data{};
};

/// igraph_vector_int_t with an owner.
struct IntegerVector
{
    IntegerVector() { igraph_vector_int_init(&data, 0); }
    ~IntegerVector() { igraph_vector_int_destroy(&data); }
    IntegerVector(const IntegerVector &) = delete;
    IntegerVector &operator=(const IntegerVector &) = delete;
    std::vector<std::uint32_t> values() const;
    igraph_vector_int_t data{};
};

/// igraph_matrix_int_t with an owner. Use only while an IgraphSession lives.
struct MergeTable
{
    MergeTable() { igraph_matrix_int_init(&data, 0, 0); }
    ~MergeTable() { igraph_matrix_int_destroy(&data); }
    MergeTable(const MergeTable &) = delete;
    MergeTable &operator=(const MergeTable &) = delete;
    igraph_matrix_int_t data{};
};

} // namespace atlas::network
