# Thread objects: start, join, names, daemon, idents, errors.
import threading

results = []


def work(n, *, k=0):
    results.append((n, k, threading.current_thread().name))


t = threading.Thread(target=work, args=(1,), kwargs={"k": 2}, name="worker")
print(t.name, t.daemon, t.is_alive(), t.ident, t.native_id if False else None)
t.start()
t.join()
print(results, t.is_alive(), t.ident is not None, t.join(), t.join(timeout=1))
for f in (t.start, threading.Thread().join, lambda: threading.Thread(group=1), lambda: threading.Thread(target=work, daemon="x") and "accepted", lambda: threading.current_thread().join(), lambda: t.setDaemon if False else setattr(t, "daemon", True)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Mine(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"mine-{n}")
        self.n = n

    def run(self):
        self.result = self.n * self.n


threads = [Mine(i) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print([(t.name, t.result) for t in threads])
main = threading.main_thread()
print(main is threading.current_thread(), main.name, main.daemon, main.is_alive(), threading.active_count(), threading.enumerate() == [main], threading.get_ident() == main.ident)
t = threading.Thread(target=lambda: results.append(threading.current_thread().daemon), daemon=True)
t.start()
t.join()
print(results[-1], t.daemon)


def parent():
    child = threading.Thread(target=lambda: results.append("grandchild"))
    child.start()
    child.join()
    results.append(child.daemon)


t = threading.Thread(target=parent)
t.start()
t.join()
print(results[-2:])
empty = threading.Thread(name="empty")
empty.start()
empty.join()
print(empty.is_alive(), threading.Thread(target=work).name.startswith("Thread-"), "(work)" in threading.Thread(target=work).name)
t = threading.Thread(name=5)
t.name = "renamed"
print(t.name, repr(t))
import _thread

done = _thread.allocate_lock()
done.acquire()
ident = _thread.start_new_thread(lambda a, b=0: (results.append((a, b)), done.release()), ("raw",), {"b": 1})
done.acquire()
print(results[-1], type(ident).__name__, threading.stack_size() >= 0, threading.TIMEOUT_MAX > 1000)
