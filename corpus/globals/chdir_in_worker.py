"""Each task changes into its folder: the working directory is one for all threads.

Good form: globals/absolute_paths.py
"""
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor


def write_report(folder):
    os.chdir(folder)  # expect: FT109
    with open("report.txt", "w") as report:
        report.write(folder)


def main():
    with tempfile.TemporaryDirectory() as top:
        folders = [os.path.join(top, name) for name in ("north", "south")]
        for folder in folders:
            os.mkdir(folder)
        with ThreadPoolExecutor() as pool:
            for folder in folders:
                pool.submit(write_report, folder)  # expect: FT305
        os.chdir("/")
        print([os.listdir(folder) for folder in folders])


if __name__ == "__main__":
    main()
