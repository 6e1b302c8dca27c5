"""A module-level status string set by the worker and by the main thread.

Good form: threads/status_locked.py
"""
import threading
import time

status = "idle"


def convert(name):
    global status
    status = f"converting {name}"  # expect: FT102
    time.sleep(0.005)


def cancel(reason):
    global status
    status = f"cancelled: {reason}"  # expect: FT102


def main():
    worker = threading.Thread(target=convert, args=("film.mkv",))
    worker.start()
    cancel("user")
    worker.join()
    print(status)


if __name__ == "__main__":
    main()
