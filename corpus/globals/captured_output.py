"""Two threads capture what their code prints by putting a buffer in the place of sys.stdout.

Good form: globals/print_to_buffer.py
"""
import contextlib
import io
import threading

pages = {}


def render(name, lines):
    page = io.StringIO()
    with contextlib.redirect_stdout(page):  # expect: FT109
        for line in lines:
            print(line)
    pages[name] = page.getvalue()  # expect: FT105


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
