"""A base class that locks, a subclass in another module that forgets to, and a pool left open.

Good form: packages/thumbnails_fixed
"""
