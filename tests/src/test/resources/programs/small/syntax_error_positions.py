# Line, columns and text of syntax errors.
for source in ("x = = 1", "def f(:\n pass", "if x\n  y", "for in x: pass", "class : pass", "a = [1, 2", "a = {1: }", "'abc", "x = 1 +\n", "return", "import", "from x import", "lambda: (yield", "f(a b)", "x y z", "def f():\nx", "  a\n b", "@\ndef f(): pass", "try:\n x\nfoo", "with x as: pass", "del", "raise from x", "assert", "global", "not", "a.1", "1.a", "a..b", "a[", "a[1", "{**}", "[*]", "x = yield = 1", "print(1 2)", "if True: else: x", "elif x: y", "while: x", "async x", "await", "match x:\n  case", "f'{a b}'", "\tx\n  y", "é = $", "a = 1 if 2", "def f(x, x): pass", "x: int: str", "def 1f(): pass", "x = 08", "0b3", "1_", "\"\"\"abc", "(]", "a, b += 1", "*x", "f(**a, *b)", "def f(a=1, b): 1", "nonlocal x", "x = (1, 2\ny = 3", "for x in range(3)\n  y", "def f()\n  y", "a = 5 b = 6", "else", "if x:\n", "class A(: pass", "import a.b.", "from . import *x"):
    try:
        compile(source, "f.py", "exec"); print(repr(source), "fine")
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
