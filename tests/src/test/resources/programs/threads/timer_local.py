# Timer, threading.local and its subclasses, excepthook, settrace-free.
import threading

fired = []
t = threading.Timer(0.01, lambda *a, **k: fired.append((a, k)), args=[1], kwargs={"k": 2})
t.start()
t.join()
print(fired, t.finished.is_set())
t = threading.Timer(60, fired.append, ["never"])
t.start()
t.cancel()
t.join()
print(fired, t.is_alive())
local = threading.local()
local.x = "main"


def work(n):
    before = hasattr(local, "x")
    local.x = n
    results[n] = (before, local.x, sorted(vars(local)))


results = {}
ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(local.x, sorted(results.items()))
try:
    local.nope
except AttributeError as e:
    print(e)
del local.x
print(hasattr(local, "x"), local.__dict__)


class Mine(threading.local):
    default = "class attribute"

    def __init__(self, start):
        self.values = [start]

    def add(self, v):
        self.values.append(v)
        return list(self.values)


mine = Mine("first")
print(mine.add("main"), mine.default)
out = []
t = threading.Thread(target=lambda: out.append((mine.add("thread"), mine.default)))
t.start()
t.join()
print(out, mine.values)
try:
    threading.local(1)
except TypeError as e:
    print(e)
caught = []
saved = threading.excepthook
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name, args.exc_traceback is not None))
t = threading.Thread(target=lambda: {}["missing"], name="failing")
t.start()
t.join()
t = threading.Thread(target=exit, name="exiting")
t.start()
t.join()
threading.excepthook = saved
print(caught)


class Broken(threading.Thread):
    def run(self):
        try:
            raise ValueError("kept")
        except ValueError as e:
            self.error = e


b = Broken()
b.start()
b.join()
print(repr(b.error))
seen = []
def nested():
    t = threading.Thread(target=lambda: seen.append(threading.current_thread() in threading.enumerate()))
    t.start()
    t.join()
nested()
print(seen, threading.active_count())
