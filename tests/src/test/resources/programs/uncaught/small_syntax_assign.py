# An assignment where a comparison is meant.
x = 5
if x = 5:
    print("five")
