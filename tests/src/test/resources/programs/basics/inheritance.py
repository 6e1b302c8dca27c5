# Cooperative super, the diamond and the method resolution order.
class Base:
    def go(self):
        return ["Base"]


class L(Base):
    def go(self):
        return ["L"] + super().go()


class R(Base):
    def go(self):
        return ["R"] + super().go()


class D(L, R):
    def go(self):
        return ["D"] + super().go()


print(D().go())
print([k.__name__ for k in D.__mro__], [k.__name__ for k in D.mro()])
print(super(L, D()).go(), super(R, D()).go())
print(D.__base__.__name__, [k.__name__ for k in Base.__subclasses__()])
for make in (lambda: type("X", (Base, L), {}), lambda: type("Y", (L, L), {}),
             lambda: type("Z", (L, R, Base, D), {}), lambda: type("B", (bool,), {}),
             lambda: type("N", (type(None),), {}), lambda: type("F", (type(len),), {}),
             lambda: super(L, 5), lambda: super().x, lambda: super(L, D()).nope, lambda: super(5, 5)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


class M:
    def __init__(self, **kw):
        print("M", kw)
        super().__init__(**kw)


class N:
    def __init__(self, a, **kw):
        print("N", a, kw)
        super().__init__(**kw)


class MN(M, N):
    def __init__(self):
        super().__init__(a=1)
        print(__class__.__name__)


MN()


class K:
    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def s():
        return "static"


class J(K):
    @classmethod
    def make(cls):
        return "J " + super().make()

    def s():
        return "J " + K.s()


print(J.make(), J().make(), J.s())
Base.__bases__
R.go = lambda self: ["patched"] + super(R, self).go()
print(D().go())
L.__bases__ = (R,)
print([k.__name__ for k in L.__mro__])
