# Character classes and escapes, Unicode and ASCII.
import re

text = "aZ5_é٣ \t\n-]^\\漢"
for p in (r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", r"[a-z]", r"[^a-z]", r"[]]", r"[^]]", r"[-a]", r"[a-]", r"[\]^]", r"[\w-]", r"[^\s\w]", r"[\d\s]", r".", r"[.]", r"\.", r"[\\]", r"[^^]", r"[a\-z]", r"[\x61\u00e9\t]", r"\x61|\u00e9|\U0001f600|\N{LATIN SMALL LETTER E WITH ACUTE}", r"[\b]", r"\145", r"\0|\t", r"[à-ÿ]"):
    print(p, re.findall(p, text), re.findall(p, text, re.A) == re.findall(p, text), re.findall(p, text, re.A))
for p, s in ((r"\bfoo\b", "foo food foo."), (r"\Boo", "foo oo"), (r"\Aab", "ab\nab"), (r"ab\Z", "ab\nab"), (r"ab\z", "ab\nab"), (r"^a", "a\na"), (r"a$", "a\na\n"), (r"(?m)^a", "a\na"), (r"(?m)a$", "a\na\n"), (r"\b", "é a"), (r"(?a)\b\w", "éa"), (r"\b", ""), (r"\B", ""), (r"$", "a\n"), (r"(?m)$", "a\n\n"), (r"\Z", "a\n")):
    print(p, repr(s), [m.span() for m in re.finditer(p, s)])
print(re.findall(rb"\w", b"a\xe91"), re.findall(rb"(?L)\w", b"a1") == [b"a", b"1"], re.findall(rb"[\x80-\xff]", b"a\xe9"), re.findall(rb"\d|\s", b"1 a"))
import warnings

warnings.simplefilter("error")
for p in (r"\q", r"\8", r"[\q]", r"\c", r"\x1", r"\u12", r"\N{nope}", r"[z-a]", r"[a-\d]", r"[", r"[]", r"[^]", r"\U00110000", "\\", r"[[a]", r"[a--b]", r"[a&&b]", r"[a||b]", r"[a~~b]", r"\400", r"(?L)\w", r"\p{L}"):
    try:
        print(p, re.compile(p).pattern)
    except Exception as e:
        print(p, type(e).__name__, e)
