# Float arithmetic corners: signed zeros, infinities, NaN, modulo, powers.
inf, nan = float("inf"), float("nan")
vals = (0.0, -0.0, 1.0, -1.0, 2.5, inf, -inf, nan)
import operator


def attempt(op, a, b):
    try:
        return repr(op(a, b))
    except ZeroDivisionError as e:
        return "ZDE"
    except OverflowError:
        return "OFE"


for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow"):
    op = getattr(operator, name)
    print(name)
    for a in vals:
        print("  ", a, [attempt(op, a, b) for b in vals])
print([(a < b, a <= b, a == b) for a in (0.0, nan) for b in (-0.0, nan, inf)], max(0.0, -0.0), min(0.0, -0.0), abs(-nan) != 0, nan in (nan,), nan in (float("nan"),), {nan: 1}.get(nan), len({nan, nan}), sorted([3, inf, -inf, 0.5]))
for f in (lambda: 1.0 / 0, lambda: 1 / 0.0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0.0), lambda: 0.0 ** -1, lambda: (-0.0) ** -3, lambda: (-8.0) ** 0.5, lambda: (-8) ** (1 / 3), lambda: 1e200 ** 2, lambda: 2.0 ** 10000, lambda: 2.0 ** -10000, lambda: inf // 1, lambda: 5.0 // inf, lambda: -5.0 // inf, lambda: -5.0 % inf, lambda: 5 % -inf, lambda: divmod(5.5, -inf), lambda: 1e308 + 1e308, lambda: int(1e308) > 0, lambda: 0.1 * 3 == 0.3, lambda: -7.5 // 2, lambda: -7.5 % 2, lambda: 7.5 % -2, lambda: 6.0 % -3, lambda: -0.0 // 1, lambda: 0.0 % -1, lambda: 3 % 0.1, lambda: 1e300 * 1e10, lambda: divmod(-1e-20, 1.0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(1 + 1.5, True + 0.5, 2 ** 0.5, 2 ** -1, 2.0 ** 3, 4 ** 0.5, (-2) ** 2.0, 0 ** 0.0, 1e16 + 1, 1e16 + 2, 0.1 + 0.2 - 0.3, 10 ** 16 + 1.0, 3 / 2, 4 / 2, -3 / 2, 7 // 2.0, 7.0 // 2, 2 ** 70 / 2 ** 69, 2 ** 70 * 1.0)
