"""Threads write rows through one csv writer.

Good form: objects/csv_writer_behind_queue.py
"""
import csv
import io
import threading

table = io.StringIO()
rows = csv.writer(table)


def measure(station):
    for hour in range(24):
        rows.writerow([station, hour, station * hour])  # expect: FT110


if __name__ == "__main__":
    stations = [threading.Thread(target=measure, args=(number,)) for number in range(3)]
    for station in stations:
        station.start()
    for station in stations:
        station.join()
    print(len(table.getvalue().splitlines()), "rows")
