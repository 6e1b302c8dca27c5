# bytes: construction, methods, immutability, errors.
b = b"Hello World"
print(b, b[0], b[-1], b[1:3], b[::-1], list(b[:3]), len(b), b + b"!", b * 2 if False else b"ab" * 2, 72 in b, b"llo" in b, b.upper(), b.lower(), b.swapcase(), b.title(), b"abc def".capitalize())
print(bytes(3), bytes([1, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(), bytes(range(3)), bytes(bytearray(b"y")), bytes.fromhex("00 ff 1A"), b"\x00\xff".hex(), b"\x01\x02\x03\x04".hex(" "), b"\x01\x02\x03\x04\x05".hex(":", 2), b"\x01\x02\x03".hex("-", -2), bytes(memoryview(b"m")))
print(b.find(b"o"), b.find(111), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.count(108), b.startswith(b"He"), b.endswith((b"x", b"ld")), b.replace(b"l", b"L", 2), b.split(), b.split(b"o"), b.rsplit(b"o", 1), b.partition(b" "), b.rpartition(b"x"), b"a\nb\r\nc".splitlines(), b",".join([b"a", bytearray(b"b")]))
print(b" x ".strip(), b"xxaxx".strip(b"x"), b"ab".center(6, b"*"), b"ab".ljust(4), b"5".zfill(3), b"-5".zfill(4), b"a\tb".expandtabs(4), b"prefix".removeprefix(b"pre"), b"x.py".removesuffix(b".py"), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" ".isspace(), b"Ab".istitle(), b"AB".isupper(), b"\xff".isascii())
print(b"%d %s %r %x %c %a %b %5.2f" % (1, b"x", "é", 255, 65, "é", b"y", 1.5), b"%(a)s" % {b"a": b"v"}, b"a" < b"b", b"a" == "a", b"a" == bytearray(b"a"), hash(b"a") == hash(bytes([97])), b"abc".decode(), b"\xe9".decode("latin-1"), b"a" b"c", b"\x41\101\n", rb"\n", repr(b"'\"\t\x00"), b"x".__contains__(120))
for f in (lambda: b"a" + "a", lambda: b"a" + 1, lambda: b[100], lambda: b["a"], lambda: bytes("a"), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(["a"]), lambda: bytes(-1), lambda: bytes(1.5), lambda: bytes(None), lambda: bytes(5, "utf-8"), lambda: b"a".find("a"), lambda: b"a".join(["x"]), lambda: b"a".split(b""), lambda: b"a".index(b"z"), lambda: b"a".replace(b"a", "b"), lambda: "a" in b"a", lambda: 256 in b"a", lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: b"%d" % "a", lambda: b"%s" % "a", lambda: b"%s" % 5, lambda: b"%c" % 256, lambda: b"a".center(5, b"xy"), lambda: b"a".startswith("a"), lambda: bytes.maketrans(b"a", b"bc"), lambda: b"a".translate(b"x"), lambda: b"a" < "a", lambda: ord(b""), lambda: b"a".hex("xy"), lambda: b"a" * 1.5, lambda: setattr(b"a", "x", 1), lambda: b"a".nope, lambda: b"a".decode("ascii", 5), lambda: bytes.fromhex(5), lambda: b"\xff".decode()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)


class B:
    def __bytes__(self):
        return b"made"


class S(bytes):
    pass


print(bytes(B()), S(b"x"), type(S(b"x") + b"y").__name__, S(b"x") == b"x", type(bytes(S(b"z"))).__name__, b"".join([S(b"q")]), S.fromhex("41"), type(S.fromhex("41")).__name__)
