# The commonest mistake: an attribute of None, two calls deep.
class Node:
    next = None


def second(n):
    return n.next.next.value


second(Node())
