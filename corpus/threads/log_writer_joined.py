"""The writer is told the end and waited for.

Bad form: threads/log_writer_daemon.py
"""
import os
import queue
import tempfile
import threading

events = queue.Queue()


def write_log(path):
    with open(path, "a") as log:
        while (event := events.get()) is not None:
            log.write(event + "\n")


def main():
    path = os.path.join(tempfile.gettempdir(), "log_writer_joined.log")
    writer = threading.Thread(target=write_log, args=(path,))
    writer.start()  # ok: FT304
    for n in range(100):
        events.put(f"event {n}")
    events.put(None)
    writer.join()
    print("100 events logged")

if __name__ == "__main__":
    main()
