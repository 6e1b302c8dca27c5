"""A memo where the look-up and the store share one lock.

Bad form: caches/memo_dict.py
"""
from concurrent.futures import ThreadPoolExecutor
from threading import RLock

_templates = {}
_templates_lock = RLock()


def compile_template(name):
    return name.upper().split("_")


def get_template(name):
    with _templates_lock:
        template = _templates.get(name)
        if template is None:  # ok: FT104
            template = _templates.setdefault(name, compile_template(name))
        return template


def render(name):
    return "-".join(get_template(name))


def main():
    names = ["main_page", "side_bar", "main_page", "foot_note"] * 10
    with ThreadPoolExecutor(max_workers=4) as pool:
        pages = list(pool.map(render, names))
    with _templates_lock:
        print(len(pages), "pages from", len(_templates), "templates")


if __name__ == "__main__":
    main()
