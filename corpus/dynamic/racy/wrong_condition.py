# ground-truth: racy FT102 Mailbox.message lines 17, 24
# The writer stores after it has left the condition; the reader was woken before that.
import threading
import time


class Mailbox:
    def __init__(self):
        self.changed = threading.Condition()
        self.announced = False
        self.message = None

    def deliver(self, words):
        with self.changed:
            self.announced = True
            self.changed.notify()
        self.message = " ".join(words)

    def read(self):
        with self.changed:
            while not self.announced:
                self.changed.wait()
        time.sleep(0.05)
        return self.message


mailbox = Mailbox()
read = []
reader = threading.Thread(target=lambda: read.append(mailbox.read()))
writer = threading.Thread(target=mailbox.deliver, args=(["see", "you", "at", "noon"],))
reader.start()
writer.start()
reader.join()
writer.join()
