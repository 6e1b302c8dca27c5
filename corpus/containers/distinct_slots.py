"""Each worker fills its own slots of a list made beforehand, read after join."""
import threading

WORKERS = 4


def render_rows(image, first):
    for row in range(first, len(image), WORKERS):
        image[row] = sum((row * x) % 256 for x in range(64))  # ok: FT102, FT105


def main():
    image = [0] * 64
    threads = [threading.Thread(target=render_rows, args=(image, i)) for i in range(WORKERS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("checksum", sum(image))  # ok: FT106


if __name__ == "__main__":
    main()
