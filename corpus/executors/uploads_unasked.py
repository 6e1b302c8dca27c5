"""The program waits for its uploads and does not ask how they went.

Good form: executors/uploads_asked.py
"""
from concurrent.futures import ThreadPoolExecutor, wait


def upload(name):
    if not name.endswith(".txt"):
        raise ValueError(name)
    return len(name)


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        uploads = [pool.submit(upload, name) for name in ("a.txt", "b.exe")]  # expect: FT305
        wait(uploads)
    print(len(uploads), "files uploaded")

if __name__ == "__main__":
    main()
