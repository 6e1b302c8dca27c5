# What CPython refuses only after parsing: words and attributes.
SOURCES = [
    "f(a=1, b=2, a=1)",
    "f(a=1, **x, a=2)",
    "class A(x=1, x=2): pass",
    "class C[T=int, U]: pass",
    "def f[T=int, *U, **P](): pass",
    "match x:\n case {f'': _}: pass",
    "match x:\n case C(a=1, b=2, a=3): pass",
    "match x:\n case {0: _, False: _}: pass",
    "match x:\n case {0: _, 0.0: _}: pass",
    "match x:\n case {1: _, 1j: _, '1': _, b'1': _}: pass",
    "match x:\n case {0: _, -0: _}: pass",
    "match x:\n case (_ as y) | [y]: pass",
    "match x:\n case (None | _) | _: pass",
    "match x:\n case (None | _): pass\n case _: pass",
    "try: pass\nexcept: pass\nexcept ValueError: pass",
    "*a, *b = c",
    "f'{a:{b:{c}}}'",
    "f'{a:{b:{c:{d}}}}'",
    "def f(x, x): pass",
    "nonlocal x",
    "def f():\n x = 1\n global x",
    "def f():\n nonlocal x",
    "from __future__ import nothing_such",
    "__debug__ = 1",
    "0or x",
]
for source in SOURCES:
    try:
        compile(source, "<s>", "exec")
        print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), e.msg, len(e.args), e.filename, e.lineno, e.text)


class Named:
    _Outer__a = "mangled"


setattr(Named, "__a", "plain")


class Outer:
    def f(self, x):
        match x:
            case Named(__a=y):
                return y


print(Outer().f(Named()))
for flags in (0xFF, 1 << 30):
    try:
        compile("1", "<s>", "exec", flags)
    except ValueError as e:
        print(e)
for text in ("a\0b", b"a\0b"):
    try:
        compile(text, "<s>", "exec")
    except SyntaxError as e:
        print(e.msg, e.lineno)
for source in ("1;", "", "1 +", "(1"):
    try:
        eval(source)
    except SyntaxError as e:
        print(repr(source), e.msg, e.lineno, e.offset)
