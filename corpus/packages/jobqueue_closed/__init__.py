"""A queue of jobs that is shut down when all are in it, and one object that counts what became of them.

Bad form: packages/jobqueue
"""
