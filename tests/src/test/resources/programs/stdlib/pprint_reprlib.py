# pprint and reprlib.
import pprint, reprlib, dataclasses, collections

data = {"name": "x" * 30, "list": list(range(30)), "nested": {"b": [1, 2, {"deep": ("t", {1})}], "a": None}, "long": "word " * 30, 5: "int key"}
pprint.pprint(data)
pprint.pprint(data, width=40, indent=2)
pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
pprint.pp({"b": 1, "a": 2})
pprint.pprint(data, depth=1)
pprint.pprint([[]] * 3, width=5)
pprint.pprint(list(range(40)), compact=True, width=50)
print(pprint.pformat([1, "a"]), pprint.isreadable([1]), pprint.isrecursive([]), pprint.saferepr({"b": 1, "a": 2}))
l = [1]
l.append(l)
print(pprint.pformat(l).split(" with id")[0], pprint.isrecursive(l), pprint.isreadable(l))
@dataclasses.dataclass
class P:
    first: str
    second: list
pprint.pprint(P("a" * 50, list(range(20))))
pprint.pprint(collections.OrderedDict((f"key{i}", "v" * 15) for i in range(5)))
pprint.pprint(collections.defaultdict(list, {f"key{i}": [i] * 10 for i in range(3)}))
pprint.pprint(collections.Counter("abracadabra" * 3))
pprint.pprint(collections.deque(range(40), maxlen=50))
pprint.pprint((1,)), pprint.pprint({3, 1, 2}), pprint.pprint(frozenset([1])), pprint.pprint(b"bytes " * 20), pprint.pprint(1_000_000, underscore_numbers=True)
pprint.pprint({"k": "line one\nline two\n" * 4}, width=30)
r = reprlib.Repr(maxlist=2, maxstring=10)
print(r.repr([1, 2, 3]), r.repr("abcdefghijklmnop"), reprlib.repr(list(range(100))), reprlib.repr({i: i for i in range(10)}), reprlib.repr("x" * 100), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr(10 ** 60), reprlib.repr({1, 2}))
class R:
    @reprlib.recursive_repr("<loop>")
    def __repr__(self):
        return f"R({self.me!r})"
x = R(); x.me = x
print(x)
