# Operator overloading: reflected methods, NotImplemented, subclasses first.
class N:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"N({self.v})"


names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod".split()
for name in names:
    setattr(N, f"__{name}__", lambda self, o, *m, name=name: NotImplemented if o == "refuse" else (name, self.v, o))
    setattr(N, f"__r{name}__", lambda self, o, *m, name=name: ("r" + name, self.v, o))
n = N(1)
print(n + 2, n - 2, n * 2, n / 2, n // 2, n % 2, n ** 2)
print(n << 2, n >> 2, n & 2, n | 2, n ^ 2, n @ 2, divmod(n, 2), pow(n, 2, 3))
print(2 + n, 2 - n, 2 * n, 2 / n, 2 // n, 2 % n, 2 ** n)
print(2 << n, 2 >> n, 2 & n, 2 | n, 2 ^ n, 2 @ n, divmod(2, n))
print("text" + n, [1] + n, [1] * n)
for f in (lambda: n + "refuse", lambda: n @ "refuse", lambda: object() + object(), lambda: n ** "refuse",
          lambda: divmod(n, "refuse"), lambda: pow(2, n, 3), lambda: {} | 5):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Base:
    def __add__(self, o):
        return "Base.__add__"

    def __radd__(self, o):
        return "Base.__radd__"


class Same(Base):
    pass


class Sub(Base):
    def __radd__(self, o):
        return "Sub.__radd__"


print(Base() + Base(), Base() + Sub(), Sub() + Base(), Base() + Same(), 1 + Sub())


class MyInt(int):
    def __radd__(self, o):
        return ("reflected first", int(o), int(self))

    def __rsub__(self, o):
        return NotImplemented


print(1 + MyInt(5), MyInt(5) + 1, 7 - MyInt(5), sum([1, MyInt(2)]))


class Unary:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"


u = Unary()
import math

print(-u, +u, ~u, abs(u), round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u))


class Refuses:
    def __add__(self, o):
        return NotImplemented

    __radd__ = __add__
    __neg__ = None


for f in (lambda: Refuses() + 1, lambda: 1 + Refuses(), lambda: Refuses() + Refuses(), lambda: -Refuses(), lambda: +Refuses()):
    try:
        print(f())
    except TypeError as e:
        print(e)
i = N(5)
i.__add__ = lambda o: "instance methods do not count"
print(i + 1)
