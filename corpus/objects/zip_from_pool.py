"""Tasks of a pool write into one ZipFile.

Good form: objects/zip_by_owner.py
"""
import io
import zipfile
from concurrent.futures import ThreadPoolExecutor


def add(archive, number):
    text = f"page {number}\n" * 50
    try:
        archive.writestr(f"{number}.txt", text)  # expect: FT110
    except ValueError as error:
        print("lost page", number, error)


def main():
    buffer = io.BytesIO()
    archive = zipfile.ZipFile(buffer, "w")
    with ThreadPoolExecutor(max_workers=3) as pool:
        for number in range(9):
            pool.submit(add, archive, number)  # expect: FT305
    archive.close()
    print(len(zipfile.ZipFile(buffer).namelist()), "pages")


if __name__ == "__main__":
    main()
