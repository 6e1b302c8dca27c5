# ground-truth: racy FT101 Request.next_id (class attribute) lines 12, 12
# The update is spelled out, which changes nothing: two requests can get one id.
import threading
import time


class Request:
    next_id = 1

    @classmethod
    def reserve(cls):
        Request.next_id = Request.next_id + 1


def accept(count, delay):
    time.sleep(delay)
    for _ in range(count):
        Request.reserve()


listeners = [threading.Thread(target=accept, args=(2, 0.05 * number)) for number in range(2)]
for listener in listeners:
    listener.start()
for listener in listeners:
    listener.join()
assert Request.next_id <= 5
