"""A status that is set and read under its lock.

Bad form: threads/global_status.py
"""
import threading
import time

status = "idle"
status_lock = threading.Lock()


def set_status(text):
    global status
    with status_lock:
        status = text  # ok: FT102


def convert(name):
    set_status(f"converting {name}")
    time.sleep(0.005)


def main():
    worker = threading.Thread(target=convert, args=("film.mkv",))
    worker.start()
    set_status("cancelled: user")
    worker.join()
    with status_lock:
        print(status)


if __name__ == "__main__":
    main()
