"""The recorder closes its database before the program ends.

Bad form: threads/database_daemon.py
"""
import queue
import sqlite3
import threading

readings = queue.Queue()


class Recorder(threading.Thread):
    def run(self):
        database = sqlite3.connect(":memory:")
        database.execute("create table readings (value)")
        while (value := readings.get()) is not None:
            database.execute("insert into readings values (?)", (value,))
            database.commit()
        database.close()


def main():
    recorder = Recorder()
    recorder.start()  # ok: FT304
    for value in range(100):
        readings.put(value)
    readings.put(None)
    recorder.join()
    print("100 readings")

if __name__ == "__main__":
    main()
