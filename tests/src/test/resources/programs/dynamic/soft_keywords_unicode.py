# Soft keywords as names, unicode identifiers and their normalisation.
match, case, type, _ = 1, 2, 3, 4
print(match, case, type, _, match + case)
type = [1]
type[0] = 5
print(type, type[0])
match = lambda *a: a
print(match(1, 2), match(*[1]))
case = {"k": 1}
print(case["k"])
print(match
      (5))
_ = lambda s: s.upper()
print(_("gettext"))


def type(x): return ("own type", x)


print(type(5), type (6))
class match: case = 1
print(match.case)
é = 1
naïve, Ω, 变量, _ñ1 = 2, 3, 4, 5
print(é, naïve, Ω, 变量, _ñ1)
ﬁ = "ligature"
print(fi)
𝐱 = "bold"
print(x, "x" in globals(), "𝐱" in globals())
ª = "ordinal"
print(a)
print(sorted(n for n in globals() if n in ("fi", "x", "a", "é", "ﬁ")))


class C:
    µ = "micro"

    def ſ(self):
        return "long s"


c = C()
print(c.μ, c.s(), hasattr(c, "µ"), hasattr(c, "μ"), getattr(c, "μ"))
d = dict(ﬁ=1)
print(d)
def f(K): return K
print(f(K=5))
for source in ("€ = 1", "1é = 1", "a\u200bb = 1", "x = “quoted”", "a·b = 1", "·a = 1", "²x = 1", "x² = 1", "😀 = 1", "a\u00a0= 1", "lambda match: match", "for match in []: pass", "import match", "type type", "match = case = type = _ = 5", "print = 5", "async = 1", "await = 1", "None_ = 1", "def match(case): pass", "class type: pass", "x = 5 \\\n + 1", "x = 5 \\ \n"):
    try:
        compile(source, "s", "exec")
        print("fine", source.encode("unicode_escape").decode())
    except SyntaxError as e:
        print(source.encode("unicode_escape").decode(), "->", e.msg)
import keyword

print(keyword.softkwlist, len(keyword.kwlist), keyword.iskeyword("match"), keyword.issoftkeyword("type"), keyword.kwlist[:5])
