# ground-truth: racy FT101 hits[page] lines 11, 11
# One key is counted by two server threads: reading and storing back are two operations.
import threading
import time

hits = {"/": 0, "/news": 0, "/about": 0}


def handle(request):
    path = request.split(" ")[1]
    hits[path] += 1
    return 200


def serve(requests, delay):
    time.sleep(delay)
    return [handle(request) for request in requests]


first = threading.Thread(target=serve, args=(["GET /news HTTP/1.1", "GET / HTTP/1.1"], 0))
second = threading.Thread(target=serve, args=(["GET /news HTTP/1.1"], 0.04))
first.start()
second.start()
first.join()
second.join()
assert hits["/about"] == 0
