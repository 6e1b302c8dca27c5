# ground-truth: misuse FT301 lines 18
# The program goes on, and ends, without ever asking for the thread again.
import threading
import time


class Mailer:
    def __init__(self):
        self.sent = []

    def send(self, address):
        time.sleep(0.02)
        self.sent.append(address)


def confirm(mailer, address):
    thread = threading.Thread(target=mailer.send, args=(address,))
    thread.start()
    return thread


mailer = Mailer()
confirm(mailer, "ann@example.org")
