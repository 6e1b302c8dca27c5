"""Start, then join.

Bad form: threads/join_before_start.py
"""
import threading


def work():
    print("working")


def main():
    worker = threading.Thread(target=work)
    worker.start()  # ok: FT306
    worker.join()  # ok: FT306

if __name__ == "__main__":
    main()
