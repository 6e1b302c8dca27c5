# Sorting records by several keys, stable, with None handled, grouped afterwards.
from itertools import groupby
from operator import itemgetter
rows = [{"n": "bob", "age": 30, "city": "x"}, {"n": "al", "age": None, "city": "y"}, {"n": "cy", "age": 25, "city": "x"}, {"n": "di", "age": 30, "city": "y"}]
print([r["n"] for r in sorted(rows, key=lambda r: (r["age"] is None, -(r["age"] or 0), r["n"]))], [r["n"] for r in sorted(sorted(rows, key=itemgetter("n"), reverse=True), key=itemgetter("city"))])
for city, group in groupby(sorted(rows, key=itemgetter("city")), itemgetter("city")):
    print(city, [r["n"] for r in group])
try:
    sorted(rows, key=itemgetter("age"))
except TypeError as e:
    print(e)
try:
    sorted(rows)
except TypeError as e:
    print(e)
words = "banana Apple cherry apple Banana".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=lambda w: (len(w), w)), sorted(words, key=str.lower, reverse=True), max(words, key=len), min(words), sorted(set(map(str.lower, words))))
