# Conversions between all simple types.
values = [0, 1, -5, 2.75, -2.75, "12", " 7 ", "3.5", "abc", "", True, None, b"9", [1], (2,), 1e20, "1e3", "0x1F", "1_000", float("nan"), "inf"]
for v in values:
    out = []
    for t in (int, float, complex, str, bool, list, tuple):
        try: out.append(repr(t(v)))
        except Exception as e: out.append(type(e).__name__)
    print(repr(v), *out)
print(int("0x1F", 16), int("z", 36), int("0b11", 0), list("abc"), list({"a": 1}), tuple(range(3)), dict([(1, 2)]), set("aab") == {"a", "b"}, bytes([65, 66]), str(b"x", "ascii"), float("1_0.5"), chr(65), ord("A"), hex(255), bin(5), oct(8), round(2.675, 2), str([1, "a"]), repr("a"), bytes("é", "utf-8"), list(b"ab"), complex("1+2j"), bool("False"))
