# The marker of a subscript inside a call.
l = [1, 2, 3]
print(max(l[0], l[1 + 5]))
