# A syntax error at compile time: nothing of the program runs.
print("never printed")
x = (1 +
y = 2
