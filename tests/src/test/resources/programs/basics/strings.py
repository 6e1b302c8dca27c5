# Kinds of string literals, escapes and concatenation.
print('single', "double", '''triple''', """triple
over lines""")
print(r"raw \n", "tab\tend", "nul" + repr("\0"), "\x41\u0042\U00000043\N{LATIN SMALL LETTER E WITH ACUTE}")
print("a" "b" 'c' r"\d" f"{1}")
print("\101\60", "\
continued", 'it''s', "\"quoted\"", '\'', "\\")
print(repr("\a\b\f\v\r\n\t"), repr("'"), repr('"'), repr("'\""), repr("\x7f\x80\xa0\xad"))
print(repr("é"), ascii("é"), repr("\u2028"), repr("😀"), ascii("😀"), repr("\ud800"))
print(b"bytes\x00\xff", br"\x", Rb"\n", b'\'')
print(len("é😀"), "abc"[1], "abc"[-1], "abc"[1:], "abc"[::-1], "😀x"[1])
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "a" + "b")
print("x" in "xyz", "yz" in "xyz", "zz" not in "xyz")
print(u"u prefix", "%s %d" % ("a", 1), "{} {}".format(1, 2))
print("""a
  b\
c""")
abc = "abc"
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a" * 1.0, lambda: "abc"[5],
          lambda: abc["a"], lambda: abc[1.0], lambda: -"a", lambda: "a" - "b", lambda: "a".nope):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s = "immutable"
try:
    s[0] = "I"
except TypeError as e:
    print(e)
for source in ( r'"\x4"', r'"\u12"', r'"\N{nope}"', '"abc', "'''abc", r'b"é"', r'"\U00110000"', 'b"a" "c"'):
    try:
        compile(source, "s", "eval")
    except SyntaxError as e:
        print(e.msg)
