"""Locking by a decorator and by a context manager, written once and used by a module that names no lock."""
