# Methods of float: hex, fromhex, as_integer_ratio, is_integer, from_number.
for x in (0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.2250738585072014e-308, float("inf"), float("-inf"), float("nan"), 1 / 3):
    print(x, x.hex(), x.is_integer(), float.fromhex(x.hex()) == x)
print([float.fromhex(s) for s in ("0x1p0", "0x.8p1", "1.8", "-0x1.fp-3", "inf", "nan", " 0x1p4\n", "0xA", "0x1p-1074", "0x1.fffffffffffff8p0", "+0x1")])
print((0.5).as_integer_ratio(), (-0.1).as_integer_ratio(), (1e22).as_integer_ratio(), (0.0).as_integer_ratio(), (3.0).real, (3.5).imag, (3.5).conjugate(), float.from_number(5), (2.5).__round__(), (2.5).__round__(0), (2.5).__trunc__(), (-2.5).__floor__(), (-2.5).__ceil__(), (7.5).__divmod__(2), (2.5).__pow__(2), (1.5).__eq__("a"), (1.5).__lt__(2), (1.5).__hash__(), (2.0).__int__(), (2.0).__bool__(), float.__getformat__("double"))
for f in (lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: float.fromhex("0x"), lambda: float.fromhex("1e400p"), lambda: float.fromhex("0x1p2000"), lambda: float.fromhex(5), lambda: float("1_"), lambda: float("1__0"), lambda: float("0x1"), lambda: float("1e"), lambda: float("--1"), lambda: float("1 2"), lambda: float("é"), lambda: float(b"1.5"), lambda: float(b"x"), lambda: float(None), lambda: float(1j), lambda: float(1, 2), lambda: float.from_number("1"), lambda: (1.5).nope, lambda: float(x="1")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print([float(s) for s in (" 1.5\n", "1_000.5", ".5", "5.", "1e5", "1E-5", "+inf", "-Infinity", "nan", "1e400", "-1e400", "1e-400", "٣.٥", "123456789012345678901234567890", "0.1e1", "00012")], float(), float(True), float(2 ** 60 + 1))


class F(float):
    def __repr__(self):
        return "F!"


f = F(2.5)
print(f, [f], str(f), f"{f}", f"{f:.1f}", f + 1, type(f + f).__name__, type(-f).__name__, type(float(f)).__name__, hash(f) == hash(2.5), {2.5: "k"}[f], "%s %.1f %r" % (f, f, f), type(F.fromhex("0x1p0")).__name__, round(f), f.is_integer())
