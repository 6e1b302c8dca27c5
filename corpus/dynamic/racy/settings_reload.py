# ground-truth: racy FT102 Settings.values lines 17, 20
# The reloader swaps in a new dict; the worker that reads the attribute is ordered with nothing.
import threading
import time


def load(text):
    return dict(line.split("=") for line in text.splitlines())


class Settings:
    def __init__(self, text):
        self.values = load(text)

    def reload(self, text):
        fresh = load(text)
        self.values = fresh

    def get(self, name):
        return self.values[name]


def watch_file(settings):
    settings.reload("host=db2\nport=5433")


def connect(settings, used):
    time.sleep(0.05)
    used.append((settings.get("host"), settings.get("port")))


settings = Settings("host=db1\nport=5432")
used = []
watcher = threading.Thread(target=watch_file, args=(settings,))
client = threading.Thread(target=connect, args=(settings, used))
watcher.start()
client.start()
watcher.join()
client.join()
