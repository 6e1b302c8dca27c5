"""Each task opens its file by a full path and leaves the working directory alone.

Bad form: globals/chdir_in_worker.py
"""
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor


def write_report(folder):
    with open(os.path.join(folder, "report.txt"), "w") as report:  # ok: FT109
        report.write(folder)


def main():
    with tempfile.TemporaryDirectory() as top:
        folders = [os.path.join(top, name) for name in ("north", "south")]
        for folder in folders:
            os.mkdir(folder)
        with ThreadPoolExecutor() as pool:
            for folder in folders:
                pool.submit(write_report, folder)  # expect: FT305
        print([os.listdir(folder) for folder in folders])


if __name__ == "__main__":
    main()
