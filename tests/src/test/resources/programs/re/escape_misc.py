# escape, purge, error attributes, template strings, pattern cache, bytes.
import re

print(re.escape("a.b*c[d]e-f g#h&i~j\n\0é/'\"%,:;<=>@_`!"), re.escape(b"a.b\xff"), re.escape(""), re.match(re.escape("a+b(c)|^$"), "a+b(c)|^$") is not None)
re.purge()
try:
    re.compile("ab\n(c")
except re.error as e:
    print(e, "|", e.msg, e.pattern, e.pos, e.lineno, e.colno, re.error is re.PatternError, isinstance(e, ValueError) or type(e).__mro__[1].__name__)
print(re.compile("x" * 300), repr(re.compile("\n'\"")), re.match("a", "a" * 100), repr(re.match("é", "é")), repr(re.match(b"\xff", b"\xff\xfe")))
p = re.compile("(?P<a>.)(?P<b>.)?")
print(p.match("x").groupdict(), p.match("xy").expand(r"\g<b>\g<a>"), p.groupindex["b"], p.match("x").groups("-"), p.match("xy").group("a", "b", 0), len(p.match("xy").regs))
import pickle, copy

print(pickle.loads(pickle.dumps(re.compile("a", re.I))) == re.compile("a", re.I), copy.deepcopy(p) is p, p.__class__.__name__, re.template if hasattr(re, "template") else "no template")
print([re.compile(s).search("key = value # c").span() for s in ("=", r"\s", "#.*", "$", "")], re.search("a\\b", "a b").span(), re.search("\\\\", "a\\b").span(), re.search(r"\t", "\t").span(), re.search("\t", "\t").span(), re.search(r"\\n", "\\n").span())
class S(str):
    pass
m = re.match("a", S("abc"))
print(type(m.group()).__name__, type(m.string).__name__, type(re.sub("a", "b", S("a"))).__name__, type(re.sub("x", "b", S("a"))).__name__, [type(x).__name__ for x in re.split(",", S("a,b"))], type(re.findall("a", S("a"))[0]).__name__)
import array

print(re.findall(b"a", memoryview(b"aba")), re.search(b"b", array.array("B", b"abc")).span(), re.sub(b"a", b"x", bytearray(b"aba")), re.match("[\ud800]", "\ud800").span(), re.match(".", "😀").span(), re.search("(?:é|😀)+", "x😀éy").span())
