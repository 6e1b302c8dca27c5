# ground-truth: clean
# start() comes before the timer's function, join() after it.
import threading


class Reminder:
    def __init__(self, text):
        self.text = text
        self.shown = []
        self.count = 0

    def show(self):
        self.count += 1
        self.shown.append(self.text.upper())


reminder = Reminder("tea")
reminder.count += 1
timer = threading.Timer(0.03, reminder.show)
reminder.text = "tea is ready"
timer.start()
timer.join()
reminder.count += 1
assert reminder.count == 3 and reminder.shown == ["TEA IS READY"]
