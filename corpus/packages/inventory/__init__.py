"""Three modules with a lock each, one of them reached through a callback: a lock cycle over three threads.

Good form: packages/inventory_ordered
"""
