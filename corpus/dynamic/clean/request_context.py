# ground-truth: clean
# The variable's value belongs to the context, and each request runs in one of its own.
import contextvars
import threading

request_id = contextvars.ContextVar("request_id", default="none")


def log(lines, text):
    lines.append(f"[{request_id.get()}] {text}")


def handle(number, lines):
    request_id.set(f"r{number}")
    log(lines, "begin")
    token = request_id.set(f"r{number}.db")
    log(lines, "query")
    request_id.reset(token)
    log(lines, "end")


logs = [[], [], []]
threads = []
for number, lines in enumerate(logs):
    context = contextvars.copy_context()
    threads.append(threading.Thread(target=context.run, args=(handle, number, lines)))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert logs[1] == ["[r1] begin", "[r1.db] query", "[r1] end"]
assert request_id.get() == "none"
