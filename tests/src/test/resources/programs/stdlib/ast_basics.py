# ast: parsing, dumping, transforming, unparsing, literal_eval.
import ast

tree = ast.parse("def f(a, *b, c=1, **d) -> int:\n    x: int = a + 1\n    return [i async for i in b if i] if c else {**d}\n")
print(ast.dump(tree, indent=1)); print(ast.unparse(tree))
for s in ("a if b else c", "lambda x, /, y=1, *, z: x", "f'{a!r:>{w}} b'", "x[1:2, ...]", "-a ** -b", "(a, *b)", "not a in b", "a < b <= c", "{'k': v, **w}", "await x" if False else "yield_", "(yield)", "a @ b | c & ~d", "(x := 5)", "b'a' 'c'" if False else "b'a'", "'it\\'s \"q\"'", "1e100 + 2j", "print(*a, k=1, **d)", "{x: y for x in z if a if b}", "(a for b in c)", "a.b.c[0](1)(2)", "None is True", "t'{a}b'"):
    print(ast.unparse(ast.parse(s, mode="eval")), "|", ast.dump(ast.parse(s, mode="eval").body)[:70])
for s in ("with a as b, c: pass", "try:\n x\nexcept* E as e:\n y\nelse:\n z\nfinally:\n w", "match x:\n case [1, *r] | {'k': v, **o} if g:\n  pass\n case C(a, b=c) as d:\n  pass\n case _:\n  pass", "class C[T: int](B, metaclass=M):\n @d\n def m(self): 'doc'", "for x in y:\n break\nelse:\n continue_", "global_ = 1; del a, b[0]", "from ..a import b as c, d", "type X[T] = list[T]", "async def f():\n async with a: pass\n async for b in c: await d", "assert a, b", "raise A from B", "x: int", "a += 1; a, b = c = d", "while 1: pass", "if a: b\nelif c: d\nelse: e"):
    print(ast.unparse(ast.parse(s)))
print([ast.literal_eval(s) for s in ("[1, 'a', (2.5, None), {'k': {1}}, -1, 1+2j, b'x', True, ...]", " 5", "set()")])
for s in ("f()", "a", "1 + 1", "[x for x in y]", "'a' 'b' + 'c'", "{1: f}", "-'a'"):
    try: print(ast.literal_eval(s))
    except (ValueError, SyntaxError) as e: print(type(e).__name__, str(e).split(" on line")[0].split(": <")[0])
class Double(ast.NodeTransformer):
    def visit_Constant(self, n): return ast.copy_location(ast.Constant(n.value * 2), n)
t = ast.fix_missing_locations(Double().visit(ast.parse("x = 21 + len('ab')")))
ns = {}; exec(compile(t, "t", "exec"), ns); print(ns["x"], [type(n).__name__ for n in ast.walk(t)], ast.get_docstring(ast.parse("'d'")), [(n.lineno, n.col_offset, n.end_col_offset) for n in ast.walk(ast.parse("é + b")) if hasattr(n, "lineno")], ast.get_source_segment("a + bc", ast.parse("a + bc").body[0].value.right), list(ast.iter_child_nodes(ast.parse("a")))[0].__class__.__name__, ast.compare(ast.parse("a"), ast.parse("a")))
for f in (lambda: compile(ast.Module([ast.Expr(ast.Name("x"))], []), "f", "exec"), lambda: ast.parse("a b"), lambda: compile(ast.Expression(ast.List([ast.Constant(1)], ast.Store())), "f", "eval"), lambda: ast.Name(1, 2, 3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
