# Decorators: order, arguments, classes, replacing the name by anything.
def tag(name):
    print("make", name)

    def apply(f):
        print("apply", name, f.__name__)

        def wrapper(*a, **k):
            print("enter", name)
            return f(*a, **k)

        wrapper.__name__ = f"{name}({f.__name__})"
        return wrapper

    return apply


@tag("a")
@tag("b")
def hello(who):
    return "hello " + who


print(hello("you"), hello.__name__)


@str
@len
@lambda f: [f, f]
def two():
    pass


print(two, type(two))


def register(cls):
    registry.append(cls.__name__)
    return cls


registry = []


@register
class A:
    @staticmethod
    @tag("s")
    def s():
        return "static"

    @classmethod
    def c(cls):
        return cls.__name__

    @property
    def p(self):
        return "property"

    @p.setter
    def p(self, value):
        print("set", value)


print(registry, A.s(), A().c(), A().p)
A().p = 5
table = {"x": [lambda f: "subscript"]}


@table["x"][0]
def sub():
    pass


print(sub)


class Counted:
    def __init__(self, f):
        self.f, self.n = f, 0

    def __call__(self, *a):
        self.n += 1
        return self.f(*a)


@Counted
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(10), fib.n)


@(lambda f: f) if True else None
def last(): return "any expression"


print(last())
