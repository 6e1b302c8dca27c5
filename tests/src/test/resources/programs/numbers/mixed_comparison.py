# Comparison and hashing across int, float, bool, Fraction, Decimal.
from decimal import Decimal
from fractions import Fraction

values = [0, 0.0, False, 1, 1.0, True, Fraction(1), Decimal(1), 0.5, Fraction(1, 2), Decimal("0.5"), 2 ** 53, 2.0 ** 53, 2 ** 53 + 1, 10 ** 30, 1e30, float("inf"), 1 + 0j]
for a in values:
    print(repr(a), "".join("1" if a == b else "0" for b in values), hash(a) == hash(values[0]), [values.index(b) for b in values if b == a][:4])
d = {}
for v in values:
    d[v] = repr(v)
print(d, len(set(values)))
pairs = [(1, 1.5), (2 ** 53 + 1, 2.0 ** 53), (10 ** 400, float("inf")), (-10 ** 400, float("-inf")), (1, float("nan")), (Fraction(1, 3), 0.3333), (Decimal("0.1"), 0.1), (Fraction(1, 10), Decimal("0.1")), (True, 0.5), (2 ** 1023, 1e308), (9007199254740993, 9007199254740992.0), (-9007199254740993, -9007199254740992.0), (0, -0.0), (10 ** 22, 1e22), (10 ** 23, 1e23)]
for a, b in pairs:
    row = []
    for op in ("<", "<=", "==", "!=", ">", ">="):
        try:
            row.append(eval(f"a {op} b"))
        except TypeError as e:
            row.append(type(e).__name__)
    print(repr(a)[:20], repr(b), row)
print(sorted([3, 2.5, Fraction(5, 3), True, -1, Decimal("2.7")]), max(1, 1.0, Fraction(1)), min(Fraction(1, 3), 0.33), sum([1, 0.5, True]), sum([Fraction(1, 2), 1]), sum([Decimal("0.1"), 1]))
for f in (lambda: Decimal(1) + 1.0, lambda: Decimal(1) + Fraction(1), lambda: Fraction(1, 2) + 0.5, lambda: Fraction(1, 2) + 1, lambda: Decimal("1.5") * 2, lambda: 2 ** Fraction(1, 2), lambda: Fraction(4) ** Fraction(1, 2), lambda: Decimal(2) ** 10, lambda: 1 < 1j, lambda: Fraction(1, 2) < 1j, lambda: round(Fraction(7, 2)), lambda: divmod(Fraction(7, 2), 1), lambda: Decimal(7) // 2, lambda: Fraction("0.125"), lambda: int(Fraction(-7, 2)), lambda: Fraction(1, 0)):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
