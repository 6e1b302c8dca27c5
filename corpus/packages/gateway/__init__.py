"""A service of asyncio that is fed by a thread and talks to its loop as if it were on it.

Good form: packages/gateway_bridged
"""
