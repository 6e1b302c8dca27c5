"""One sqlite3 connection for all threads, and one lock around every use.

Bad form: objects/shared_connection.py
"""
import sqlite3
import threading


class Store:
    def __init__(self):
        self.lock = threading.Lock()
        self.database = sqlite3.connect(":memory:", check_same_thread=False)
        self.database.execute("create table visits (name text)")

    def add(self, name):
        with self.lock:
            self.database.execute("insert into visits values (?)", (name,))  # ok: FT110

    def count(self):
        with self.lock:
            return self.database.execute("select count(*) from visits").fetchone()[0]


def visit(store):
    for number in range(50):
        store.add(f"guest {number}")


if __name__ == "__main__":
    store = Store()
    visitors = [threading.Thread(target=visit, args=(store,)) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    print(store.count(), "visits")
