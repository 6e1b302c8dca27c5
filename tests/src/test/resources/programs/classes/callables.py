# __call__, bound methods, functions on instances, __new__.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, k=0):
        return self.n + x + k


a = Adder(5)
print(a(1), a(1, k=10), callable(a), callable(Adder), list(map(a, [1, 2])))
a.__call__ = lambda *x: "instance attribute is ignored"
print(a(1))


class M:
    def method(self, *a):
        return (type(self).__name__, a)


m = M()
f = m.method
print(f(1), f.__name__, f.__self__ is m, f.__func__ is M.method, f.__doc__, M.method(m, 2))
print(f == m.method, f is m.method, hash(f) == hash(m.method), f != M().method)
try:
    f.attr = 1
except AttributeError as e:
    print(e)
M.method.attr = "on the function"
print(f.attr)
M.borrowed = Adder.__call__
m.n = 1
print(m.borrowed(2))
m.own = lambda: "no self"
print(m.own())
import types

m.bound = types.MethodType(lambda self, x: (self is m, x), m)
print(m.bound(3))


class New:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        if args == ("other",):
            return "not an instance"
        return super().__new__(cls)

    def __init__(self, *args):
        print("init", args)


print(type(New(1)).__name__, New("other"))


class Tup(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


t = Tup(1, 2)
print(t, t.first, len(t), type(t[:1]).__name__, t + (3,))


class Upper(str):
    def __new__(cls, s):
        return str.__new__(cls, s.upper())


print(Upper("abc"), type(Upper("x")).__name__, Upper("x") + "y")


class InitReturns:
    def __init__(self):
        return 5


class NoNew:
    __new__ = None


for g in (InitReturns, NoNew, lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int),
          lambda: int.__new__(str), lambda: tuple.__new__(list), lambda: M(1), lambda: M(x=1), lambda: New.__new__(),
          lambda: m(), lambda: M.method(), lambda: Adder(1)(), lambda: type(m).nothing()):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


class Static:
    @staticmethod
    def s(x):
        return x

    @classmethod
    def c(cls, x):
        return cls.__name__, x

    raw = len


print(Static.s(1), Static().s(2), Static.c(3), Static().c(4), Static().raw("abc"), Static.__dict__["s"](5))
print(Static.c.__self__ is Static, type(Static.__dict__["c"]).__name__, Static.__dict__["c"].__func__(int, 1))
try:
    Static.__dict__["c"]()
except TypeError as e:
    print(e)
print(Static.s.__name__, staticmethod(len)("ab"), Static.__dict__["s"].__wrapped__.__name__)
