"""Two objects that call each other with their own lock held.

Good form: locks/observer_call_outside.py
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
        with self._lock:  # expect: FT201
            self._shown = value

    def refresh(self):
        with self._lock:
            self._shown = self.model.get()


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

    threads = [threading.Thread(target=write, daemon=True), threading.Thread(target=paint, daemon=True)]
    for t in threads:
        t.start()
    for t in threads:
        t.join(0.5)
    print("stuck" if any(t.is_alive() for t in threads) else "lucky")


if __name__ == "__main__":
    main()
