"""One worker thread."""
import threading

SITE = {"/": ["/a", "/b"], "/a": ["/c"], "/b": ["/c", "/d"], "/c": ["/"], "/d": []}


class Worker(threading.Thread):
    def __init__(self, frontier):
        super().__init__()
        self._frontier = frontier
        self.visited = []

    def run(self):
        while (page := self._frontier.take()) is not None:
            self.visited.append(page)  # ok: FT105
            self._frontier.done(SITE[page])
