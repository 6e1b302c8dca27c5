# An expression evaluator over nested tuples and dataclasses.
from dataclasses import dataclass


@dataclass(frozen=True)
class Num:
    value: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Bin:
    op: str
    left: object
    right: object


def simplify(e):
    match e:
        case Bin("+", Num(0), x) | Bin("+", x, Num(0)) | Bin("*", Num(1), x) | Bin("*", x, Num(1)):
            return simplify(x)
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)):
            return Num(0)
        case Bin(op, Num(a), Num(b)):
            return Num({"+": a + b, "*": a * b, "-": a - b}[op])
        case Bin("-", x, y) if x == y:
            return Num(0)
        case Bin(op, l, r):
            new = Bin(op, simplify(l), simplify(r))
            return simplify(new) if new != e else new
        case _:
            return e


x, y = Var("x"), Var("y")
for e in (Bin("+", Num(0), x), Bin("*", Bin("+", Num(1), Num(2)), x), Bin("-", x, x), Bin("*", Bin("-", y, y), x),
          Bin("+", Bin("*", Num(1), x), Bin("*", Num(0), y))):
    print(simplify(e))


def diff(e, v):
    match e:
        case int() | float():
            return 0
        case str(name):
            return int(name == v)
        case ("+", a, b):
            return ("+", diff(a, v), diff(b, v))
        case ("*", a, b):
            return ("+", ("*", diff(a, v), b), ("*", a, diff(b, v)))
        case ("^", base, int(n)):
            return ("*", n, ("*", ("^", base, n - 1), diff(base, v)))
        case unknown:
            raise ValueError(f"cannot differentiate {unknown!r}")


def evaluate(e, env):
    match e:
        case int(n) | float(n):
            return n
        case str(s):
            return env[s]
        case (op, a, b):
            a, b = evaluate(a, env), evaluate(b, env)
            match op:
                case "+": return a + b
                case "*": return a * b
                case "^": return a ** b


d = diff(("+", ("*", "x", "y"), ("^", "x", 3)), "x")
print(d, evaluate(d, {"x": 2, "y": 5}))
try:
    diff(("/", 1, 2), "x")
except ValueError as e:
    print(e)
