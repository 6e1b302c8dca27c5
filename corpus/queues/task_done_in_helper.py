"""`task_done` is called by the helper that gets the item.

Bad form: queues/task_done_forgotten.py
"""
import queue
import threading

parcels = queue.Queue()


def sign_off(parcel):
    print("delivered", parcel)
    parcels.task_done()


def deliver():
    while True:
        sign_off(parcels.get())  # ok: FT208


def main():
    threading.Thread(target=deliver, daemon=True).start()
    for parcel in ("book", "lamp"):
        parcels.put(parcel)
    parcels.join()

if __name__ == "__main__":
    main()
