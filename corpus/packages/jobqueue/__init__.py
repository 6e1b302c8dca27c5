"""A queue of jobs in one module, workers in another: they ask whether it is empty, and count failures in passing.

Good form: packages/jobqueue_closed
"""
