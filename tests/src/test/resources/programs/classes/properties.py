# property: getter, setter, deleter, inheritance, documentation, errors.
class Circle:
    def __init__(self, r):
        self._r = r

    @property
    def r(self):
        "the radius"
        return self._r

    @r.setter
    def r(self, value):
        if value < 0:
            raise ValueError("negative")
        self._r = value

    @r.deleter
    def r(self):
        print("deleting")
        del self._r

    @property
    def area(self):
        return 3 * self.r ** 2

    def get_x(self):
        return "x"

    x = property(get_x, doc="explicit doc")
    write_only = property(None, lambda self, v: print("wrote", v))


c = Circle(2)
c.r = 5
print(c.r, c.area, Circle.r.__doc__, Circle.x.__doc__, c.x, Circle.area.__doc__)
c.r += 1
print(c.r)
c.write_only = 3
for f in (lambda: setattr(c, "r", -1), lambda: setattr(c, "area", 1), lambda: delattr(c, "area"),
          lambda: c.write_only, lambda: delattr(c, "x")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
del c.r
try:
    c.r
except AttributeError as e:
    print(e)
print(Circle.r.fget.__name__, Circle.r.fset.__name__, Circle.area.fset, type(Circle.r).__name__)
print(Circle.r.__name__, Circle.__dict__["area"].__name__)


class Sub(Circle):
    @Circle.r.getter
    def r(self):
        return ("sub", super().r)

    @property
    def area(self):
        return ("sub area", super().area) if False else "sub area"


s = Sub(1)
s.r = 9
print(s.r, s.area)


class Meta(type):
    @property
    def on_class(cls):
        return cls.__name__


class M(metaclass=Meta):
    pass


print(M.on_class, hasattr(M(), "on_class"))
p = property(lambda self: 1)
print(p.__get__(None, int) is p, p.__get__(5, int))
try:
    p.__set__(5, 1)
except AttributeError as e:
    print(e)
try:
    property(1, 2, 3, 4, 5)
except TypeError as e:
    print(e)
print(isinstance(p, property), p.__isabstractmethod__, p.fget(0))


class P(property):
    pass


class Q:
    @P
    def z(self):
        """doc of z"""
        return "z"


print(Q().z, Q.z.__doc__, type(Q.z).__name__)
import functools


class Cached:
    calls = 0

    @functools.cached_property
    def v(self):
        self.calls += 1
        return self.calls


k = Cached()
print(k.v, k.v, k.__dict__["v"])
del k.v
print(k.v)
