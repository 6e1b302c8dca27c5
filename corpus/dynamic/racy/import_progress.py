# ground-truth: racy FT102 last_imported lines 13, 18
# A module global tells how far the import is; the monitor reads it without any hand-over.
import threading
import time

last_imported = ""


def import_rows(rows):
    global last_imported
    for row in rows:
        key, _, _ = row.partition(",")
        last_imported = key


def monitor(seen):
    time.sleep(0.05)
    seen.append(last_imported)


seen = []
importer = threading.Thread(target=import_rows, args=(["k1,ann", "k2,bob", "k3,cid"],))
watcher = threading.Thread(target=monitor, args=(seen,))
importer.start()
watcher.start()
importer.join()
watcher.join()
