import ast
src = '''
import os, sys as s
from . import x as y
def f(a, /, b: int = 1, *args, c, d=2, **k) -> str:
    "doc"
    for i in range(3):
        if i and not b or c < d <= 3: yield i
        else: continue
    return
class C(object, metaclass=type):
    x: int = 3
    @property
    def y(self): return f"{self.x!r:>{10}} {self}"
async def g():
    async with a as b, c: await x
    async for i in y: pass
    return [i async for i in z if i]
try: pass
except (A, B) as e: raise E from e
else: pass
finally: del x, y[0], z.w
match a:
    case [1, -1, 1+2j, *_] if x: pass
    case {"a": b, **r} | C(1, x=2) as q: pass
    case None | True | a.b | "x": pass
type T[X: int, *Y, **P = [int]] = list[X]
lambda x, *y: (x := 1)
{1: 2, **z}; {1, 2}; {a: b for a in c}; x[1:2, ::3]; x if y else z; t"a{b}c"
while 1: break
global q
x @= 1
assert x, y
with (a as b, c as d): pass
print(*a, **b)
nonlocal_ = 1
...; b"x"; 1.5; 2j; None
'''
t = ast.parse(src)
u = ast.unparse(t)

print(ast.dump(ast.parse(u)) == ast.dump(t))
try: compile(t, 'x', 'exec')
except SyntaxError as e: print(e)
t = ast.parse("x = 1\nprint(x + 2, f'{x=}')")
for n in ast.walk(t):
    if isinstance(n, ast.Constant) and n.value == 2: n.value = (1+2j, 5, 'a')
    if isinstance(n, ast.Add): pass
t.body[1].value.args[0] = ast.fix_missing_locations(ast.copy_location(ast.Constant((1+2j, 5, 'a')), t.body[0]))
exec(compile(t, 'x', 'exec'))
print(eval(compile(ast.Expression(ast.Constant(3, lineno=1, col_offset=0)), 'x', 'eval')))
class T(ast.NodeTransformer):
    def visit_Name(self, n): return ast.copy_location(ast.Constant(42), n) if n.id=='q' else n
print(eval(compile(T().visit(ast.parse('q*2', mode='eval')), '', 'eval')))
for bad in [ast.Module([ast.Pass()], []), ast.Module([ast.Expr(ast.Name('x', ast.Store()))],[]), ast.Module([ast.FunctionDef('f', ast.arguments(), [])], []), ast.Expression(ast.BoolOp(ast.And(), [])), ast.Module([3],[]), ast.Module(3,[])]:
    try:
        if not isinstance(bad.body, int) and bad.body != [3]: 
            if not isinstance(bad.body, list) or not isinstance(bad.body[0], ast.Pass): ast.fix_missing_locations(bad)
        compile(bad, 'x', 'exec')
    except Exception as e: print(type(e).__name__, e)
