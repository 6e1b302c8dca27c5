# A keyword misspelled.
for i in range(3):
    prnt = i
whle True:
    pass
