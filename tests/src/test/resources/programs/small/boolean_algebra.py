# Short-circuit values and de Morgan over truthy and falsy objects.
values = [0, 1, "", "a", [], [0], None, 0.0, True, (), {0}]
print(all((not (a and b)) == (not a or not b) for a in values for b in values), all(bool(a or b) == (bool(a) or bool(b)) for a in values for b in values))
print([a or "default" for a in values], [a and "both" for a in values], [not a for a in values], [bool(a) ^ True for a in values])
print(all([]) and not any([]), [x for x in values if x], list(filter(None, values)) == [x for x in values if x], sum(map(bool, values)), 1 if [] else 2 if "" else 3 if 0 else 4, (0 or None) is None, not not "x", True and 1 and "last", False or 0 or [], None is not False)
