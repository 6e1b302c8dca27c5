"""The lock is let go before the worker is joined.

Bad form: locks/join_under_lock.py
"""
import threading

lock = threading.Lock()
log = []


def work():
    with lock:
        log.append("worked")


def main():
    worker = threading.Thread(target=work)
    with lock:
        worker.start()
        log.append("started")
    worker.join()
    print(log)


if __name__ == "__main__":
    main()
