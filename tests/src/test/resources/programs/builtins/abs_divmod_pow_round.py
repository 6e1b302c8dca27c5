# abs, divmod, pow and round.
print(abs(-5), abs(5.5), abs(3 + 4j), abs(True), abs(-10 ** 30), abs(-0.0))
for a, b in ((7, 3), (-7, 3), (7, -3), (-7, -3), (7.5, 2), (-7.5, 2), (0, 5), (10 ** 20, 7), (True, 2), (1e300, 1e-300 + 1)):
    print(a, b, divmod(a, b))
print(pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(-2, 3, 5), pow(3, -1, 7), pow(2, 0, 1), pow(5, 3, -7), pow(2, 100, 10 ** 9 + 7), pow(0, 0), pow(2.0, 3), pow(base=2, exp=3, mod=5))
print(pow(10 ** 20, 10 ** 20, 97), pow(7, -2, 40), pow(-1, 0.5), pow(True, 5), pow(2, 3, None))
for n in (2.5, 3.5, -2.5, 0.5, 2.675, 1e20, 1234.5678, -0.4, 5e-324):
    print(n, round(n), round(n, 1), round(n, 2), round(n, -2), round(n, 0), round(n, None))
print([round(i, -1) for i in (5, 15, 25, 35, 45, -5, -15, 14, 16)], round(1234, -2), round(1250, -2), round(1350, -2), round(10 ** 25 + 5, -1), round(5, 3), round(True), round(True, 1))
print(round(1.15, 1), round(1.25, 1), round(1.005, 2), round(0.1 + 0.2, 16), round(1e16 + 0.5, 3), round(12345.678, 400), round(1.5, -400), round(number=2.567, ndigits=1))
for f in (lambda: abs("a"), lambda: abs(), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod(1j, 1), lambda: pow(0, -1), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow(2.0, 3, 5),
          lambda: pow(2, 3, 5.0), lambda: pow("a", 2), lambda: pow(2), lambda: pow(0.0, -1), lambda: round("a"), lambda: round(1.5, 1.5), lambda: round(float("inf")), lambda: round(float("nan")), lambda: round(1j),
          lambda: pow(10.0, 1000), lambda: divmod("a", 1), lambda: round(), lambda: round(1.7e308, -308)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
