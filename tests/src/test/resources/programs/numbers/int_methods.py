# Methods and attributes of int.
print((5).bit_length(), (-5).bit_length(), (0).bit_length(), (255).bit_count(), (-255).bit_count(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (5).as_integer_ratio(), (-3).as_integer_ratio(), (5).is_integer())
print((1000).to_bytes(2, "big"), (1000).to_bytes(4, "little"), (-5).to_bytes(3, "big", signed=True), (65).to_bytes(), int.from_bytes(b"\x03\xe8"), int.from_bytes(b"\xe8\x03", "little"), int.from_bytes(b"\xff\xfb", signed=True), int.from_bytes(range(3)), (2 ** 70).to_bytes(9))
print((7).__add__(3), (7).__add__("a"), (7).__radd__(3), (7).__truediv__(2), (7).__floordiv__(-2), (7).__mod__(-2), (7).__pow__(2), (7).__pow__(2, 5), (7).__rpow__(2), (7).__divmod__(2), (7).__neg__(), (7).__invert__(), (7).__lshift__(1), (7).__bool__(), (7).__int__(), (7).__float__(), (7).__index__(), (7).__round__(-1), (7).__trunc__(), (7).__floor__(), (7).__ceil__(), (7).__hash__(), (7).__eq__(7.0), (7).__lt__(8), (7).__format__("03"), (7).__repr__(), (7).__str__(), (7).__and__(2.0), (7).__abs__(), (7).__getnewargs__())


class MyInt(int):
    def __repr__(self):
        return f"MyInt({int(self)})"


m = MyInt(5)
print(m, m + 1, type(m + m).__name__, type(-m).__name__, type(+m).__name__, type(abs(m)).__name__, type(int(m)).__name__, [m], {m: 1}[5], str(m), f"{m}", f"{m:d}", "%d %s" % (m, m), hash(m) == 5, m == 5, m.real.__class__.__name__, type(m.conjugate()).__name__, [10, 20, 30, 40, 50, 60][m], range(m), type(round(m)).__name__, MyInt("7"), MyInt(), MyInt.from_bytes(b"\1"), type(m * 1).__name__, m.bit_length())
print(type(m | 0).__name__, type(m // 1).__name__, type(divmod(m, 2)[0]).__name__, isinstance(m, int), MyInt(3.9), int(MyInt(4)), sum([m, m]), max(m, 3), sorted([MyInt(3), 1, MyInt(2)]))
for f in (lambda: (5).to_bytes("a"), lambda: (5).nope, lambda: (5).bit_length(1), lambda: (5).as_integer_ratio(1), lambda: int.bit_length("a"), lambda: int.bit_length(), lambda: (5).real(), lambda: (5).__add__(), lambda: int.__add__(1.5, 1), lambda: (5).__round__("a"), lambda: (5).to_bytes(), lambda: int.from_bytes(), lambda: int.from_bytes(5), lambda: (5).__pow__(2, 0), lambda: (1).__lshift__(-1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
