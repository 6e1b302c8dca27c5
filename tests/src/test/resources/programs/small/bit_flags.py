# Flags in an int, masks, toggles and their names.
READ, WRITE, EXEC = 1, 2, 4
def names(n): return "|".join(k for k, v in {"READ": 1, "WRITE": 2, "EXEC": 4}.items() if n & v) or "none"
p = READ | WRITE
print(names(p), names(p & ~READ), names(p ^ EXEC), names(0), names(7 & EXEC), bool(p & WRITE), f"{p:03b}", p << 2, p | EXEC == 7, (p | EXEC) == 7)
for n in (0, 1, 2, 3, 255, 256, -1, -256):
    print(n, n & -n, n & (n - 1), n.bit_length(), n.bit_count(), bin(n), bin(n & 0xFF), n >> 1, n >> 8, ~n, n ^ -1, n & 1 == 0, [i for i in range(9) if n >> i & 1])
def popcount(n): return 0 if n == 0 else (n & 1) + popcount(n >> 1)
def reverse(n, w=8): return int(f"{n:0{w}b}"[::-1], 2)
print([popcount(n) for n in (0, 7, 255)], [reverse(n) for n in (1, 3, 0b10110000)], 0b1010 ^ 0b0110, int("1" * 70, 2) == (1 << 70) - 1, (1 << 70) & -(1 << 69), -(1 << 70) >> 69, (1 << 64) | 1)
