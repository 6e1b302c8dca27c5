# Immutable views: frozenset keys, mappingproxy, tuples, read-only memory, namedtuples.
import types
from collections import namedtuple
d = {"a": 1}
p = types.MappingProxyType(d)
d["b"] = 2
N = namedtuple("N", "x y")
n = N(1, [2])
n.y.append(3)
print(p, n, {frozenset("ab"): 1}[frozenset("ba")], hash((1, (2, frozenset([3])))) == hash((1, (2, frozenset([3])))), sorted(d.keys() & p.keys()), bytes(memoryview(b"abc")[1:]))
for f in (lambda: p.__setitem__("c", 1), lambda: n._replace(z=1), lambda: setattr(n, "x", 2), lambda: hash(n), lambda: (1, 2).__setitem__(0, 1), lambda: "abc".__setitem__(0, "x"), lambda: memoryview(b"a").__setitem__(0, 1), lambda: frozenset().add(1), lambda: range(3).append(1), lambda: p.clear(), lambda: p.__delitem__("a"), lambda: setattr(1, "real", 2), lambda: (1,).append(2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
