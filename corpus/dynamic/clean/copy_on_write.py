# ground-truth: clean
# Writers copy and replace under the lock; readers fetch the reference under it and iterate outside.
import threading


class Listeners:
    def __init__(self):
        self.lock = threading.Lock()
        self.callbacks = ()
        self.by_name = {}

    def add(self, name, callback):
        with self.lock:
            self.callbacks = (*self.callbacks, callback)
            self.by_name = {**self.by_name, name: callback}

    def notify(self, message):
        with self.lock:
            callbacks = self.callbacks
            names = self.by_name
        answers = [callback(message) for callback in callbacks]
        return answers, sorted(names)


def plug_in(listeners, functions):
    for function in functions:
        listeners.add(function.__name__, function)


def publish(listeners):
    for message in ("begin", "end"):
        listeners.notify(message)


listeners = Listeners()
threads = [
    threading.Thread(target=plug_in, args=(listeners, [str.upper, str.title])),
    threading.Thread(target=plug_in, args=(listeners, [str.lower])),
    threading.Thread(target=publish, args=(listeners,)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(listeners.callbacks) == 3
