# Groups: named, non-capturing, backreferences, conditionals, nested quantifiers.
import re

cases = [(r"(a)\1", "aa"), (r"(?P<q>['\"]).*?(?P=q)", "x 'a\"b' y"), (r"(?:a|b)+c", "ababc"), (r"(a)?(?(1)b|c)", "ab"), (r"(a)?(?(1)b|c)", "c"), (r"(?P<x>a)?(?(x)b|c)", "ac"), (r"((a)|b)*", "aba"), (r"(a*)*", "aa"), (r"(a|b)*?c", "abc"), (r"(\w)(\w)\2\1", "abba"),
         (r"(?i:a)b", "Ab"), (r"(?i:a)b", "AB"), (r"(?i)a(?-i:b)", "AB"), (r"(?i)a(?-i:b)", "Ab"), (r"(?s:.)x.", "\nx\n"), (r"(?x: a b ) c", "ab c"), (r"(a(b(c)))", "abc"), (r"(?>a+)ab", "aaab"), (r"(?>a|ab)c", "abc"), (r"a++b", "aab"), (r"a++a", "aaa"), (r"a*+", "aaa"), (r"a?+a", "a"), (r"a{1,2}+a", "aaa"), (r"(?:a{2}){2}", "aaaaa"),
         (r"()", ""), (r"(|a)+", "aa"), (r"(a|)+", "aa"), (r"(?:)|a", "a"), (r"(a)(?:b)(c)", "abc"), (r"(?#comment)a", "a"), (r"\1(a)" if False else r"(a)(?:\1)?", "aaa"), (r"(?P<n>\d)(?P=n)", "4433"), (r"(a+)(a+)", "aaaa"), (r"(a+?)(a+)", "aaaa"), (r"(.*)(\d+)", "abc123"), (r"(.*?)(\d+)$", "abc123"), (r"^(?:(\d+)|(\w+))$", "abc")]
for p, s in cases:
    m = re.search(p, s)
    print(p, repr(s), m and (m.group(), m.span(), m.groups()))
print(re.compile(r"(?P<a>x)(?P<b>y)").groupindex, re.compile("(a)(?:b)(?P<c>d)").groups, dict(re.compile("(?P<z>.)").groupindex))
