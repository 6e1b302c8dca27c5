"""A started thread that nobody joins: the program goes on before the work is done.

Good form: threads/joined.py
"""
import threading
import time


def back_up(name):
    time.sleep(0.01)
    print("backed up", name)


def main():
    worker = threading.Thread(target=back_up, args=("photos",))
    worker.start()  # expect: FT301
    print("report: all saved")


if __name__ == "__main__":
    main()
