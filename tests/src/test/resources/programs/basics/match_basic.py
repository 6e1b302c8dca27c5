# match: literals, captures, sequences, mappings, classes, guards.
from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int


def m(v):
    match v:
        case 0:
            return "zero"
        case -1 | -2:
            return "small negative"
        case True:
            return "never: 1 == True is matched by identity"
        case "text" | b"bytes":
            return "text"
        case None:
            return "none"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest]:
            return f"one and {rest}"
        case (a, (b, c)):
            return f"nested {a} {b} {c}"
        case {"k": val, **others}:
            return f"mapping {val} {others}"
        case {}:
            return "any mapping"
        case P(x=0, y=y):
            return f"P on axis {y}"
        case P(a, b) if a == b:
            return f"diagonal {a}"
        case P():
            return "P"
        case int() | float() as number if number > 100:
            return f"big {number}"
        case str(s):
            return f"str {s}"
        case int(i):
            return f"int {i}"
        case 2.5:
            return "float"
        case _:
            return "other"


for v in (0, 0.0, False, -1, -2, True, 1, "text", b"bytes", None, [], (), [5], ["ab"], [1, 2, 3], (9, [8, 7]),
          {"k": 1, "j": 2}, {"z": 1}, {}, P(0, 5), P(3, 3), P(1, 2), 1000, 1000.5, "other", 77, 2.5, 3.5, {1, 2},
          range(1), iter([]), "", b"", bytearray(b"x")):
    print(repr(v) if not hasattr(v, "__next__") else "iterator", "->", m(v))
match 5, 6:
    case a, b:
        print(a, b)
match = {"match": 1}
match["case"] = 2
print(match)
x = 1
match x:
    case 2:
        print("no")
print("fell through")
