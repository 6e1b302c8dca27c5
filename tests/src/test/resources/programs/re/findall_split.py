# findall, finditer, split, scanner.
import re

print(re.findall("a", "banana"), re.findall("(a)(n)?", "banana"), re.findall("(a)", "aba"), re.findall("x*", "axb"), re.findall("", "ab"), re.findall(r"\w+", "a bc, d"), re.findall("(?:ab)+", "ababxab"), re.findall(b"a", b"aa"), re.findall("a(?=b)", "abac"), re.findall("(a)|b", "ab"))
print([m.span() for m in re.finditer("a*", "baac")], [m.group() for m in re.finditer(r"\d", "1a2")], list(re.finditer("x", "a")), [(m.lastgroup, m.group()) for m in re.finditer(r"(?P<num>\d+)|(?P<op>[+*-])|(?P<ws>\s+)", "12 + 3*4")])
print(re.split(",", "a,b,,c"), re.split("(,)", "a,b"), re.split(r"\s*", "a b"), re.split("", "abc"), re.split(",", "a,b,c", maxsplit=1), re.split("x", "abc"), re.split("(a)|b", "xaybz"), re.split(r"(?<=,)", "a,b"), re.split(r"\b", "hi you"), re.split(b",", b"a,b"), re.split("[,;]+", "a,;b;c"), re.split("(-)(x)?", "a-b-xc"), re.split("a", "a"), re.split("$", "ab"))
p = re.compile("o")
print(p.findall("foo boo", 2), p.findall("foo boo", 0, 3), p.split("foo", 1), [m.start() for m in p.finditer("foo boo", 3)], p.subn("0", "foo"))
s = p.scanner("foo")
print(s.search().span(), s.search().span(), s.search(), s.pattern is p)
scanner = re.Scanner([(r"\d+", lambda s, t: int(t)), (r"[a-z]+", lambda s, t: t.upper()), (r"\s+", None)])
print(scanner.scan("12 ab 3 ?x"))
it = re.finditer("a", "aa")
print(next(it).span(), next(it).span(), next(it, None), type(it).__name__)
for f in (lambda: re.findall("(", "a"), lambda: re.split("a", 5), lambda: re.findall("a"), lambda: re.finditer("a", None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(len(re.findall("a", "a" * 10000)), re.findall("aa", "aaaaa"), re.findall("(?=(aa))", "aaaa"), re.findall(r"(\w)(\w)", "abcde"), re.findall("[^,]*", "a,,b"), re.findall("(?m)^.", "ab\ncd"), re.findall("a.?", "a\nab"))
