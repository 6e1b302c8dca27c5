# contextlib: contextmanager, ExitStack, suppress, redirect, closing, nullcontext.
import contextlib
import io
import sys


@contextlib.contextmanager
def tag(name, swallow=False):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("in", name, repr(e))
        if not swallow:
            raise
    finally:
        print("exit", name)


with tag("a") as v, tag("b"):
    print(v)
with tag("s", True):
    raise ValueError("swallowed")
try:
    with tag("r"):
        raise ValueError("raised")
except ValueError as e:
    print(repr(e), e.__context__)


@tag("decorator")
def f(x):
    return x * 2


print(f(4), f(5))
with contextlib.suppress(KeyError, IndexError):
    {}["k"]
with contextlib.suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1)])
print("after suppress")
out = io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
    print("captured")
    print("error", file=sys.stderr)
print(repr(out.getvalue()))
with contextlib.ExitStack() as stack:
    for n in "xy":
        stack.enter_context(tag(n))
    stack.callback(print, "callback", sep="!")
    stack.push(lambda *details: print("pushed", details[0]))
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.push(lambda t, e, tb: print("saw", repr(e)) or True)
        raise KeyError("k")
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
with contextlib.ExitStack() as stack:
    stack.enter_context(tag("kept"))
    later = stack.pop_all()
print("not closed yet")
later.close()
with contextlib.closing(io.StringIO()) as s:
    pass
print(s.closed, contextlib.nullcontext(5).__enter__())


@contextlib.contextmanager
def no_yield():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


for bad in (no_yield, twice):
    try:
        with bad():
            pass
    except RuntimeError as e:
        print(e)
for bad in (5, object()):
    try:
        contextlib.ExitStack().enter_context(bad)
    except TypeError as e:
        print(e)


class C(contextlib.ContextDecorator):
    def __enter__(self):
        print("C enter")
        return self

    def __exit__(self, *a):
        print("C exit")


@C()
def g():
    return "g"


print(g())
try:
    with tag("stop"):
        raise StopIteration("through")
except StopIteration as e:
    print(repr(e))
