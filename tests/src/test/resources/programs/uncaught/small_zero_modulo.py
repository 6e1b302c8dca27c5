# Modulo by zero inside a lambda given to sorted.
print(sorted([3, 0, 1], key=lambda n: 10 % n))
