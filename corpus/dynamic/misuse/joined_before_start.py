# ground-truth: misuse FT306 lines 9
# The error that join() raises is swallowed by a too broad handler.
import threading


def tidy(threads):
    for thread in threads:
        try:
            thread.join()
        except RuntimeError:
            continue


log = []
workers = [threading.Thread(target=log.append, args=(name,)) for name in ("a", "b")]
tidy(workers)
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
assert sorted(log) == ["a", "b"]
