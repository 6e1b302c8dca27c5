# The format mini-language for strings and what objects without one say.
for spec in ("", "s", "10", "<10", ">10", "^10", "*^10", ".2", "10.2", ">10.2s", "é^8", "😀<6", "0", "010", "0<5", "<010", ".0", "1"):
    print(repr(spec), "|".join(format(s, spec) for s in ("abc", "", "é😀", "longer text here")))
for spec in ("d", "+", "-", " ", "=10", ",", "_", "#", ".2f", "x", "10d", ".", ".x", "z", "+s", "=s", "0=5"):
    try:
        print(spec, format("abc", spec))
    except ValueError as e:
        print(spec, e)


class C:
    pass


for o in (None, [], {}, (), set(), object, len, C, ..., NotImplemented, b"x", range(3)):
    try:
        print(format(o), format(o, ""))
        print(format(o, "5"))
    except TypeError as e:
        print(str(e).split(" at 0x")[0])
try:
    format(C(), "x")
except TypeError as e:
    print(e)
for args in ((), (1, 2), (1, "", 3)):
    try:
        print(format(*args))
    except TypeError as e:
        print(e)


class Sub(str):
    pass


class SubInt(int):
    def __str__(self):
        return "str of SubInt"

    def __repr__(self):
        return "repr of SubInt"


print(format(Sub("x"), ">3"), format(SubInt(5), ">3"), format(SubInt(5)), f"{SubInt(5)}", "%d %s %r" % (SubInt(5), SubInt(5), SubInt(5)))
import datetime, decimal, fractions

print(f"{datetime.date(2024, 2, 29):%Y/%m/%d}|{decimal.Decimal('1.50'):>8}|{decimal.Decimal('1234.5'):,.2f}|{fractions.Fraction(1, 3):.3f}|{fractions.Fraction(7, 2)}")
print(f"{True:>6}|{True!s:>6}|{True:d}|{None!s:>6}|{[1]!s:>6}|{b'x'!r:>6}")
