"""The pages still to visit, shared by all workers."""
import threading


class Frontier:
    def __init__(self, start):
        self._changed = threading.Condition()
        self._todo = [start]
        self._seen = {start}
        self._busy = 0

    def take(self):
        """The next page, or None when no page is left and nobody can find more."""
        with self._changed:
            while not self._todo and self._busy:  # ok: FT104
                self._changed.wait()
            if not self._todo:  # ok: FT104
                return None
            self._busy += 1  # ok: FT101
            return self._todo.pop()

    def done(self, links):
        with self._changed:
            for link in links:
                if link not in self._seen:  # ok: FT104
                    self._seen.add(link)
                    self._todo.append(link)  # ok: FT105
            self._busy -= 1
            self._changed.notify_all()
