# Chained comparisons evaluate each operand once, and stop early.
def n(x):
    print("n", x, end="; ")
    return x


a = 1
print(n(1) < n(2) < n(3))
print(n(3) < n(2) < n(1))
print(n(1) < n(5) > n(2) != n(7))
print(1 < 2 == 2, 1 == 1 in [1], (1 == 1) in [1])
print(1 < 2 and 2 < 3 or print("never"))
print("a" < "b" < "ba", "Z" < "a", "" < "a", "é" > "z")
print([1, 2] < [1, 3], [1] < [1, 0], (2,) > (1, 9), [] < [0], [1, [2]] == [1, [2]])
print(1 != 1.0, a is not None, None is None, not 1 == 2)
print({1: 2} == {1: 2.0}, {1, 2} == {2, 1}, {1} < {1, 2}, {1} <= {1}, {3} < {1, 2})
print(3 in (1, 2, 3), 3 not in [1], "b" in "abc", "" in "", 1.0 in [1])
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], nan < 1, nan > 1)
for f in (lambda: 1 < "a", lambda: [] < (), lambda: None >= 0, lambda: {} < {}, lambda: 1 in 5,
          lambda: 1 in "1", lambda: 2j > 1j, lambda: object() < object(), lambda: [1] < ["a"],
          lambda: (1, "a") <= (1, 2)):
    try:
        print(f())
    except TypeError as e:
        print(e)
