# Template strings: parts, interpolations, conversions, concatenation.
from string.templatelib import Interpolation, Template, convert

name, n = "world", 42
t = t"hello {name}!"
print(type(t).__name__, t.strings, t.values, t.interpolations)
i = t.interpolations[0]
print(i.value, i.expression, i.conversion, repr(i.format_spec), i)
for t in (t"", t"plain", t"{n}", t"{n}{name}", t"a{n}b{name}c", t"{n!r:>{n}}", t"{n = }", t"{name=!s:^9}", t"{{}}", t"{ n + 1 }", t"\x41{n}\n", rt"\x41{n}", t'{"q"}'):
    print(repr(t), t.strings, t.values)
    print([(p if isinstance(p, str) else (p.value, p.expression, p.conversion, p.format_spec)) for p in t])


def f(template):
    parts = []
    for item in template:
        match item:
            case str() as s:
                parts.append(s.upper())
            case Interpolation(value, expression, conversion, spec):
                parts.append(format(convert(value, conversion), spec))
    return "".join(parts)


print(f(t"value {n:05d} and {name!r:>10} end"), f(t"a{1 + 1}b"))
a = t"x{n}" + t"y{name}"
print(a.strings, a.values, (t"a" t"b{n}").strings)
for g in (lambda: t"a" + "b", lambda: "a" + t"b", lambda: t"a" + 5, lambda: Template(5), lambda: Interpolation(), lambda: t"{undefined}", lambda: t"{n:{undefined}}", lambda: str(5).join([t"a"])):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
print(Template("a", Interpolation(1, "one", None, ""), "b", "c", Interpolation(2), Interpolation(3)).strings)
print(t"{n}" == t"{n}", hash(t"a") is not None, [type(p).__name__ for p in t"a{n}b"], str(t"a{n}")[:30])
print(t"{(lambda: 5)()}".values, t"{t"nested {n}"}".values[0].values, f"{t"in f {n}"!r}"[:20], t"{f"{n}"}".values)
for source in ("t'{'", "t'{}'", "t'}'", "t'a' 'b'", "t'a' f'b'", "bt'x'", "tf'x'", "ut'x'", "t'{a b}'"):
    try:
        compile(source, "s", "eval")
        print("fine")
    except SyntaxError as e:
        print(source, e.msg)
try:
    class Sub(Template):
        pass
except TypeError as e:
    print(e)
try:
    i.value = 5
except AttributeError as e:
    print(e)
