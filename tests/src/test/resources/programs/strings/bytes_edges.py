# bytes and bytearray: long searches, code of arguments that resizes, derived results, odd calls.
import copy


def told(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class B(bytes): pass


class S(str): pass


class Makes:
    def __bytes__(self): return B(b"made")


class A(bytearray):
    __slots__ = ("x", "__dict__")


for kind in (str, lambda t: t.encode()):
    n = 30_000
    a, b = kind("a" * n), kind("b" * n)
    text, part = a + a + b + a + a, a + b + b + a
    print(text.find(part), text.count(part), (text + part).find(part) == len(text), part in text, part in text + part, len((text + part).split(part)), (text + part).replace(part, kind("!")).count(kind("!")), (text + part).index(part, 5) == len(text), text.partition(part)[1] == kind(""))
    print((kind("abcab") * 500 + kind("da")).find(kind("abcab") * 100 + kind("da")), kind("abcab" * 99).find(kind("abcab") * 20, 3), kind("x\u00e9" * 99).find(kind("\u00e9x") * 40))
print("\U0001f600".join("ab" * 40).find("\U0001f600".join("ba" * 35)), ("\ud83d" + "\U0001f600" * 80).find("\ude00" + "\U0001f600" * 70))
array = bytearray(b"A")


class Evil:
    def __index__(self):
        array.clear()
        return 65

    def __repr__(self):
        array.clear()
        return "E"


for f in (lambda: array.find(Evil()), lambda: array.count(65, Evil()), lambda: Evil() in array, lambda: array.rindex(b"A", Evil()), lambda: bytearray(b"%a") % Evil()):
    print(told(f), array)
array = bytearray(b"%a x")
print(told(lambda: array % Evil()), array, told(lambda: array % (Evil(),)), array)
for kind in (bytes, bytearray):
    for arguments in (("",), ("", "ascii", b"x"), (0, "ascii"), ([None],), (2**100,), (-1,)):
        print(told(lambda: kind(*arguments)), end="; ")
    print(told(lambda: kind("", errors="ignore")), told(lambda: kind(b"ab").hex("\0")), told(lambda: kind(b"ab").hex("")), told(lambda: kind(b"ab").hex("é")))
print(type(bytes(Makes())).__name__, type(bytes(B(b"x"))).__name__, type(B(b"x") * 1).__name__, type(ascii(S("a"))).__name__, type(S("abc").format()).__name__, type(S("").format()).__name__, type(S("a{{").format()).__name__)
x, y = b"abc", "abc"
print(x * 1 is x, y * 1 is y, 1 * x is x, bytearray(x) * 1 == x)
a = A(b"abc")
a.x, a.z = 1, 2
for other in copy.copy(a), copy.deepcopy(a):
    print(other, other.x, other.z, other is a)
array = bytearray(b"0123456789")
array[1:-1:2] = b""
print(array, told(lambda: array.__setitem__(slice(0, 6, 2), b"ab")))


def growing(target):
    for i in range(4):
        yield i
        print(len(target), end=" ")


array.__init__(growing(array))
print(array)
for f in (lambda: str(b"x", "utf-8", encoding="ascii"), lambda: str(b"x", "utf-8", "strict", errors="x"), lambda: int("1", 2, base=3), lambda: str(1, 1), lambda: float.fromhex(1), lambda: b"a".decode("utf-16"), lambda: b"\xff\xfea".decode("utf-16"), lambda: b"\xfe\xff\xdc\x00".decode("utf-16"), lambda: b"a".decode("utf-32")):
    print(told(f))
