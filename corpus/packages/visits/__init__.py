"""Page statistics kept in module globals, updated from the threads of another module.

Good form: packages/visits_locked
"""
