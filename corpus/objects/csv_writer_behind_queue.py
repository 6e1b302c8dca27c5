"""Threads put rows into a queue; the one who owns the csv writer writes them.

Bad form: objects/shared_csv_writer.py
"""
import csv
import io
import queue
import threading

results = queue.Queue()


def measure(station):
    for hour in range(24):
        results.put([station, hour, station * hour])
    results.put(None)


def main():
    table = io.StringIO()
    rows = csv.writer(table)
    stations = [threading.Thread(target=measure, args=(number,)) for number in range(3)]
    for station in stations:
        station.start()
    finished = 0
    while finished < len(stations):
        row = results.get()
        if row is None:
            finished += 1
        else:
            rows.writerow(row)  # ok: FT110
    for station in stations:
        station.join()
    print(len(table.getvalue().splitlines()), "rows")


if __name__ == "__main__":
    main()
