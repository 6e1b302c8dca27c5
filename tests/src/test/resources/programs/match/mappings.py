# Mapping patterns: keys, rest, defaultdict untouched, non-mappings.
import collections
import types


def m(v):
    match v:
        case {"kind": "point", "x": x, "y": y}:
            return f"point {x} {y}"
        case {"kind": str(k), **rest}:
            return f"{k} {rest}"
        case {1: one, None: none}:
            return f"{one} {none}"
        case {-1: minus}:
            return f"minus {minus}"
        case {"nested": {"a": [first, *_]}}:
            return f"first {first}"
        case {"opt": None | 0 as empty}:
            return f"empty {empty}"
        case {}:
            return "some mapping"
    return "none"


for v in ({"kind": "point", "x": 1, "y": 2}, {"kind": "point", "x": 1}, {"kind": "circle", "r": 1}, {"kind": 5},
          {1: "a", None: "b"}, {True: "a", None: "b"}, {-1: "m"}, {"nested": {"a": "str"}}, {"nested": {"a": [7, 8]}},
          {"opt": 0}, {"opt": 1}, {}, [], "kind", None, types.MappingProxyType({"kind": "proxy"}),
          collections.OrderedDict(kind="ordered"), collections.Counter("aab")):
    print(v if not isinstance(v, types.MappingProxyType) else "proxy", "->", m(v))
d = collections.defaultdict(list)
match d:
    case {"missing": x}:
        print("never")
    case _:
        print("not created", dict(d))


class Custom(collections.abc.Mapping):
    def __getitem__(self, k):
        print("getitem", k, end="; ")
        return {"a": 1}[k]

    def __iter__(self):
        return iter("a")

    def __len__(self):
        return 1

    def get(self, k, default=None):
        print("get", k, end="; ")
        return super().get(k, default)


match Custom():
    case {"zz": _}:
        print("never")
    case {"a": v, **rest}:
        print(v, rest)


class K:
    A = "key"


match {"key": 1}:
    case {K.A: value}:
        print("dotted key", value)
original = {"a": 1, "b": 2}
match original:
    case {"a": _, **rest}:
        rest["new"] = 1
        print(rest, original)
