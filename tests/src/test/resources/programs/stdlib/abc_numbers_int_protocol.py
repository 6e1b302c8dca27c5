# A user-defined number class through the numeric tower and built-in functions.
import math, operator

class Mod:
    def __init__(self, v, m=7): self.v, self.m = v % m, m
    def _other(self, o): return o.v if isinstance(o, Mod) else o if isinstance(o, int) else None
    def __add__(self, o): return NotImplemented if (x := self._other(o)) is None else Mod(self.v + x, self.m)
    __radd__ = __add__
    def __mul__(self, o): return NotImplemented if (x := self._other(o)) is None else Mod(self.v * x, self.m)
    __rmul__ = __mul__
    def __neg__(self): return Mod(-self.v, self.m)
    def __sub__(self, o): return self + -o if self._other(o) is not None else NotImplemented
    def __rsub__(self, o): return -self + o
    def __pow__(self, n, mod=None): return Mod(pow(self.v, n, self.m), self.m)
    def __rpow__(self, b): return b ** self.v
    def __truediv__(self, o): return self * pow(self._other(o), -1, self.m)
    def __eq__(self, o): return self._other(o) is not None and self.v == self._other(o) % self.m
    def __hash__(self): return hash(self.v)
    def __int__(self): return self.v
    __index__ = __int__
    def __float__(self): return float(self.v)
    def __bool__(self): return self.v != 0
    def __repr__(self): return f"{self.v} mod {self.m}"
    def __round__(self, n=None): return f"rounded {n}"
    def __divmod__(self, o): return divmod(self.v, self._other(o))
    def __format__(self, spec): return format(self.v, spec or "d")
a = Mod(5)
print(a + 4, 4 + a, a - 6, 6 - a, a * a, 3 * a, a ** 3, 2 ** a, a / 3, -a, a == 12, a == Mod(5), a != 5, int(a), float(a), bool(Mod(7)), sum([a, a]), [0] * a, "abcdefg"[a], round(a), round(a, 2), divmod(a, 2), f"{a:03} {a}", hex(a), math.sqrt(a), range(a), {a: 1}[5], a in [5], max([1, 2], key=lambda x: a * x == 3), operator.index(a), math.gcd(a, 10), bytes(a), a.__add__("x"))
for f in (lambda: a + "x", lambda: "x" + a, lambda: a + 1.5, lambda: a - None, lambda: a < 3, lambda: a // 2, lambda: a @ a, lambda: ~a, lambda: abs(a), lambda: a % 2, lambda: a / 0, lambda: sorted([a, a]), lambda: a[0], lambda: math.floor(Mod)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a += 1; a *= 2; print(a, math.floor(a), math.factorial(Mod(4)), "%d %s %x" % (a, a, a), chr(Mod(65, 100)), int.from_bytes([Mod(3)]), [*range(Mod(1), Mod(4))])
