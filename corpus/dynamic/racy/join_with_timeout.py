# ground-truth: racy FT102 Backup.size lines 14, 22
# A join that times out has waited for nothing: the thread is still there.
import threading


class Backup(threading.Thread):
    def __init__(self, files, may_stop):
        super().__init__()
        self.files = files
        self.may_stop = may_stop
        self.size = 0

    def run(self):
        self.size = sum(map(len, self.files))
        self.may_stop.wait()


may_stop = threading.Event()
backup = Backup(["photo", "letter"], may_stop)
backup.start()
backup.join(timeout=0.05)
message = f"{backup.size} bytes so far"
may_stop.set()
backup.join()
