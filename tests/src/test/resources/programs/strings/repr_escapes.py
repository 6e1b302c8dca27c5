# repr and ascii of all kinds of characters; quotes chosen.
for s in ("", "'", '"', "'\"", "\\", "\n\r\t", "\0\x01\x1f\x7f", "\x80\x9f\xa0\xad\xff", "é", "\u0378", "\u200b\u2028\ufeff", "\ud800\udfff", "\U0001f600\U000e0001\U0010ffff", "a\u0301", "\u3000", "日本"):
    print(repr(s).encode("ascii", "backslashreplace").decode(), ascii(s), len(s), len(repr(s)))
for b in (b"", b"'", b'"', b"'\"", b"\\", b"\n\r\t\0\x7f\x80\xff", b"abc", bytearray(b"\x00'"), memoryview(b"x").tobytes()):
    print(repr(b), str(b) == repr(b))
print(repr("a'b\"c\\d\ne"), ["it's", 'say "hi"'], {"'": '"'}, ("\x00",), str(["\n"]), f"{'\t'!r}", "%r" % "\x1b")
print(eval(repr("é\n'\"\\\0\u2028😀")) == "é\n'\"\\\0\u2028😀", eval(ascii("é😀")) == "é😀")
print("\a\b\v\f".encode(), "\N{BULLET}\N{GREEK SMALL LETTER ALPHA}\N{LATIN SMALL LETTER A WITH ACUTE}", "\x61\141\u0061\U00000061", r"\n\x", "\
joined")
print([hex(ord(c)) for c in "aé€😀"], [chr(n) for n in (97, 0x20AC)], chr(0x1F600) == "\U0001f600", ord("\ud800"))
print("a\
b", 'tri"ple', """a"b""c""", '''it's''', "\"", '\'', len("\0"), len("\\0"), "\377")
import warnings

warnings.simplefilter("error")
for source in (r'"\d"', r'b"\d"', r'"\400"', r'"\8"', 'f"\\d"', r'r"\d"'):
    try:
        compile(source, "s", "eval")
        print("fine", source)
    except SyntaxError as e:
        print(source, e.msg)
