import ast,copy
print(repr(ast.parse("x=1;y=2;z=f(a,b,c,*[d],k=[1,2,3])")), ast.Name('x'), ast.Load(), [ast.Pass()])
for s in ["x.y.z.w.v", "[1,2,3]", "[]", "[1]","[1,2]", "def f(a,b): return [[[]]]"]: print(ast.parse(s), ast.parse(s).body[0])
n=ast.Name('x',lineno=3)
print(ast.dump(copy.replace(n,id='y')), copy.replace(n,id='y').lineno)
for k in [{'foo':1},{}]:
  try: print(n.__replace__(**k))
  except Exception as e: print(e)
m=ast.Name('x'); del m.id
try: m.__replace__()
except Exception as e: print(e)
try: m.__replace__(1)
except Exception as e: print(e)
try: print(repr(m))
except Exception as e: print(e)
print(ast.Name('x').__reduce__(), ast.Name('x').__reduce_ex__(2))
import warnings; warnings.simplefilter('error')
for f in [lambda: ast.Name(), lambda: ast.Name('x',foo=2), lambda: ast.Name('x',id='y'), lambda: ast.Name(1,2,3), lambda: ast.AST(1), lambda: ast.AST(x=1)]:
  try: print(f())
  except Exception as e: print(type(e),e)
