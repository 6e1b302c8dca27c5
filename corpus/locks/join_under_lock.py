"""Joining a worker while holding the lock that the worker needs to finish.

Good form: locks/join_outside_lock.py
"""
import threading

lock = threading.Lock()
log = []


def work():
    with lock:
        log.append("worked")


def main():
    worker = threading.Thread(target=work, daemon=True)
    with lock:
        worker.start()
        worker.join(timeout=0.3)  # expect-missed: FT203 the wait gives up after a time limit
        log.append("gave up waiting")
    print(worker.is_alive())


if __name__ == "__main__":
    main()
