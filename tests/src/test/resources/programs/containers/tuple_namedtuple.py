# namedtuple and tuple subclasses.
from collections import namedtuple
from typing import NamedTuple

P = namedtuple("P", "x y")
p = P(1, 2)
print(p, p.x, p[1], p == (1, 2), p._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), P(y=1, x=2), isinstance(p, tuple), hash(p) == hash((1, 2)), P.__doc__, P.x.__doc__, len(p), [*p], p + (3,), p < P(1, 3), P._field_defaults, p.__match_args__)
D = namedtuple("D", ["a", "b", "c"], defaults=[5, 6])
print(D(1), D(1, 2), D._field_defaults, D.__new__.__defaults__, namedtuple("R", "a, class, a, _b", rename=True)._fields, namedtuple("E", "")())
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: P(1, 2, x=3), lambda: p._replace(z=1), lambda: P._make([1]), lambda: namedtuple("X", "a a"), lambda: namedtuple("X", "class"), lambda: namedtuple("X", "_a"), lambda: namedtuple("1X", "a"), lambda: namedtuple("X", "a b", defaults=[1, 2, 3]), lambda: setattr(p, "x", 1), lambda: setattr(p, "z", 1), lambda: p.nope, lambda: delattr(p, "x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class T(NamedTuple):
    """doc"""
    name: str
    size: int = 5

    def double(self):
        return self.size * 2

    @property
    def upper(self):
        return self.name.upper()


t = T("n")
print(t, t.double(), t.upper, T.__annotations__, T._fields, t._replace(size=1), T.__doc__, T.__bases__)


class Sub(P):
    __slots__ = ()

    def __repr__(self):
        return "Sub" + super().__repr__()


print(Sub(1, 2), Sub(1, 2).x, type(Sub(1, 2)._replace(x=5)).__name__, Sub._fields)
match p:
    case P(x, y):
        print("matched", x, y)


class V(tuple):
    def __add__(self, o):
        return V(a + b for a, b in zip(self, o))

    def __getitem__(self, i):
        return "item" if i == 0 else super().__getitem__(i)


v = V([1, 2])
print(v + (3, 4), v[0], v[1], type(v * 2).__name__, type(v[:]).__name__, list(v), v == (1, 2), repr(v), V(), V("ab"), max(v))
import copy, pickle

print(copy.copy(p), copy.deepcopy(p), pickle.loads(pickle.dumps(p)), copy.replace(p, x=7), {p: 1}[1, 2])
