# __new__ and __init__: arguments, other types, singletons, immutable subclasses.
class A:
    def __new__(cls, *a, **k):
        log.append(("new", cls.__name__, a, k))
        return super().__new__(cls)
    def __init__(self, x, y=2):
        log.append(("init", x, y))
class B(A):
    def __new__(cls, *a):
        return A(*a) if a[0] == "other" else 5 if a[0] == 5 else super().__new__(cls)
log = []
print(type(A(1)).__name__, type(B("other")).__name__, B(5), type(B("self")).__name__, log)
class Single:
    _one = None
    def __new__(cls):
        if cls._one is None: cls._one = super().__new__(cls)
        return cls._one
    def __init__(self): self.n = getattr(self, "n", 0) + 1
print(Single() is Single(), Single().n)
class Inch(float):
    def __new__(cls, v, unit="in"):
        self = super().__new__(cls, v * 2.54)
        self.unit = unit
        return self
i = Inch(2, unit="x")
print(i, i.unit, i + 1, type(i * 1).__name__)
for f in (lambda: A(), lambda: A(1, 2, 3), lambda: A(1, z=2), lambda: Inch(), lambda: object.__new__(A).x, lambda: A.__new__(int), lambda: A.__new__()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
