"""One sqlite3 connection for all threads, without a lock around its use.

Good form: objects/locked_connection.py
"""
import sqlite3
import threading


class Store:
    def __init__(self):
        self.database = sqlite3.connect(":memory:", check_same_thread=False)
        self.database.execute("create table visits (name text)")

    def add(self, name):
        self.database.execute("insert into visits values (?)", (name,))  # expect: FT110

    def count(self):
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
