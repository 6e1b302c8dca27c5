# Attributes and states of generator objects.
import inspect


def g(a):
    b = a
    yield b


it = g(5)
print(inspect.getgeneratorstate(it), it.gi_running, it.gi_yieldfrom, it.gi_suspended)
next(it)
print(inspect.getgeneratorstate(it), it.gi_frame.f_lineno, it.gi_code.co_name, it.gi_suspended)
print(inspect.getgeneratorlocals(it))
list(it)
print(inspect.getgeneratorstate(it), it.gi_frame, it.gi_suspended)
it.__name__ = "renamed"
it.__qualname__ = "q.renamed"
print(it.__name__, it.__qualname__)
try:
    it.__name__ = 5
except TypeError as e:
    print(e)
x = (i for i in [])
print(x.__name__, x.__qualname__, type(x).__name__)


class C:
    def m(self):
        yield

    gen = (i for i in [])


print(C().m().__qualname__, C.gen.__qualname__)
print(inspect.isgenerator(x), inspect.isgeneratorfunction(g), inspect.isgeneratorfunction(len))


def recursive():
    yield next(me)


me = recursive()
try:
    next(me)
except ValueError as e:
    print(e)


def runs():
    print(inspect.getgeneratorstate(me2), me2.gi_running)
    yield


me2 = runs()
next(me2)


def delegating():
    yield from inner_gen


inner_gen = g(1)
d = delegating()
next(d)
print(d.gi_yieldfrom is inner_gen)
print(hasattr(d, "__del__"), iter(d) is d, hasattr(g, "__next__"))
import types

print(isinstance(d, types.GeneratorType), type(d).__name__)
try:
    types.GeneratorType()
except TypeError as e:
    print(e)
for bad in (lambda: d.send(), lambda: d.send(1, 2), lambda: d.throw(), lambda: len(d), lambda: d[0]):
    try:
        bad()
    except TypeError as e:
        print(e)
