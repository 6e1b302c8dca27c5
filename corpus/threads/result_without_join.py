"""Two threads write the same attribute with a plain store; the last one wins.

Good form: threads/result_through_future.py
"""
import threading


class Search:
    def __init__(self):
        self.best = ""

    def look_in(self, shelf):
        for title in shelf:
            longest = max(title.split(), key=len)
            self.best = longest  # expect: FT102


def main():
    search = Search()
    shelves = (["war and peace"], ["pride and prejudice"])
    threads = [threading.Thread(target=search.look_in, args=(shelf,)) for shelf in shelves]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(search.best)


if __name__ == "__main__":
    main()
