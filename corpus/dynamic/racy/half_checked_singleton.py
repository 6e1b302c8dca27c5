# ground-truth: racy FT104 Registry.instance (class attribute) lines 16, 18
# The lock only queues the builders up: nobody looks again once inside.
import threading
import time


class Registry:
    instance = None
    lock = threading.Lock()

    def __init__(self):
        self.plugins = {"csv": str, "json": dict}

    @classmethod
    def ensure(cls):
        if Registry.instance is None:
            with Registry.lock:
                Registry.instance = cls()


def load_plugins(delay):
    time.sleep(delay)
    Registry.ensure()


threads = [threading.Thread(target=load_plugins, args=(delay,)) for delay in (0, 0.05)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
