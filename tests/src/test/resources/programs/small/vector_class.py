# A vector with operators, iteration, hashing, formatting and ordering by length.
class V:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __iter__(self): return iter((self.x, self.y))
    def __add__(self, o): return V(*(a + b for a, b in zip(self, o)))
    def __sub__(self, o): return self + -o
    def __neg__(self): return V(-self.x, -self.y)
    def __mul__(self, k): return V(self.x * k, self.y * k) if isinstance(k, (int, float)) else sum(a * b for a, b in zip(self, k))
    __rmul__ = __mul__
    def __abs__(self): return (self * self) ** 0.5
    def __bool__(self): return any(self)
    def __eq__(self, o): return tuple(self) == tuple(o)
    def __hash__(self): return hash(tuple(self))
    def __getitem__(self, i): return tuple(self)[i]
    def __len__(self): return 2
    def __repr__(self): return f"V({self.x}, {self.y})"
    def __format__(self, spec): return f"<{self.x:{spec}}|{self.y:{spec}}>"
    def __matmul__(self, o): return self.x * o.y - self.y * o.x
    def __contains__(self, v): return v in tuple(self)
a, b = V(3, 4), V(1, -2)
print(a + b, a - b, a * 2, 2 * a, a * b, abs(a), bool(V(0, 0)), a == (3, 4), {a: 1}[V(3, 4)], a[0], a[-1], len(a), f"{a:.1f}", a @ b, 4 in a, [*a], sum([a, b], V(0, 0)), max(a, b, key=abs), a[:], dict([a]), sorted([a, b], key=tuple), a != b)
x, y = a
a += b
print(x, y, a)
