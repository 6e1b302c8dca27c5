# ground-truth: clean
# Opposite orders in two threads of which one has ended before the other starts.
import threading

table_lock = threading.Lock()
index_lock = threading.Lock()
table = []
index = {}


def import_rows(rows):
    with table_lock:
        with index_lock:
            for row in rows:
                index[row] = len(table)
                table.append(row)


def rebuild_index():
    with index_lock:
        index.clear()
        with table_lock:
            for number, row in enumerate(table):
                index[row] = number


importing = threading.Thread(target=import_rows, args=(["ann", "bob"],))
importing.start()
importing.join()
rebuilding = threading.Thread(target=rebuild_index)
rebuilding.start()
rebuilding.join()
assert index == {"ann": 0, "bob": 1}
