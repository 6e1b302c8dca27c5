# Classes in odd places: in functions, loops, conditionals, as values; closures over the class body.
def make(n):
    class Local:
        size = n

        def get(self):
            return n, self.size

        def recursive(self):
            return Local

    return Local


A, B = make(1), make(2)
print(A().get(), B().get(), A is B, A.__qualname__, A().recursive() is A)
classes = []
for i in range(3):
    class Loop:
        value = i

        def late(self):
            return i

    classes.append(Loop)
print([c.value for c in classes], [c().late() for c in classes])
x = "global"


def f():
    x = "function"

    class C:
        print("before", x)
        x = "class"
        print("after", x)

        def method(self):
            return x

        y = [x for _ in range(1)]
        z = (lambda: x)()

    return C.x, C().method(), C.y, C.z


print(f())


class G:
    x = "G"

    class Inner:
        y = x

        def m(self):
            return x

    def default(self, v=x):
        return v


print(G.Inner.y, G.Inner().m(), G().default())


class Conditional:
    if True:
        a = 1
    else:
        b = 2
    try:
        1 / 0
    except ZeroDivisionError as e:
        c = str(e)
    with open(__file__) as fh:
        d = fh.readline()[:3]
    for k in range(2):
        exec(f"e{k} = {k}")
    del k, fh
    global made_global
    made_global = "yes"
    locals()["f"] = "through locals"


print(sorted(n for n in vars(Conditional) if not n.startswith("__")), made_global, Conditional.f)


def g():
    class C:
        nonlocal_value = 1

        def set(self):
            nonlocal count
            count += 1
            return count

    count = 10
    return C().set()


print(g())
print(type("Anon", (list,), {"double": lambda self: self * 2})([1]).double())
print([c.__name__ for c in (type("X", (), {}), type("Y Z", (), {}))])


class Empty: pass
class OneLine: a = 1; b = 2


print(Empty().__class__, OneLine.b)


class Kw(*[dict], **{}):
    pass


print(Kw(a=1), Kw.__bases__)


class Ann:
    a: int
    b: str = "b"
    (c): float = 1


print(Ann.__annotations__, hasattr(Ann, "a"))
