"""A daemon class owns a database: a transaction may be cut off.

Good form: threads/database_closed.py
"""
import queue
import sqlite3
import threading

readings = queue.Queue()


class Recorder(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)

    def run(self):
        database = sqlite3.connect(":memory:")
        database.execute("create table readings (value)")
        while True:
            database.execute("insert into readings values (?)", (readings.get(),))
            database.commit()


def main():
    Recorder().start()  # expect: FT304
    for value in range(100):
        readings.put(value)
    print("100 readings")

if __name__ == "__main__":
    main()
