# A stack and a queue with the container protocols and their errors.
class Stack:
    def __init__(self, *items): self._items = list(items)
    def push(self, x): self._items.append(x); return self
    def pop(self):
        try:
            return self._items.pop()
        except IndexError:
            raise IndexError("pop from an empty stack") from None
    def __len__(self): return len(self._items)
    def __iter__(self): return reversed(self._items)
    def __contains__(self, x): return x in self._items
    def __getitem__(self, i): return self._items[~i] if isinstance(i, int) else Stack(*self._items[i])
    def __repr__(self): return f"Stack{tuple(self._items)}"
    def __enter__(self): self._mark = len(self); return self
    def __exit__(self, *e): del self._items[self._mark:]
s = Stack(1, 2).push(3)
print(s, len(s), list(s), s[0], s[2], s[1:], 2 in s, s.pop(), bool(Stack()), [x for x in s], max(s))
with s as t:
    t.push("temporary")
    print(s)
print(s, s.pop(), s.pop())
try:
    s.pop()
except IndexError as e:
    print(e, e.__suppress_context__)
