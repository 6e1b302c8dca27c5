"""Comments that mention the lock of the interpreter without leaning on it."""
import threading

hits = 0
hits_lock = threading.Lock()


def hit():
    global hits
    # The GIL never made this update atomic, hence the lock.  # ok: FT403
    with hits_lock:
        hits += 1  # ok: FT101


def visitor():
    """Runs in parallel where there is no GIL."""  # ok: FT403
    for _ in range(1_000):
        hit()


def main():
    visitors = [threading.Thread(target=visitor) for _ in range(4)]
    for v in visitors:
        v.start()
    for v in visitors:
        v.join()
    print(hits)


if __name__ == "__main__":
    main()
