# A class with validation, ordering, arithmetic and parsing.
import functools
@functools.total_ordering
class Time:
    def __init__(self, h=0, m=0):
        if not (0 <= h < 24 and 0 <= m < 60):
            raise ValueError(f"bad time {h}:{m:02}")
        self._m = h * 60 + m
    @classmethod
    def parse(cls, s):
        try:
            return cls(*map(int, s.split(":")))
        except ValueError as e:
            raise ValueError(f"cannot parse {s!r}") from e
    h = property(lambda self: self._m // 60)
    m = property(lambda self: self._m % 60)
    def __add__(self, minutes): return Time(*divmod((self._m + minutes) % 1440, 60))
    def __sub__(self, o): return self._m - o._m if isinstance(o, Time) else self + -o
    def __eq__(self, o): return self._m == o._m
    def __lt__(self, o): return self._m < o._m
    def __str__(self): return f"{self.h:02}:{self.m:02}"
    def __hash__(self): return hash(self._m)
a = Time.parse("23:50")
print(a, a + 20, a - 60, a - Time(1), a > Time(1), a >= a, min(a, Time(5)), sorted([a, Time(3)], reverse=True)[0], {a: 1}[Time(23, 50)], f"{a!s:>8}")
for s in ("25:00", "x", "1:2:3", "5"):
    try:
        print(Time.parse(s))
    except Exception as e:
        print(type(e).__name__, e, "|", e.__cause__)
try:
    a.h = 5
except AttributeError as e:
    print(e)
