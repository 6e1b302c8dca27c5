# Data and non-data descriptors, __set_name__, lookup order.
class Data:
    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name)

    def __get__(self, obj, kind=None):
        return ("get", self.name, obj is not None, kind.__name__ if kind else None)

    def __set__(self, obj, value):
        print("set", self.name, value)

    def __delete__(self, obj):
        print("delete", self.name)


class NonData:
    def __get__(self, obj, kind=None):
        return "non-data"


class OnlySet:
    def __set__(self, obj, value):
        obj.__dict__["s"] = ("stored", value)


class C:
    d = Data()
    n = NonData()
    s = OnlySet()


c = C()
print(c.d, C.d)
c.d = 5
del c.d
c.__dict__["d"] = "shadow does not work"
print(c.d)
print(c.n, C.n)
c.n = "shadow works"
print(c.n)
del c.n
print(c.n)
print(type(c.s).__name__)
c.s = 1
print(c.s)
C.d = "replaced on the class"
print(c.d)


class NoDelete:
    def __set__(self, obj, value):
        pass


class NoSet:
    def __delete__(self, obj):
        pass


class D:
    a = NoDelete()
    b = NoSet()
    p = property()


for f in (lambda: delattr(D(), "a"), lambda: setattr(D(), "b", 1), lambda: D().p, lambda: setattr(D(), "p", 1),
          lambda: delattr(D(), "p")):
    try:
        f()
    except AttributeError as e:
        print(e)


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError("bad name")


try:
    class E:
        x = BadName()
except ValueError as e:
    print(e, e.__notes__)


class Meta(type):
    m = Data()


class F(metaclass=Meta):
    pass


print(F.m, hasattr(F(), "m"))


class Lazy:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, kind):
        if obj is None:
            return self
        value = obj.__dict__[self.name] = self.f(obj)
        return value


class G:
    @Lazy
    def value(self):
        print("computed")
        return 42


g = G()
print(g.value, g.value, g.__dict__)
late = Data()
late.name = "late"
G.late = late
print(g.late)
print(C.__dict__["n"].__get__(None, C), NonData().__get__(5))


class Bound:
    def __get__(self, obj, kind):
        return lambda *a: (kind.__name__, a)


class H:
    __len__ = lambda self: 3
    __call__ = Bound()


print(len(H()), H()(1, 2))
