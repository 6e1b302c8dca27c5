# Notes below the message, also multi-line ones and those of no text.
e = ValueError("with notes")
e.add_note("first note")
e.add_note("second\nnote of two lines")
try:
    e.add_note(5)
except TypeError as t:
    print(t)
print(e.__notes__)
e.__notes__.append(7)
raise e
