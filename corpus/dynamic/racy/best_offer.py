# ground-truth: racy FT104 best lines 14, 15
# Comparing with the best offer and replacing it are two steps; both bidders see the old best.
import threading
import time


def auction(bids_by_room):
    best = 0

    def room(bids, delay):
        nonlocal best
        time.sleep(delay)
        for bid in bids:
            if bid > best:
                best = bid

    rooms = [
        threading.Thread(target=room, args=(bids, 0.05 * number))
        for number, bids in enumerate(bids_by_room)
    ]
    for thread in rooms:
        thread.start()
    for thread in rooms:
        thread.join()
    return best


auction([[100, 250, 400], [120, 180]])
