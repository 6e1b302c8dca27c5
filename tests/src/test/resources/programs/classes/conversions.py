# __index__, __int__, __float__, __complex__, __str__, __bytes__, __format__.
class I:
    def __index__(self):
        return 5


class Int:
    def __int__(self):
        return 7


class F:
    def __float__(self):
        return 2.5


class C:
    def __complex__(self):
        return 1 + 2j


class B:
    def __bytes__(self):
        return b"by hand"


print(int(I()), float(I()), complex(I()), hex(I()), bin(I()), range(I()), [0] * I(), "abcdefg"[I()], bytes(I()))
print(int(Int()), float(F()), complex(F()), complex(C()), bytes(B()), round(2.34567, I()))
print("%d" % I() if False else "%x" % I(), chr(I()), pow(2, I()) if False else 2 ** 5, [1, 2, 3, 4, 5, 6][I()])


class Bad:
    def __index__(self):
        return "x"

    def __int__(self):
        return 1.5

    def __float__(self):
        return 1

    def __complex__(self):
        return "c"

    def __str__(self):
        return 5

    def __repr__(self):
        return None

    def __bytes__(self):
        return "s"

    def __format__(self, spec):
        return 5

    def __bool__(self):
        return "yes"

    def __len__(self):
        return "five"

    def __hash__(self):
        return 1.5

    def __iter__(self):
        return []


b = Bad()
for f in (lambda: [1][b], lambda: int(b), lambda: float(b), lambda: complex(b), lambda: str(b), lambda: repr(b),
          lambda: bytes(b), lambda: format(b), lambda: bool(b), lambda: len(b), lambda: hash(b), lambda: iter(b),
          lambda: f"{b}", lambda: f"{b!r}", lambda: range(b), lambda: "%s" % b, lambda: print(b), lambda: hex(b),
          lambda: int(object()), lambda: float(object()), lambda: complex(object()), lambda: "%d" % object(),
          lambda: [1][Int()], lambda: range(F()), lambda: chr(Int()), lambda: "a" * F(), lambda: int(F())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Fmt:
    def __format__(self, spec):
        return f"({spec or 'empty'})"


print(f"{Fmt()}", f"{Fmt():>5}", "{:x}".format(Fmt()), format(Fmt()), format(Fmt(), "s"))


class Str:
    def __str__(self):
        return "str"


print(f"{Str()} {Str():>6}" if False else f"{Str()}", str(Str()), "%s" % Str(), "{}".format(Str()))
try:
    format(Str(), ">6")
except TypeError as e:
    print(e)


class Repr:
    def __repr__(self):
        return "only repr"


print(str(Repr()), f"{Repr()}", [Repr()], "%r %s %a" % (Repr(), Repr(), Repr()))


class SubStr(str):
    def __str__(self):
        return "sub"


print(str(SubStr("x")), f"{SubStr('x')}", repr(SubStr("x")), "".join([SubStr("x")]), type(str(SubStr("x"))).__name__)
