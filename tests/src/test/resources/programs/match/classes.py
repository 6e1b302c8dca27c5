# Class patterns: __match_args__, built-in types, properties, errors.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Named:
    def __init__(self, name):
        self.name = name

    @property
    def upper(self):
        print("property read", end="; ")
        return self.name.upper()


class Point3(Point):
    __match_args__ = Point.__match_args__ + ("z",)

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def m(v):
    match v:
        case Point3(0, 0, z):
            return f"on z {z}"
        case Point(0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=int(x), y=str() | None as y):
            return f"typed {x} {y}"
        case Named(upper="BOB", name=n):
            return f"bob as {n}"
        case Named(missing=_):
            return "never"
        case Named():
            return "somebody"
        case bool(b):
            return f"bool {b}"
        case int(0 | 1 as n):
            return f"bit {n}"
        case int(real=r, imag=0):
            return f"int {r}"
        case str(s) | bytes(s):
            return f"text {s}"
        case list([a, b]):
            return f"list {a} {b}"
        case dict({"k": v2}):
            return f"dict {v2}"
        case float():
            return "float"
        case BaseException(args=[first, *_]):
            return f"exception {first}"
        case type():
            return "a class"
    return "nothing"


for v in (Point3(0, 0, 5), Point(0, 0), Point(2, 2), Point(1, "y"), Point(1, None), Point(1, 2.5), Named("bob"), Named("al"),
          True, 1, 5, "s", b"b", [1, 2], [1], {"k": 1}, 2.5, ValueError("v", 1), ValueError(), int, None):
    print(m(v))


class NoArgs:
    pass


class BadArgs:
    __match_args__ = ["x"]


class BadName:
    __match_args__ = (5,)


class Twice:
    __match_args__ = ("x", "x")
    x = 1


def errors(o, kind):
    match kind:
        case 0:
            match o:
                case NoArgs(1): pass
        case 1:
            match o:
                case BadArgs(1): pass
        case 2:
            match o:
                case BadName(1): pass
        case 3:
            match o:
                case Point(1, x=1): pass
        case 4:
            match o:
                case Point(1, 2, 3): pass
        case 5:
            match o:
                case int(1, 2): pass
        case 6:
            not_a_class = 5
            match o:
                case not_a_class(): pass
        case 7:
            match o:
                case Twice(1, 1): pass


for i, o in enumerate((NoArgs(), BadArgs(), BadName(), Point(1, 1), Point(1, 2), 1, 1, Twice())):
    try:
        print(i, errors(o, i))
    except TypeError as e:
        print(i, e)
