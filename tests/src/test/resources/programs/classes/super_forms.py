# super with and without arguments, in nested functions, properties and class methods.
class A:
    def f(self, x=1):
        return ("A.f", x)

    @classmethod
    def c(cls):
        return ("A.c", cls.__name__)

    @property
    def p(self):
        return "A.p"

    @staticmethod
    def s():
        return "A.s"

    v = "A.v"


class B(A):
    v = "B.v"

    def f(self, x=2):
        return ("B.f", super().f(x + 1))

    @classmethod
    def c(cls):
        return ("B.c", super().c())

    @property
    def p(self):
        return "B.p " + super().p

    @staticmethod
    def s():
        return "B.s " + super(B, B).s()

    def values(self):
        return super().v, super(B, self).v, self.v, __class__.__name__

    def nested(self):
        def inner():
            return super(B, self).f()

        return inner(), (lambda: super(B, self).v)()

    def comp(self):
        try:
            return [super().v for _ in range(1)]
        except Exception as e:
            return type(e).__name__

    def closure(self):
        def inner(me):
            return super().v

        return inner(self)


b = B()
print(b.f(), B.c(), b.p, B.s(), b.values(), b.nested(), b.comp(), b.closure())
s = super(B, b)
print(s.f(9), s.__thisclass__.__name__, s.__self__ is b, s.__self_class__.__name__)
print(repr(s).split(" object")[0], super(B, B).c())
u = super(B)
print(u.__self__, u.__get__(b, B).v)


class C(B):
    def f(self, x=5):
        self_saved = self
        del self
        try:
            super().f()
        except Exception as e:
            return type(e).__name__, str(e)


print(C().f())


class D(A):
    def set(self):
        try:
            super().new_attribute = 5
        except AttributeError as e:
            return str(e)

    def missing(self):
        try:
            return super().nothing
        except AttributeError as e:
            return str(e)

    def dunder(self):
        return super().__eq__(5), super().__class__ is super, super().__hash__() == hash(self)


print(D().set(), D().missing(), D().dunder())
for f in (lambda: super(), lambda: super(A, 5), lambda: super(5), lambda: super(A, b, 1), lambda: super(B, A())):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def outside(self):
    return super().f()


B.out = outside
try:
    b.out()
except RuntimeError as e:
    print(e)


class Multi(int, A):
    def __new__(cls, v):
        return super().__new__(cls, v * 2)

    def __add__(self, o):
        return Multi.__new__(Multi, super().__add__(o))


print(Multi(5), Multi(1) + 3, Multi(2).f())
