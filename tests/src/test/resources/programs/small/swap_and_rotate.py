# Swapping and rotating through tuples of names and elements.
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
l = [1, 2, 3, 4]
l[0], l[-1] = l[-1], l[0]
l[1:3] = l[2:0:-1]
print(l)
i, j = 0, 1
l[i], l[j], i, j = l[j], l[i], j, i
print(l, i, j)
