"""The reader copies the dict under the lock and walks the copy outside it.

Bad form: containers/iterate_while_adding.py
"""
import threading
import time

sessions = {"root": 0.0}
sessions_lock = threading.Lock()


def log_in():
    for i in range(200):
        with sessions_lock:
            sessions[f"user{i}"] = float(i)
        time.sleep(0.0001)


def report():
    for _ in range(20):
        with sessions_lock:
            snapshot = dict(sessions)  # ok: FT106
        newest = 0.0
        for name, since in snapshot.items():  # ok: FT106
            newest = max(newest, since)
        time.sleep(0.001)


def main():
    writer = threading.Thread(target=log_in)
    reader = threading.Thread(target=report)
    writer.start()
    reader.start()
    writer.join()
    reader.join()
    print("sessions:", len(sessions))


if __name__ == "__main__":
    main()
