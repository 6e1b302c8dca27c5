"""A base class that locks, a subclass that goes through it, and a pool that is closed.

Bad form: packages/thumbnails
"""
