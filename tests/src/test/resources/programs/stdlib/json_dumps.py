# json.dumps: types, options, errors.
import json

print(json.dumps([1, 1.5, "a", None, True, {"k": [1]}, (), {}, []]), json.dumps({1: 1, None: 2, True: 3, 1.5: 4, "s": 5}), json.dumps("é\"\\\n\t\x00\u2028😀/"), json.dumps("é😀", ensure_ascii=False), json.dumps([1e100, 1e-7, 0.1, -0.0, 1e16]), json.dumps(float("nan")), json.dumps([float("inf"), -float("inf")]), json.dumps(10 ** 30))
print(json.dumps({"b": 1, "a": [1, {"x": {}}], "c": []}, indent=2, sort_keys=True)); print(json.dumps([1, [2]], indent="\t")); print(json.dumps([1, [2]], indent=0)); print(json.dumps({"a": 1, "b": 2}, separators=(",", ":")), json.dumps([1, 2], separators=("; ", "=")), json.dumps({}, indent=4), json.dumps([[]], indent=1))
print(json.dumps({1j: 1, "a": 2}, skipkeys=True), json.dumps({1, 2}, default=sorted), json.dumps(object(), default=lambda o: type(o).__name__), json.dumps("</script>"), json.dumps(type("I", (int,), {"__repr__": lambda s: "no"})(5)), json.dumps(type("S", (str,), {})("s")), json.dumps({"k": type("F", (float,), {})(1.5)}))
l = []
l.append(l)
for f in (lambda: json.dumps(l), lambda: json.dumps({1, 2}), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(b"x"), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps(object), lambda: json.dumps({"a": {"b": [1, {2}]}}), lambda: json.dumps(), lambda: json.dumps({1: 1, "a": 2}, sort_keys=True), lambda: json.dumps("\ud800"), lambda: json.dumps(1j), lambda: json.dumps([object()], default=lambda o: o) and "x"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0], getattr(e, "__notes__", None))


class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


print(json.dumps({"z": 1 + 2j}, cls=E), E(indent=1).encode([1j]), list(json.JSONEncoder().iterencode([1, {"a": 2}])))
import enum, collections, io

print(json.dumps(enum.IntEnum("C", "A B").B), json.dumps(enum.StrEnum("D", {"X": "x"}).X), json.dumps(collections.OrderedDict(b=1, a=2)), json.dumps(collections.namedtuple("P", "x y")(1, 2)), json.dumps(collections.Counter("aab")))
f = io.StringIO()
json.dump({"to": "file"}, f)
print(f.getvalue())
