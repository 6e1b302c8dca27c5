"""A queue that is joined and a consumer that never calls `task_done`.

Good form: queues/task_done_in_helper.py
"""
import queue
import threading

parcels = queue.Queue()


def deliver():
    while True:
        parcel = parcels.get()  # expect: FT208
        print("delivered", parcel)


def main():
    threading.Thread(target=deliver, daemon=True).start()
    for parcel in ("book", "lamp"):
        parcels.put(parcel)
    waiter = threading.Thread(target=parcels.join, daemon=True)
    waiter.start()
    waiter.join(timeout=0.2)
    print("still waiting:", waiter.is_alive())

if __name__ == "__main__":
    main()
