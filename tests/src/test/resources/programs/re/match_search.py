# match, fullmatch, search and the match object.
import re

m = re.match(r"(\w+) (?P<last>\w+)?", "John Smith!")
print(m, m.group(), m.group(0, 1, 2), m.group("last"), m["last"], m[1], m.groups(), m.groupdict(), m.start(), m.end(2), m.span(1), m.span("last"), m.lastindex, m.lastgroup, m.pos, m.endpos, m.string, m.re.pattern, m.regs)
print(re.match("b", "ab"), re.search("b", "ab").span(), re.fullmatch("a|ab", "ab").group(), re.fullmatch("a", "ab"), re.search("", "abc").span(), bool(re.match("", "")), re.match("(a)|(b)", "b").groups(), re.match("(a)|(b)", "b").groups("none"), re.match("(a)?b", "b").group(1))
print(m.expand(r"\2 \1 \g<last> \g<1>0"), re.match("(a)(?P<n>b)?", "a").groupdict("dflt"), re.match("(a)(b)?", "a").span(2), re.match("(a)(b)?", "a").start(2), re.match("((a)(b))", "ab").lastindex, re.match("(?P<x>a)(b)", "ab").lastgroup)
p = re.compile("a.c")
print(p.match("xabc", 1).span(), p.search("xxabcxabc", 3).span(), p.match("abcd", 0, 3), p.match("abc", 0, 2), p.fullmatch("xabcx", 1, 4).span(), p.search("abc", -5).span(), p.pattern, p.flags, p.groups, p.groupindex, p)
print(re.compile("^b").match("ab", 1), re.compile(r"\bb").match("ab", 1), re.compile("b$").search("abc", 0, 2).span(), re.compile("(?<=a)b").match("ab", 1).span())
for f in (lambda: m.group(5), lambda: m.group("x"), lambda: m["x"], lambda: m.start(9), lambda: m.group(1.5), lambda: re.match("a", 5), lambda: re.match(5, "a"), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: m.expand(r"\9"), lambda: re.compile(p, re.I), lambda: re.match("a"), lambda: p.match(), lambda: p.match("a", "b")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(re.match(b"(\\w)", b"a1").groups(), re.match(b"a", bytearray(b"ab")), re.search(b"\xff", b"a\xff").span(), re.match("a", type("S", (str,), {})("abc")).string, re.compile("a") == re.compile("a"), hash(re.compile("a")) == hash(re.compile("a")), re.compile("a") != re.compile("a", re.I))
import copy

print(copy.copy(m) is m, bool(m), m.__class__.__name__, type(p).__name__, type(p).__module__, re.Pattern is type(p), isinstance(m, re.Match))
