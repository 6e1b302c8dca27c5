# Classes: attributes on the class and the instance, methods, inheritance, repr.
class A:
    """Doc."""
    shared = []
    n = 1

    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x

    def __repr__(self):
        return f"A({self.x!r})"


a, b = A(1), A("b")
a.shared.append(1)
print(b.shared, A.shared is a.shared)
a.n += 5
print(a.n, b.n, A.n, a.__dict__, sorted(vars(b)))
print(a, [b], str(a), f"{a} {b!s:>6}|")
print(A.__doc__, A.__name__, A.__qualname__, A.__module__, A.__bases__, A.__mro__)
print(a.get(), A.get(b), a.get.__self__ is a, a.get.__func__ is A.get, a.get == a.get)


class B(A):
    def get(self):
        return ("B", super().get())


class C(B):
    def __init__(self):
        super().__init__("c")
        self.y = 2


c = C()
print(c.get(), c.x, c.y, isinstance(c, A), issubclass(C, B), isinstance(5, A), type(c) is C)
print(isinstance(1, (str, int)), isinstance(True, int), issubclass(bool, (str, int)))
A.late = lambda self: "added late"
print(c.late())
del A.late
print(hasattr(c, "late"))
a.get = lambda: "own attribute wins"
print(a.get())
x = 5


class Body:
    x = x + 1
    y = [x for _ in range(1)]
    if x > 3:
        def branch(self):
            return "branch"
    for i in range(2):
        pass
    print("class body runs", x, i)


print(Body.x, Body.y, Body().branch(), Body.i)
for f in (lambda: A(), lambda: a.nope, lambda: A.nope, lambda: isinstance(1, 5), lambda: issubclass(1, int),
          lambda: A(1, 2), lambda: C(1), lambda: type("X", 5, {}), lambda: type("T", (int, str), {})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
