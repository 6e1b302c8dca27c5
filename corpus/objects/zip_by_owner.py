"""Tasks of a pool return what they made; one thread writes it into the ZipFile.

Bad form: objects/zip_from_pool.py
"""
import io
import zipfile
from concurrent.futures import ThreadPoolExecutor


def page(number):
    return f"page {number}\n" * 50


def main():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive, ThreadPoolExecutor(max_workers=3) as pool:
        for number, text in enumerate(pool.map(page, range(9))):
            archive.writestr(f"{number}.txt", text)  # ok: FT110
    print(len(zipfile.ZipFile(buffer).namelist()), "pages")


if __name__ == "__main__":
    main()
