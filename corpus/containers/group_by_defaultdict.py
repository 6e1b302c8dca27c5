"""Grouping into a shared defaultdict: two threads may each create the list of a new key.

Good form: containers/group_by_locked.py
"""
import threading
from collections import defaultdict

groups = defaultdict(list)


def group(words):
    for word in words:
        groups[word[0]].append(word)  # expect: FT105


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
