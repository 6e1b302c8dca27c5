# Rich comparison: reflection, defaults, __eq__ and __hash__, total_ordering.
class V:
    def __init__(self, v):
        self.v = v

    def __lt__(self, o):
        print("lt", end=" ")
        return self.v < o.v if isinstance(o, V) else NotImplemented

    def __eq__(self, o):
        print("eq", end=" ")
        return self.v == o.v if isinstance(o, V) else NotImplemented


a, b = V(1), V(2)
print(a < b, a > b, a == b, a != b, a == 5, a != 5, 5 == a)
for f in (lambda: a <= b, lambda: a < 5, lambda: 5 > a, lambda: hash(a), lambda: {a: 1}):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(a in [b, a], [a] == [a], [a] == [V(1)], sorted([b, a])[0].v)


class Sub(V):
    def __gt__(self, o):
        print("Sub.gt", end=" ")
        return "reflected of the subclass"

    def __eq__(self, o):
        print("Sub.eq", end=" ")
        return "sub"

    __hash__ = None


print(a < Sub(0), a == Sub(0), Sub(0) == a, Sub(0) != a)


class Any:
    def __eq__(self, o):
        return [1, 2]

    def __lt__(self, o):
        return ""

    def __hash__(self):
        return 7


x = Any()
print(x == 1, x != 1, x < 1, 1 > x, hash(x), not x == 1, 1 < x < 2 if False else x < 5 < 6)


class Default:
    pass


d = Default()
print(d == d, d != d, d == Default(), hash(d) == hash(d), d.__eq__(5), d.__ne__(d), d.__lt__(5))


class Child(Any):
    def __eq__(self, o):
        return True


print(Child.__hash__, Any.__hash__ is not None)


class Kept(Any):
    def __eq__(self, o):
        return True

    __hash__ = Any.__hash__


print(hash(Kept()))


class BadHash:
    def __hash__(self):
        return "x"


class BigHash:
    def __hash__(self):
        return 2 ** 61 + 5


class MinusOne:
    def __hash__(self):
        return -1


try:
    hash(BadHash())
except TypeError as e:
    print(e)
print(hash(BigHash()), hash(MinusOne()), hash(2 ** 61 - 1), hash(-1), hash(2 ** 61))
import functools


@functools.total_ordering
class T:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v


print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T(1) != T(2), max(T(3), T(4)).v)


class NoneEq:
    __eq__ = None


try:
    NoneEq() == 1
except TypeError as e:
    print(e)
print(V.__ne__(a, b), object.__eq__(1, 1), (1).__eq__("a"), (1).__lt__(2.0))
