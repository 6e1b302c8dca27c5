"""Two objects that let go of their own lock before they call each other.

Bad form: locks/observer_lock_cycle.py
"""
import threading


class Model:
    def __init__(self):
        self._lock = threading.Lock()
        self._value = 0
        self.view = None

    def set(self, value):
        with self._lock:
            self._value = value
        self.view.redraw(value)

    def get(self):
        with self._lock:
            return self._value


class View:
    def __init__(self, model):
        self._lock = threading.Lock()
        self._shown = 0
        self.model = model

    def redraw(self, value):
        with self._lock:  # ok: FT201
            self._shown = value

    def refresh(self):
        value = self.model.get()
        with self._lock:
            self._shown = value


def main():
    model = Model()
    view = View(model)
    model.view = view

    def write():
        for i in range(100):
            model.set(i)

    def paint():
        for _ in range(100):
            view.refresh()

    threads = [threading.Thread(target=write), threading.Thread(target=paint)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(model.get())


if __name__ == "__main__":
    main()
