"""A widget registers with a clock that runs in a thread, and gets its label afterwards.

Good form: threads/registered_complete.py
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
        clock.register(self)  # expect: FT108
        self.label = label

    def show(self, tick):
        print(getattr(self, "label", "unlabelled"), tick)


if __name__ == "__main__":
    clock = Clock(3)
    clock.start()
    Widget(clock, "left")
    Widget(clock, "right")
    clock.join()
