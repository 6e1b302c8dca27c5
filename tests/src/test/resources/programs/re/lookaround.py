# Lookahead and lookbehind, anchors inside, captures.
import re

for p, s in ((r"a(?=b)", "abac"), (r"a(?!b)", "abac"), (r"(?<=a)b", "abcb"), (r"(?<!a)b", "abcb"), (r"(?<=^|,)\w" if False else r"(?<![^,])\w", "a,b c"), (r"(?=(\w+))\1:", "abc:"), (r"(?=.*\d)(?=.*[a-z])\w{3,}", "ab1"), (r"(?<=(a))b", "ab"), (r"(?!a)(?!b)\w", "abc"), (r"\w+(?=\s|$)", "ab cd"), (r"(?<=\bfoo)bar", "foobar xfoobar"), (r"(?<=ab|cd)e", "abe cde"), (r"(?<!ab)e", "abe e"), (r"(?=a)(?=.b)", "ab"), (r"(?!)", "a"), (r"(?=)", "a"), (r"x(?!$)", "xx"), (r"(?<=\n)b", "a\nb"), (r"(?m)(?<=^)b", "b\nb"), (r"(?i)(?<=A)b", "ab"), (r"(?<=é)x", "éx"), (r"(a)(?=\1)", "aab"), (r"(?<=(?P<q>a))(?P=q)", "aa"), (r"(?:(?=a)a|b)+", "abab"), (r"(?<=a{3})b", "aaab")):
    print(p, repr(s), [(m.span(), m.groups()) for m in re.finditer(p, s)])
for p in (r"(?<=a+)b", r"(?<=a|bc)d", r"(?<!a?)b", r"(?<=(a))\1", r"(?<=\1)(a)", r"(?<", r"(?<=", r"(?=", r"(?<a)", r"(?P=x)", r"(?P<1a>x)", r"(?P<a>x)(?P<a>y)", r"(?P<a", r"(?P>a)", r"(?Px)", r"(?", r"(?(1)a)", r"(?(2)a|b)(x)", r"(?(x)a)", r"(a)(?(1)a|b|c)", r")", r"(", r"a)", r"((a)", r"\2(a)", r"(?#abc", r"(?P<>a)", r"(?(", r"(?<!a", r"(?'a'b)", r"(?P<é>x)", r"(?P<a b>x)", r"(?(0)a)", r"(?(-1)a)"):
    try:
        print(p, re.compile(p).groups)
    except re.error as e:
        print(p, "->", e, "|", e.msg, e.pos, e.lineno, e.colno)
