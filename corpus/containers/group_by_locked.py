"""Grouping into a shared dict with every look-up and append under a lock.

Bad form: containers/group_by_defaultdict.py
"""
import threading
from collections import defaultdict

groups = defaultdict(list)
groups_lock = threading.Lock()


def group(words):
    for word in words:
        with groups_lock:
            groups[word[0]].append(word)  # ok: FT105


def main():
    first = threading.Thread(target=group, args=(["apple", "avocado", "banana"],))
    second = threading.Thread(target=group, args=(["apricot", "blueberry", "cherry"],))
    first.start()
    second.start()
    first.join()
    second.join()
    print({letter: sorted(words) for letter, words in sorted(groups.items())})


if __name__ == "__main__":
    main()
