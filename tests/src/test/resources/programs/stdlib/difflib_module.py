# difflib: ratios, close matches, diffs.
import difflib

a, b = ["one\n", "two\n", "three\n", "four\n"], ["zero\n", "one\n", "tree\n", "four\n"]
print("".join(difflib.ndiff(a, b))); print("".join(difflib.unified_diff(a, b, "old", "new", n=1))); print("".join(difflib.context_diff(a, b, "o", "n")))
s = difflib.SequenceMatcher(None, "abxcd", "abcd")
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_opcodes(), s.get_matching_blocks(), s.find_longest_match(), difflib.SequenceMatcher(lambda c: c == " ", "a b", "ab").ratio(), difflib.SequenceMatcher(None, [], []).ratio(), list(s.get_grouped_opcodes(1)))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", []), difflib.get_close_matches("ab", ["abc", "abd", "b"], n=1, cutoff=0.5), "".join(difflib.restore(difflib.ndiff(a, b), 1)) == "".join(a), list(difflib.Differ().compare(["x"], ["x", "y"])), difflib.IS_LINE_JUNK("#\n"))
try: difflib.get_close_matches("a", [], n=0)
except ValueError as e: print(e)
