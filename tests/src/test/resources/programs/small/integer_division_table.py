# Floor division and modulo satisfy their identity for all signs and types.
for a in (7, -7, 0, 10 ** 20, -10 ** 20, 7.5, -7.5):
    for b in (3, -3, 1, -1, 10 ** 10, 2.5):
        q, r = divmod(a, b)
        ok = q * b + r == a and (r == 0 or (r > 0) == (b > 0)) and q == a // b and r == a % b
        if not ok or isinstance(a, float):
            print(a, b, q, r, ok)
print([(-x // 3, -x % 3, -(x // 3), -(x % 3)) for x in range(6)], [x % -4 for x in range(-5, 6)], [x // -4 for x in range(-5, 6)], -1 // 10 ** 30, -1 % 10 ** 30, 10 ** 30 // -7, True // True, True % 2)
