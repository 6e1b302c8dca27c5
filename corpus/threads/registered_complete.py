"""A widget registers with a clock that runs in a thread, as the last thing its constructor does.

Bad form: threads/registered_half_built.py
"""
import threading


class Clock(threading.Thread):
    def __init__(self, ticks):
        super().__init__()
        self.ticks = ticks
        self.widgets = []
        self.lock = threading.Lock()

    def register(self, widget):
        with self.lock:
            self.widgets.append(widget)

    def run(self):
        for tick in range(self.ticks):
            with self.lock:
                widgets = list(self.widgets)
            for widget in widgets:
                widget.show(tick)


class Widget:
    def __init__(self, clock, label):
        self.label = label
        clock.register(self)  # ok: FT108

    def show(self, tick):
        print(self.label, tick)


if __name__ == "__main__":
    clock = Clock(3)
    clock.start()
    Widget(clock, "left")
    Widget(clock, "right")
    clock.join()
