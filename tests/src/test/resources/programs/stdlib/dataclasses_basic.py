# dataclasses: fields, defaults, order, frozen, slots, inheritance, post-init.
import dataclasses as dc
from dataclasses import dataclass, field


@dataclass
class P:
    x: int
    y: int = 5
    z: list = field(default_factory=list, repr=False, compare=False)


p = P(1)
print(p, p == P(1, 5, [9]), p != P(2), p.z, dc.asdict(p), dc.astuple(p), dc.replace(p, x=9), [f.name for f in dc.fields(P)], dc.is_dataclass(p), P.__match_args__, P.__doc__, P.__hash__, P.y, hasattr(P, "z"), P.__init__.__annotations__ if False else list(P.__annotations__))


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False)


print(sorted([V(2), V(1, 5), V(1, 2, "n")]), V(1) < V(2), hash(V(1)) == hash(V(1, 0, "x")), {V(1): "k"}[V(1)], V(1) == (1, 0))


@dataclass(kw_only=True, slots=True)
class S:
    a: int
    b: int = 2


@dataclass
class Child(P):
    w: str = "w"
    total: int = field(init=False)
    scale: dc.InitVar[int] = 1
    shared: "ClassVar" = None

    def __post_init__(self, scale):
        self.total = (self.x + self.y) * scale


print(S(a=1), S.__slots__, Child(1, scale=3), Child(1, w="q").total, [f.name for f in dc.fields(Child)])
for f in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, q=2), lambda: setattr(V(1), "major", 5), lambda: delattr(V(1), "major"), lambda: V(1) < 5, lambda: P(1) < P(2), lambda: hash(p), lambda: S(1), lambda: setattr(S(a=1), "q", 1), lambda: dc.replace(Child(1), total=5), lambda: dc.asdict(5), lambda: dc.fields(int), lambda: dataclass(type("X", (), {"__annotations__": {"a": int, "b": list}, "a": 1})), lambda: dataclass(type("X", (), {"__annotations__": {"l": list}, "l": []})), lambda: dc.make_dataclass("Q", ["a", ("b", int, 5), ("c", str, field(default="x"))])(1), lambda: field(default=1, default_factory=list), lambda: dc.make_dataclass("B", [("a", int, 1), "b"]), lambda: dc.make_dataclass("K", ["class"]), lambda: dataclass(order=True, eq=False)(type("Y", (), {}))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Node:
    value: int
    next: "Node" = None


n = Node(1, Node(2))
n2 = Node(3)
n2.next = n2
print(n, dc.asdict(n), n2)


@dataclass(repr=False, eq=False, init=False)
class Bare:
    a: int = 1


print(Bare().a, Bare() == Bare(), field(default=1).default, dc.MISSING is dc.fields(P)[0].default, dc.fields(P)[1].name)
@dataclass
class KW:
    a: int
    _: dc.KW_ONLY
    b: int = 1
print(KW(1, b=2), dc.asdict(P(1, 2, [P(3)])), dc.astuple(P(1, 2, [{"k": P(4)}])))
