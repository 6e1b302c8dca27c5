# Integer arithmetic: signs, floors, powers, shifts.
for a in (7, -7):
    for b in (2, -2):
        print(a, b, a // b, a % b, divmod(a, b), a / b)
print(2 ** 10, 2 ** -1, (-2) ** 3, -2 ** 2, 0 ** 0, 2 ** 100)
print(1 << 70, -1 >> 100, -5 >> 1, 5 & -2, 5 | -8, 5 ^ -1, ~5, ~-1)
print(10 ** 20 // 3, -(10 ** 20) // 3, 10 ** 20 % -7)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2)
print(-9223372036854775808 // -1, abs(-9223372036854775808), -(-9223372036854775808))
print(4611686018427387904 * 2, 3037000500 * 3037000500)
print(True + True, True * 3, -True, ~0, +False, True & False, True | 2)
print(1 == 1.0, 1 == True, 0 == False, hash(1) == hash(1.0) == hash(True))
print(0b1010, 0o17, 0xFF, 1_000_000, 0x_ff, 0b_1)
print(7 .bit_length(), (0).bit_length(), (255).bit_count())
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 0 ** -1,
          lambda: 1 << -1, lambda: 1 >> -1, lambda: 5 .__floordiv__("a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(10 ** 30 / 10 ** 29, 3 / 1, 1e308 * 10, -7 // 2.0, 7 % -2.5)
