# Literal and value patterns: equality, identity of None and the booleans, signs.
import math


class Color:
    RED = 1
    GREEN = 2

    class Deep:
        BLUE = 3


def m(v):
    match v:
        case Color.RED:
            return "RED"
        case Color.Deep.BLUE:
            return "BLUE"
        case math.pi:
            return "pi"
        case -5:
            return "minus five"
        case 1 + 2j | -3 - 4j:
            return "complex"
        case 2.5e3:
            return "float"
        case "a" "b":
            return "joined"
        case r"\n":
            return "raw"
        case b"x":
            return "bytes"
        case True:
            return "True"
        case False:
            return "False"
        case None:
            return "None"
        case 0x10 | 0b11111:
            return "hex or binary"


for v in (1, 1.0, True, 3, math.pi, -5, -5.0, 1 + 2j, -3 - 4j, 2500, "ab", "\\n", b"x", bytearray(b"x"), False, 0,
          None, 16, 31.0, 2, [], "nothing"):
    print(repr(v), m(v))


class Equal:
    def __eq__(self, other):
        print("compared with", repr(other), end="; ")
        return other == "joined" or other == "ab"


print(m(Equal()))
for source in ("match x:\n case f'{y}': pass", "match x:\n case x + 1: pass", "match x:\n case -y: pass",
               "match x:\n case y: pass\n case z: pass", "match x:\n case _: pass\n case 1: pass",
               "match x:\n case 1 | y: pass", "match x:\n case a | b: pass", "match x:\n case [a, a]: pass",
               "match x:\n case {1: _, 1: _}: pass", "match x:\n case {**rest, 1: a}: pass", "match x:\n case {**_}: pass",
               "match x:\n case [*a, *b]: pass", "match x:\n case C(a=1, a=2): pass", "match x:\n case C(a=1, 2): pass",
               "match x:\n case 1 as _: pass", "match x:\n case a.b as c.d: pass", "match x: pass", "match x:\n pass",
               "match x:\n case (1 | 2) as y if y: pass", "match x:\n case *a, b: pass", "match x,:\n case (): pass"):
    try:
        compile(source, "s", "exec")
        print("fine", repr(source))
    except SyntaxError as e:
        print(repr(source), e.msg)
