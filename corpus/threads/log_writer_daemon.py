"""A daemon writes the log: what it has not written when the program ends is lost.

Good form: threads/log_writer_joined.py
"""
import os
import queue
import tempfile
import threading

events = queue.Queue()


def write_log(path):
    with open(path, "a") as log:
        while True:
            log.write(events.get() + "\n")


def main():
    path = os.path.join(tempfile.gettempdir(), "log_writer_daemon.log")
    threading.Thread(target=write_log, args=(path,), daemon=True).start()  # expect: FT304
    for n in range(100):
        events.put(f"event {n}")
    print("100 events logged")

if __name__ == "__main__":
    main()
