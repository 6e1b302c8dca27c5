# Float arithmetic and repr.
print(0.1 + 0.2, 1.0, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e300, -0.0, 5e-324)
print(1 / 3, 2 / 3, 10 / 3, 1e22, 1e23, 0.1, 100.0, 1e100, 1.7976931348623157e308)
print(float("inf"), -float("inf"), float("nan"), 1e309, -1e309)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), 0.0 // 1, -0.0 % 5)
print(2.0 ** 0.5, 2 ** 0.5, (-8) ** (1 / 3), 0.0 ** 0, float("nan") ** 0, 1 ** float("nan"))
print(int(3.9), int(-3.9), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5, -2))
print(round(0.5), round(1.5), round(1e20), round(5, -1), round(15, -1), round(25, -1))
print(float("  1.5  "), float("1_0.5"), float("-1e3"), float("INF"), float("infinity"), float("+.5"), float("5."))
print(1.0 == 1, 0.1 + 0.2 == 0.3, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 1e400 == float("inf"))
print(1 < 1.5 < 2, 10 ** 400 > 1e308, -10 ** 400 < float("-inf"), 10 ** 400 < float("inf"))
print(1.5.is_integer(), 2.0.is_integer(), 0.75.as_integer_ratio(), (1.1).hex(), float.fromhex("0x1.8p1"))
print(hash(1.5), hash(2.0), hash(float("inf")), hash(-0.0), hash(1e300) == hash(int(1e300)))
print(min(1, 1.0), max(1.0, 1), sum([0.1] * 10), abs(-0.0), -0.0 == 0.0, str(-0.0))
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: 10.0 ** 400,
          lambda: int(float("nan")), lambda: int(float("inf")), lambda: float("x"), lambda: float(""),
          lambda: float([]), lambda: round(float("nan")), lambda: float(10 ** 400), lambda: 10 ** 400 / 3.0,
          lambda: 1.5 << 1, lambda: 1.5 & 1, lambda: divmod(1.0, 0.0), lambda: round(1.5, "a"),
          lambda: float.fromhex("zz"), lambda: (1.5).nope, lambda: [1][1.0 - 1], lambda: range(1.0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
