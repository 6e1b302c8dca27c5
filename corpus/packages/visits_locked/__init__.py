"""Page statistics kept in one object that locks, shared by the threads of another module.

Bad form: packages/visits
"""
