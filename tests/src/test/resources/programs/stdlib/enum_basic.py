# enum: members, values, aliases, flags, auto, custom behaviour, errors.
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return f"{self.name} is {self.value}"

    @classmethod
    def default(cls):
        return cls.RED


print(Color.RED, repr(Color.RED), Color(1), Color["GREEN"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.__members__.keys(), Color.RED.describe(), Color.default(), Color.RED == 1, Color.RED is Color(1), Color.RED in Color, 1 in Color, 9 in Color, isinstance(Color.RED, Color), hash(Color.RED) == hash(Color.RED), {Color.RED: "r"}[Color.RED], f"{Color.RED} {Color.RED!r} {Color.RED:>12}", Color, type(Color).__name__, [c.name for c in reversed(Color)], Color.RED.name, bool(Color.RED))


class N(IntEnum):
    A = auto()
    B = auto()
    C = 10
    D = auto()


class S(StrEnum):
    FOO = auto()
    BAR = "bar!"


class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class I(IntFlag):
    A = 1
    B = 2


print(list(N), N.B + 1, N.A < N.B, N(10), f"{N.A} {N.A!r}", [10, 20][N.A], S.FOO, repr(S.FOO), S.BAR.upper(), S("foo"), S.FOO == "foo", N.D.value, str(N.A), max(N), sorted([N.D, N.A]))
print(P.R | P.W, repr(P.R | P.X), P.RW, P.R in P.RW, P.X in P.RW, ~P.R, P.R & P.W, bool(P.R & P.W), P(5), P(0), list(P.RW), P.R ^ P.RW, len(P.RW), P["R"], I.A | 8, I(3), repr(I(0)), I.A + 1, ~I.A, I.A | I.B == 3, list(P), P.RW.value, (P.R | P.W) is P.RW)
for f in (lambda: Color(9), lambda: Color["NOPE"], lambda: Color.NOPE, lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.GREEN, lambda: delattr(Color, "RED"), lambda: P(64), lambda: unique(Color), lambda: type("Sub", (Color,), {}), lambda: setattr(Color.RED, "value", 5), lambda: Color(), lambda: S(1), lambda: Enum("E", "A A"), lambda: Color.RED(), lambda: Color.RED + 1, lambda: N("x"), lambda: Color.RED.GREEN):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
F = Enum("F", "A B C")
G = Enum("G", {"X": "x", "Y": "y"})
print(list(F), list(G), Enum("H", [("P", 1), ("Q", 2)]).Q, IntEnum("J", "A B", start=5).B, F.A.value, F.__name__)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def ratio(self):
        return round(self.mass / self.radius, 3)


class Auto(Enum):
    def _generate_next_value_(name, start, count, last):
        return name.lower()

    FIRST = auto()
    SECOND = auto()

    @classmethod
    def _missing_(cls, value):
        return cls.FIRST if value == "?" else None

    @enum.nonmember
    def helper():
        return 1

    LIMIT = enum.nonmember(42)


print(Planet.EARTH.ratio, Planet((0.64, 3.39)), list(Auto), Auto("?"), Auto.LIMIT, Auto.SECOND.value, Planet.MARS.value)
class Mixed(str, Enum):
    A = "a"
print(Mixed.A, Mixed.A == "a", Mixed.A.upper(), f"{Mixed.A}", repr(Mixed.A), "x" + Mixed.A, enum.EnumType is type(Color), Color.__dict__["RED"].__class__.__name__ if False else Color._member_names_)
import pickle, copy
print(pickle.loads(pickle.dumps(Color.RED)) is Color.RED, copy.deepcopy(Color.GREEN) is Color.GREEN, enum.verify(enum.CONTINUOUS)(F) is F)
