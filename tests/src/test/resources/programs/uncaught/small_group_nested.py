# A nested group with notes and causes.
try:
    int("x")
except ValueError as e:
    cause = e
inner = ExceptionGroup("inner", [KeyError("k")])
inner.add_note("a note on the group")
late = TypeError("late")
late.add_note("a note on a leaf")
raise ExceptionGroup("outer", [inner, late]) from cause
