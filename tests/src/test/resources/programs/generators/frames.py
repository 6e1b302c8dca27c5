# Frames of generators, tracebacks and callers with their variables.
import sys, traceback, inspect
def g(x):
    y = x + 1
    yield y
    z = [k for k in range(3)]
    def inner(): return z
    yield z
    return 1
it = g(4)
print(it.gi_frame.f_locals, it.gi_frame.f_lineno, it.gi_frame is it.gi_frame, it.gi_frame.f_back, it.gi_frame.f_generator is it)
next(it); print(it.gi_frame.f_locals, it.gi_frame.f_lineno)
next(it); print({k: v for k, v in it.gi_frame.f_locals.items() if k != 'inner'}, it.gi_frame.f_lineno)
for _ in it: pass
print(it.gi_frame)
def f(a, b=2, *args, **kw):
    c = [a]
    def cap(): return c
    raise ValueError(a)
def outer(n):
    secret = 'x' * n
    try:
        f(n, 3, 4, k=5)
    except KeyError:
        pass
try:
    outer(3)
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, {k: v for k, v in sorted(tb.tb_frame.f_locals.items()) if not callable(v) and tb.tb_next is not None or k in 'abc args kw'} if tb.tb_frame.f_code.co_name != '<module>' else '')
        tb = tb.tb_next
    traceback.clear_frames(e.__traceback__)
    tb = e.__traceback__.tb_next
    print(tb.tb_frame.f_locals)
def who():
    frame = sys._getframe(1)
    return frame.f_locals, frame.f_back.f_code.co_name, frame.f_lineno
def caller(p, q):
    r = p * q
    l = lambda: r
    res = who()
    return [res[0][k] for k in 'pqr'], res[1:]
print(caller(3, 4))
for i in range(3000):
    caller(3, 4)
print(caller(3, 4))
class K:
    a = 1
    print(sorted(k for k in sys._getframe().f_locals if not k.startswith('__')))
    print(sorted(k for k in who()[0] if not k.startswith('__')))
def own():
    x = 1; y = 2
    return sys._getframe().f_locals
print(own())
print(inspect.currentframe().f_lineno, inspect.stack()[0].function)
async def co(v):
    w = v
    await sleep()
import types
@types.coroutine
def sleep(): yield 5
c = co(1); print(c.cr_frame.f_locals, c.cr_frame.f_lineno); c.send(None); print(c.cr_frame.f_locals, c.cr_frame.f_lineno - c.cr_code.co_firstlineno); c.close(); print(c.cr_frame)
code = compile('def h():\n    import sys\n    return sys._getframe(0).f_globals["nm"]\ndef mk():\n    class Z: pass\n    return Z.__module__\n', 'm', 'exec')
n1, n2 = {'nm': 'one', '__name__': 'M1'}, {'nm': 'two', '__name__': 'M2'}
exec(code, n1); exec(code, n2); print(n1['h'](), n2['h'](), n1['mk'](), n2['mk']())
try: sys._getframe().clear()
except RuntimeError as e: print(e)
g2 = g(1); next(g2)
try: g2.gi_frame.clear()
except RuntimeError as e: print(e)
def gen():
    me = yield
    print(me.gi_frame.f_back is None, me.gi_running, sorted(me.gi_frame.f_locals))
    yield
G = gen(); next(G); G.send(G)
def boom():
    secret = [1]; name = 'n'
    1/0
try: boom()
except ZeroDivisionError as e: print(''.join(traceback.TracebackException.from_exception(e, capture_locals=True).format()).split('in boom')[1])
