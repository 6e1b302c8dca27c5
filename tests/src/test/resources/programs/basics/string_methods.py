# The common str methods.
s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), s.casefold())
print(s.find("o"), s.rfind("o"), s.find("zz"), s.index("W"), s.count("l"), s.find("o", 5), s.find("o", 5, 6))
print(s.startswith("Hell"), s.endswith(("x", "ld")), s.startswith("World", 7), s.endswith("Hello", 0, 5))
print(s.replace("l", "L"), s.replace("l", "L", 2), s.replace("", "-", 3), "aaa".replace("aa", "b"))
print("a,b,,c".split(","), " a  b ".split(), "a  b".split(" "), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1))
print("".split(), "".split(","), " x ".split(maxsplit=0), "a\nb\r\nc".splitlines(), "a\nb\n".splitlines(True))
print("-".join(["a", "b"]), "".join([]), ", ".join("abc"), "x".join(("only",)))
print(" x ".strip(), "xxaxx".strip("x"), "abcab".lstrip("ab"), "abcab".rstrip("ab"), "\t\n x".lstrip())
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("x"), "abc".rpartition("x"))
print("5".zfill(3), "-5".zfill(4), "+".zfill(3), "ab".center(7, "*"), "ab".ljust(4) + "|", "ab".rjust(4, "."))
print("abc".isalpha(), "a1".isalnum(), "12".isdigit(), "".isalpha(), " \t".isspace(), "Ab".istitle(), "AB".isupper())
print("a_1".isidentifier(), "1a".isidentifier(), "if".isidentifier(), "é".isascii(), "a\n".isprintable())
print("tab\tx\ty".expandtabs(4), "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "a".removesuffix(""))
print("abc".translate({97: "X", 98: None, 99: 100}), "abc".translate(str.maketrans("ab", "xy", "c")))
print("{} {0}".format if False else "{0} {1} {0}".format("a", "b"), "{x:>4}".format(x=1), "%5.2f|%-5s|%05d" % (1.5, "a", 42))
print("abc" < "abd", max("abc"), min("abc"), sorted("cab"), list(reversed("abc")), len(s), hash("a") == hash("a"))
print("abc".encode(), b"abc".decode(), "é".encode("latin-1"), "é".encode(), "é".encode("ascii", "replace"))
for f in (lambda: "a".index("b"), lambda: "a".split(""), lambda: "a".join([1]), lambda: "a".join(5), lambda: "a".zfill(),
          lambda: "a".center(5, "xx"), lambda: "a".startswith(5), lambda: "a".replace("a"), lambda: "a".strip(5),
          lambda: "a".partition(""), lambda: "é".encode("ascii"), lambda: "a".encode("nope"), lambda: "a".find(),
          lambda: "a".count(1), lambda: "a".startswith(("a", 1)), lambda: "a".translate(5), lambda: str.upper(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
