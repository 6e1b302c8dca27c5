"""A session closes its recorder with the lock held that the recorder's thread needs to come to its end.

Good form: packages/recorder_stopped
"""
