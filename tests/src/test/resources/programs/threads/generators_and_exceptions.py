# Exception state, generators and contexts per thread.
import contextvars
import sys
import threading

barrier = threading.Barrier(2)
seen = {}


def handling(name, exc):
    try:
        raise exc
    except Exception:
        barrier.wait()
        seen[name] = repr(sys.exception())
        barrier.wait()
    seen[name + " after"] = sys.exception()


ts = [threading.Thread(target=handling, args=a) for a in (("a", ValueError(1)), ("b", KeyError(2)))]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(seen.items()))


def gen():
    for i in range(5):
        yield i, threading.current_thread().name


g = gen()
out = [next(g)]


def step():
    out.append(next(g))


for n in range(3):
    t = threading.Thread(target=step, name=f"t{n}")
    t.start()
    t.join()
print(out)
inside, go = threading.Event(), threading.Event()


def slow():
    yield 1
    inside.set()
    go.wait()
    yield 2


s = slow()
next(s)
t = threading.Thread(target=lambda: out.append(next(s)))
t.start()
inside.wait()
try:
    next(s)
except ValueError as e:
    print(e)
go.set()
t.join()
print(out[-1])
var = contextvars.ContextVar("var", default="default")
var.set("main")
ctx = contextvars.copy_context()
got = []
t = threading.Thread(target=lambda: (got.append(ctx.run(var.get)), var.set("thread")))
t.start()
t.join()
print(got, var.get())
t = threading.Thread(target=lambda: got.append(var.get()), context=ctx)
t.start()
t.join()
print(got)
e = ValueError("raised in two threads")
traces = []


def raises():
    try:
        raise e
    except ValueError as caught:
        traces.append(caught is e)


ts = [threading.Thread(target=raises) for _ in range(2)]
for t in ts:
    t.start()
    t.join()
print(traces)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


depths = []
ts = [threading.Thread(target=lambda: depths.append(deep(500))) for _ in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(depths)


def overflow():
    def forever():
        return forever()

    try:
        forever()
    except RecursionError as x:
        depths.append(type(x).__name__)


t = threading.Thread(target=overflow)
t.start()
t.join()
print(depths[-1])
