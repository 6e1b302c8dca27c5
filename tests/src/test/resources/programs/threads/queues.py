# queue.Queue, LifoQueue, PriorityQueue and SimpleQueue.
import queue
import threading

q = queue.Queue()
print(q.empty(), q.qsize(), q.full(), q.put(1), q.put(2), q.qsize(), q.get(), q.get_nowait(), q.empty())
for f in (q.get_nowait, lambda: q.get(timeout=0.01), lambda: q.get(False), lambda: q.get(timeout=-1), lambda: queue.Queue(1).put(1, timeout=-1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
b = queue.Queue(maxsize=1)
b.put("x")
for f in (lambda: b.put_nowait("y"), lambda: b.put("y", timeout=0.01), lambda: b.put("y", block=False)):
    try:
        f()
    except queue.Full as e:
        print(type(e).__name__, str(e) == "", b.full(), b.maxsize)
l, p = queue.LifoQueue(), queue.PriorityQueue()
for n in (3, 1, 2):
    l.put(n)
    p.put((n, str(n)))
print([l.get() for _ in range(3)], [p.get() for _ in range(3)])
try:
    p.put(1)
    p.put("a")
except TypeError as e:
    print(e)
s = queue.SimpleQueue()
s.put(1)
print(s.get(), s.empty(), s.qsize(), s.put_nowait(5), s.get_nowait())
try:
    s.get_nowait()
except queue.Empty as e:
    print(type(e).__name__, type(e).__module__)
work, done = queue.Queue(2), queue.Queue()


def worker():
    while True:
        item = work.get()
        if item is None:
            work.task_done()
            return
        done.put(item * item)
        work.task_done()


ts = [threading.Thread(target=worker) for _ in range(3)]
[t.start() for t in ts]
for i in range(20):
    work.put(i)
for _ in ts:
    work.put(None)
work.join()
[t.join() for t in ts]
print(sorted(done.get() for _ in range(20)), done.empty(), work.unfinished_tasks)
try:
    work.task_done()
except ValueError as e:
    print(e)
q = queue.Queue()
q.put("left")
q.shutdown()
print(q.get())
for f in (q.get, lambda: q.put(1)):
    try:
        f()
    except queue.ShutDown as e:
        print(type(e).__name__)
q = queue.Queue()
q.put(1)
q.shutdown(immediate=True)
try:
    q.get()
except queue.ShutDown:
    print("nothing left", q.qsize())
got = []
q = queue.Queue()


def blocked():
    try:
        q.get()
    except queue.ShutDown:
        got.append("woken")


t = threading.Thread(target=blocked)
t.start()
q.shutdown()
t.join()
print(got)
