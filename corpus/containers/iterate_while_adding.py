"""One thread walks a dict while another adds keys: "dictionary changed size during iteration".

Good form: containers/iterate_over_copy.py
"""
import threading
import time

sessions = {"root": 0.0}


def log_in():
    for i in range(200):
        sessions[f"user{i}"] = float(i)
        time.sleep(0.0001)


def report():
    for _ in range(20):
        newest = 0.0
        try:
            for name, since in sessions.items():  # expect: FT106
                newest = max(newest, since)
        except RuntimeError as error:
            print("report failed:", error)
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
