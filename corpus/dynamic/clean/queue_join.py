# ground-truth: clean
# task_done comes before the return of join: the main thread may read what the worker wrote.
import queue
import threading


class Archive:
    def __init__(self):
        self.jobs = queue.Queue()
        self.stored = 0
        self.names = []

    def work(self):
        while True:
            name = self.jobs.get()
            if name is None:
                return
            self.stored += len(name)
            self.names.append(name)
            self.jobs.task_done()


archive = Archive()
worker = threading.Thread(target=archive.work)
worker.start()
for name in ("a.log", "b.log"):
    archive.jobs.put(name)
archive.jobs.join()
assert archive.stored == 10
archive.stored = 0
archive.names.clear()
archive.jobs.put("c.log")
archive.jobs.join()
assert archive.names == ["c.log"] and archive.stored == 5
archive.jobs.put(None)
worker.join()
