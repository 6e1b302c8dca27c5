# getattr, setattr, hasattr, delattr, callable, id, hash.
class C:
    x = 1

    @property
    def p(self):
        raise ValueError("in property")

    @property
    def q(self):
        raise AttributeError("in property")


c = C()
print(getattr(c, "x"), getattr(c, "y", "default"), getattr(c, "y", None), hasattr(c, "x"), hasattr(c, "y"), hasattr(c, "q"), getattr(c, "q", "q default"))
for f in (lambda: getattr(c, "p", 1), lambda: hasattr(c, "p")):
    try:
        print(f())
    except ValueError as e:
        print(e)
setattr(c, "y", 2)
delattr(c, "y")
print(hasattr(c, "y"), setattr(c, "z", 1), c.z)
setattr(C, "m", lambda self: "method")
print(c.m(), getattr(c, "m")(), getattr(C, "m")(c))
for f in (lambda: getattr(c, "nope"), lambda: getattr(c, 1), lambda: setattr(c, 1, 2), lambda: hasattr(c, 1), lambda: delattr(c, "nope"), lambda: delattr(c, 1), lambda: getattr(c), lambda: getattr(c, "a", 1, 2), lambda: setattr(c, "a"), lambda: hasattr(c), lambda: callable(), lambda: callable(1, 2), lambda: hash(), lambda: id()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(callable(len), callable(C), callable(c), callable(lambda: 0), callable(5), callable(c.m), callable(type), callable(None), callable(print), callable("a"))
print(hash(1), hash(True), hash(1.0), hash(-1), hash(-2), hash(0), hash(2 ** 61 - 1), hash(2 ** 61), hash(-2 ** 61), hash(2 ** 100), hash(0.5), hash(1.5), hash(-1.5), hash(1e20), hash(float("inf")), hash(float("-inf")), hash(1j), hash(1 + 1j), hash(2 + 0j) == hash(2))
print(hash(()), hash((1,)), hash((1, 2)), hash((1, (2, 3))), hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), hash(range(3)) == hash((3, 0, 1)), hash(None) == hash(None), hash("") , hash(b""))
import fractions, decimal

print(hash(fractions.Fraction(1, 2)) == hash(0.5), hash(decimal.Decimal("1.5")) == hash(1.5), hash(fractions.Fraction(10, 3)), hash(decimal.Decimal("1.1")) == hash(fractions.Fraction(11, 10)))
print(id(c) == id(c), id(c) != id(C()), type(id(c)).__name__)
class G:
    def __getattr__(self, n):
        if n == "raise":
            raise AttributeError(n, "two args")
        return n
print(getattr(G(), "anything"), getattr(G(), "raise", "dflt"), hasattr(G(), "raise"))
