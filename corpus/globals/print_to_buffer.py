"""Two threads print into a buffer of their own.

Bad form: globals/captured_output.py
"""
import io
import threading

pages = {}
lock = threading.Lock()


def render(name, lines):
    page = io.StringIO()
    for line in lines:
        print(line, file=page)  # ok: FT109
    with lock:
        pages[name] = page.getvalue()


if __name__ == "__main__":
    renderers = [
        threading.Thread(target=render, args=("news", ["one", "two"])),
        threading.Thread(target=render, args=("help", ["three"])),
    ]
    for renderer in renderers:
        renderer.start()
    for renderer in renderers:
        renderer.join()
    print(sorted(pages))
