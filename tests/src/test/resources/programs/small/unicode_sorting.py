# Comparison and sorting of strings by code points.
words = ["zebra", "Äpfel", "apple", "éclair", "Zoo", "_x", "10", "9", "ß", "😀", "漢", "Ω", "a", "", "ab", "\U00010000", "\uffff"]
print(sorted(words), sorted(words, key=str.casefold), sorted(words, key=len), min(words), max(words), "\U00010000" > "\uffff", "a" < "é" < "漢" < "😀", sorted("bBaAéÉ"), sorted(words, key=lambda w: [ord(c) for c in w]) == sorted(words), "Z" < "a", "10" < "9", "" < "a", "ab" > "a", ["b", "a"] > ["a", "z"])
