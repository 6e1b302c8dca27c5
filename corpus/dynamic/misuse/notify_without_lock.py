# ground-truth: misuse FT206 lines 15
# notify() needs the condition held; here its error is caught and forgotten.
import threading


class Inbox:
    def __init__(self):
        self.arrived = threading.Condition()
        self.messages = []

    def put(self, message):
        with self.arrived:
            self.messages.append(message)
        try:
            self.arrived.notify()
        except RuntimeError:
            pass

    def get(self):
        with self.arrived:
            while not self.messages:
                self.arrived.wait(0.01)
            return self.messages.pop(0)


inbox = Inbox()
sender = threading.Thread(target=inbox.put, args=("hello",))
sender.start()
assert inbox.get() == "hello"
sender.join()
