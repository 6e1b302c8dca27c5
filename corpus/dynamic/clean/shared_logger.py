# ground-truth: clean
# Loggers and handlers lock for themselves.
import io
import logging
import threading

stream = io.StringIO()
log = logging.getLogger("shop")
log.setLevel(logging.INFO)
log.propagate = False
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
log.addHandler(handler)


def till(number, baskets):
    child = log.getChild(f"till{number}")
    for basket in baskets:
        child.info("sold %d items", len(basket))
        if not basket:
            child.warning("empty basket at till %d", number)


threads = [
    threading.Thread(target=till, args=(1, [["tea"], []])),
    threading.Thread(target=till, args=(2, [["milk", "bread"], ["salt"]])),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(stream.getvalue().splitlines()) == 5
