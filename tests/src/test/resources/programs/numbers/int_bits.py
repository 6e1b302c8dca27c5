# Bit operations on negative and large numbers.
for a in (0, 1, -1, 5, -5, 2 ** 31, -2 ** 31, 2 ** 63, -2 ** 63, 2 ** 64 - 1, -(2 ** 64)):
    print(a, ~a, a & 6, a | 6, a ^ 6, a & -4, a | -4, a ^ -4, a << 1, a << 33, a >> 1, a >> 33, a >> 64, a.bit_length(), a.bit_count())
print([i for i in range(64) if (2 ** 40 + 2 ** 7 + 1) >> i & 1], -1 >> 1000, 1 << 100 >> 99, (-7) >> 1, -7 // 2, (1 << 63) - 1, 1 << 63, -1 << 63, -1 << 64, 3 << 62, 0 << 1000, 1 >> 0, True << 2)
x = 0b1011
print(x & x - 1, x & -x, bin(x ^ x >> 1), f"{~x & 0xFF:08b}", x.bit_count(), bin(x | 1 << 10), x & ~(1 << 3))


def rotl(v, n, bits=32):
    return (v << n | v >> (bits - n)) & (1 << bits) - 1


print(hex(rotl(0x80000001, 4)), hex(rotl(0xDEADBEEF, 16)))
h = 0xCBF29CE484222325
for c in b"fnv hash":
    h = (h ^ c) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
print(hex(h))
s = 12345
for _ in range(5):
    s ^= s << 13 & 0xFFFFFFFFFFFFFFFF
    s ^= s >> 7
    s ^= s << 17 & 0xFFFFFFFFFFFFFFFF
    print(s)
for f in (lambda: 1 & 1.0, lambda: 1.0 | 1, lambda: "a" ^ 1, lambda: ~1.5, lambda: 1 << 1.0, lambda: 1 >> -1, lambda: True & None, lambda: 1 << "a", lambda: [] & []):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
