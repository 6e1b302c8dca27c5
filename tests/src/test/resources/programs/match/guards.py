# Guards, captures that stay bound, order of evaluation, fall through.
def show(x):
    print("guard", x, end="; ")
    return False


def f(v):
    match v:
        case [a, b] if show(a):
            pass
        case [a, *_] if show(("second", a)):
            pass
        case [a, b] if a < b:
            return f"ordered {a} {b}"
        case x if isinstance(x, list) and not x:
            return "empty list"
        case (1 | 2 | 3) as n if n % 2:
            return f"odd {n}"
        case 2:
            return "two"
        case str() as s if (n := len(s)) > 3:
            return f"long {n}"
        case _ if v is None:
            return "guarded wildcard"
        case other:
            return f"other {other!r}"


for v in ([1, 2], [2, 1], [], 1, 2, 3, "long text", "ab", None, {}):
    print(f(v))


def bound(v):
    match v:
        case [x, y] if False:
            pass
        case z:
            pass
    return sorted(k for k in locals() if k != "v")


print(bound([1, 2]), bound(5))


def raises(v):
    match v:
        case x if 1 / x > 0:
            return "positive"
        case _:
            return "negative"


print(raises(1), raises(-1))
try:
    raises(0)
except ZeroDivisionError as e:
    print(e)


def nested(cmd):
    match cmd.split():
        case ["go", ("north" | "south" | "east" | "west") as d]:
            return f"going {d}"
        case ["go", other]:
            return f"no way {other}"
        case ["pick", "up", obj] | ["take", obj]:
            return f"took {obj}"
        case ["drop", *objects] if objects:
            return f"dropped {', '.join(objects)}"
        case [("quit" | "exit")]:
            return "bye"
        case [verb, *_]:
            return f"unknown {verb}"
        case []:
            return "silence"


for c in ("go north", "go up", "take lamp", "pick up key", "drop a b", "drop", "quit", "", "dance now"):
    print(nested(c))
for i in range(4):
    match i:
        case 1:
            continue
        case 3:
            break
    print("loop", i)


def gen(v):
    match (yield v):
        case "a":
            yield "matched a"
        case x:
            yield f"matched {x}"


g = gen(1)
next(g)
print(g.send("a"))
match = case = _ = 5
print(match + case + _)
match (match):
    case 5: print("soft keywords")
match [match, case]:
    case [5, 5]: print("subscript or statement")
match -match:
    case -5: print("minus")
match *[1], 2:
    case [1, 2]: print("starred subject")
match lambda: 1:
    case f: print(f())
type = 3
print(type)
