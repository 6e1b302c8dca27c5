# __dict__, vars, __class__ assignment, and attributes with odd names.
class C:
    x = "class"


c = C()
c.__dict__["x"] = "instance"
print(c.x, C.x)
c.__dict__ = {"y": 1}
print(c.x, c.y, vars(c) is c.__dict__)
c.__dict__.update(z=2, y=3)
print(c.y, c.z, sorted(vars(c)))
d = c.__dict__
c.w = 4
print(d)
del d["y"]
print(hasattr(c, "y"))
print(type(C.__dict__).__name__, "x" in C.__dict__)
try:
    C.__dict__["x"] = 1
except TypeError as e:
    print(e)
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)


class D:
    def hello(self):
        return "D", self.z


c.__class__ = D
print(c.hello(), type(c).__name__, isinstance(c, D), isinstance(c, C))
for bad in (int, 5):
    try:
        c.__class__ = bad
    except TypeError as e:
        print(e)
try:
    x = 5
    x.__class__ = C
except TypeError as e:
    print(e)


class Fake:
    __class__ = property(lambda self: int)


f = Fake()
print(isinstance(f, int), isinstance(f, Fake), type(f).__name__, f.__class__)
e = C()
for i in range(100):
    setattr(e, f"a{i}", i)
for i in range(0, 100, 2):
    delattr(e, f"a{i}")
print(len(vars(e)), e.a99, list(vars(e))[:3])
e.a0 = "back"
print(list(vars(e))[-1], e.a0)
g = C()
g.__dict__[5] = "not a string"
g.__dict__[""] = "empty"
print(g.__dict__, getattr(g, ""))


class Order:
    b = 1
    a = 2

    def z(self):
        pass

    c = 3


print([n for n in vars(Order) if not n.startswith("__")], Order.__static_attributes__, Order.__firstlineno__)


class Assigns:
    def __init__(self):
        self.p = 1

    def m(self):
        self.q, self.r = 1, 2


print(sorted(Assigns.__static_attributes__))
del Order.b
print(hasattr(Order, "b"))
try:
    del Order.b
except AttributeError as x:
    print(x)
try:
    del D().hello
except AttributeError as x:
    print(x)
import copy

h = copy.copy(e)
h.a0 = "copy"
print(e.a0, h.a0, h.__class__ is C)
