# A text and a number.
age = 30
print("Age: " + age)
