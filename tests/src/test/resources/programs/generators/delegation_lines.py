# Lines of tracebacks through suspended code; which context managers get a hint.
class A:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class B:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class B2(B):
    __aenter__ = 1
    __aexit__ = 1
for c in (A, type('X', (), {'__aenter__': 1, '__aexit__': lambda *a: 0}), type('X', (), {'__aenter__': lambda *a: 0, '__aexit__': 1}), type('Y', (), {'__aenter__': A.__aenter__, '__aexit__': A.__aexit__, '__exit__': 1})):
    try:
        with c(): pass
    except TypeError as e: print(e)
async def t(c):
    async with c(): pass
for c in (B, type('X', (), {'__enter__': 1, '__exit__': 1})):
    try: t(c).send(None)
    except TypeError as e: print(e)
def inner():
    yield 1
    raise KeyError(1)
def outer():
    a = 1
    b = len('abc')
    yield from inner()
    c = len('x')
try:
    for _ in outer(): pass
except KeyError as e:
    t = e.__traceback__
    while t: print(t.tb_frame.f_code.co_name, t.tb_lineno); t = t.tb_next
def th():
    a = 1
    b = len('abc')
    yield 5
    c = len('x')
g = th(); next(g)
try: g.throw(ValueError)
except ValueError as e: print(e.__traceback__.tb_next.tb_lineno)
async def co(): pass
async def ag(): yield
c = co(); print([n for n in dir(c) if n not in dir(object)]); c.close(); print([n for n in dir(ag()) if n not in dir(object)])
print(type(g)[int])
