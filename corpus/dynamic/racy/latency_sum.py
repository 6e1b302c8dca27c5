# ground-truth: racy FT106 latencies lines 10, 15
# A generator expression iterates over the dict while a new endpoint is added.
import threading
import time

latencies = {"/": 12, "/news": 31}


def average(results):
    results.append(sum(len(name) for name in latencies) / 2)


def first_request(path, milliseconds):
    time.sleep(0.05)
    latencies[path] = milliseconds


results = []
dashboard = threading.Thread(target=average, args=(results,))
handler = threading.Thread(target=first_request, args=("/login", 50))
dashboard.start()
handler.start()
dashboard.join()
handler.join()
