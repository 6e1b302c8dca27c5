# ground-truth: deadlock FT201 lines 12, 12
# The locks are taken in the order of the caller's names.
import threading
import time

locks = {"disk": threading.Lock(), "net": threading.Lock()}
log = []


def with_resources(names, action):
    for name in names:
        locks[name].acquire()
    try:
        action()
    finally:
        for name in reversed(names):
            locks[name].release()


def backup():
    with_resources(["disk", "net"], lambda: log.append("backup"))


def restore():
    time.sleep(0.5)
    with_resources(["net", "disk"], lambda: log.append("restore"))


threads = [threading.Thread(target=backup), threading.Thread(target=restore)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert log == ["backup", "restore"]
