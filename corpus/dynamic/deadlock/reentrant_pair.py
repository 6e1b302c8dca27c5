# ground-truth: deadlock FT201 lines 19, 30
# RLocks may be taken again by their holder; against each other they deadlock as locks do.
import threading
import time


class Document:
    def __init__(self):
        self.lock = threading.RLock()
        self.lines = []
        self.view = None

    def insert(self, line):
        with self.lock:
            self.lines.append(line)
            self.view.redraw()

    def length(self):
        with self.lock:
            return len(self.lines)


class View:
    def __init__(self, document):
        self.lock = threading.RLock()
        self.document = document
        self.height = 0

    def redraw(self):
        with self.lock:
            self.height += 1

    def resize(self):
        with self.lock:
            self.height = max(self.height, self.document.length())


document = Document()
document.view = View(document)


def window_manager():
    time.sleep(0.5)
    document.view.resize()


threads = [
    threading.Thread(target=document.insert, args=("hello",)),
    threading.Thread(target=window_manager),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert document.view.height == 1
