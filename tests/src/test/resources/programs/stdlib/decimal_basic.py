# decimal: contexts, rounding, signals, formatting.
from decimal import *

D = Decimal
print(D("1.10"), D("1.1") + D("2.20"), D("1") / D("3"), D(0.1), D("1E+5"), D("-0"), D("NaN"), D("Infinity"), D((0, (1, 2, 3), -2)), repr(D("1.0")), D("1.0") == 1, D("1.0") == D("1.00"), hash(D("1.0")) == hash(1), D(" 1_000.5 "), D("1e-7"), D("0.0000001"), D("123E-10"), D(10) ** 30, str(D("1E+3")), D("1E3").to_eng_string())
print(D("2.5").quantize(D("1")), D("3.5").quantize(D("1")), D("2.675").quantize(D("0.01"), ROUND_HALF_UP), D("-2.5").to_integral_value(ROUND_FLOOR), round(D("2.567"), 2), round(D("2.5")), int(D("-2.9")), float(D("0.1")), D("7") // 2, D("-7") // 2, D("-7") % 2, divmod(D("7.5"), 2), D(2) ** D("0.5"), D(2).sqrt(), D(10).ln(), D(100).log10(), D(1).exp(), D("1.20").normalize(), D("123.456").as_tuple(), D("12.5").as_integer_ratio(), D("123.45").adjusted(), D("1.23").scaleb(2), D("3.7") - 4, abs(D(-1)), -D(0), +D("1.234567890123456789012345678901"), D(5).compare(D(3)), max(D(1), 2), D("1.5").is_signed(), D(3).fma(2, 1), D("1234.5").copy_negate(), D("5E-1").is_zero())
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / 3, D("123456.7") + 0, getcontext().prec)
    ctx.rounding = ROUND_UP
    print(D(1) / 3, D("1.23456789") * 1)
with localcontext(prec=3, rounding=ROUND_DOWN):
    print(D(2) / 3)
print(getcontext().prec, Context(prec=4).divide(D(1), D(7)), Context(prec=2).create_decimal("1.2345"), getcontext().flags[Inexact], getcontext().traps[DivisionByZero], [r for r in (ROUND_CEILING, ROUND_HALF_EVEN, ROUND_05UP)])
for mode in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
    print(mode, [str(D(x).quantize(D("1"), mode)) for x in ("1.5", "2.5", "-1.5", "1.1", "-1.1", "0.5", "5.1")])
print(f"{D('1234567.891'):,.2f}|{D('1.5'):>8}|{D('0.00001'):e}|{D('5'):05}|{D('0.5'):%}|{D('12.30'):g}|{D('1E+10'):f}|{D('-1.5'):+}|{D('nan')}|{D('1.0')!r}|{D('1234.5'):_}", "%s %d %.1f" % (D("1.5"), D("2.7"), D("3.14")))
for f in (lambda: D(1) / 0, lambda: D(0) / 0, lambda: D("x"), lambda: D("NaN") < 1, lambda: D("sNaN") + 1, lambda: D(-1).sqrt(), lambda: D(1) + 1.5, lambda: D("1e999999") * D("1e999999"), lambda: D(10 ** 30).quantize(D("0.01")), lambda: int(D("NaN")), lambda: int(D("Infinity")), lambda: D(1) + "1", lambda: D([]), lambda: D("NaN") == D("NaN"), lambda: D(1) < 1.5, lambda: D("1.5") == 1.5, lambda: D(-8) ** D("0.5"), lambda: D(0) ** 0, lambda: D(0) ** -1, lambda: Context(prec=0), lambda: D("Infinity") - D("Infinity"), lambda: D(1) % 0, lambda: hash(D("sNaN")), lambda: f"{D(1):x}", lambda: D(-1).ln(), lambda: D(0).ln(), lambda: D("1").quantize(D("1e5"))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(getcontext().copy().prec, sum([D("0.1")] * 10), sorted([D("1.5"), 1, D("-2")]), DivisionByZero.__mro__[1].__name__, D("1").is_nan(), D("1.1").next_plus(), D("7").remainder_near(4), D("1010").logical_and(D("1100")), D.from_float(0.5), D("12").shift(1), D("12").number_class())
