# + and * of sequences come after the number methods of both operands.
import array, collections


class N:
    def __add__(self, o): return f"N+{o!r}"
    def __radd__(self, o): return f"{o!r}+N"
    def __mul__(self, o): return f"N*{o!r}"
    def __rmul__(self, o): return f"{o!r}*N"


class Index:
    def __index__(self): return 2


class L(list):
    def __radd__(self, o): return f"{o!r}+L"


n = N()
for s in ("a", b"a", bytearray(b"a"), [1], (1,), collections.deque([1]), array.array("b", [1])):
    print(s + n, n + s, s * n, n * s, s * Index(), Index() * s)
    t = s
    t += n
    u = s
    u *= n
    print(t, u)
    for f in (lambda: s + 1, lambda: s.__add__(n), lambda: s * 1.5, lambda: 1.5 * s, lambda: s.__mul__(1.5), lambda: s.__rmul__(n), lambda: 1 + s, lambda: s * s, lambda: s.__imul__("x")):
        try:
            print(f())
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
print([1] + L(), [1] + [2], L([1]) + [2], sum([[1], [2]], []), sum([0.1] * 10), sum([0.1j] * 10), sum([-0.0], -0.0), sum([1e16, 1, 1.0, 1]))
