"""Threads that are joined, whatever happens in between.

Bad form: threads/forgotten_join.py
"""
import threading
import time


def back_up(name):
    time.sleep(0.01)
    print("backed up", name)


def main():
    worker = threading.Thread(target=back_up, args=("photos",))
    worker.start()  # ok: FT301
    try:
        print("meanwhile ...")
    finally:
        worker.join()
    print("report: all saved")


if __name__ == "__main__":
    main()
