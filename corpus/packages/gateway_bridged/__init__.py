"""A service of asyncio that is fed by a thread through `call_soon_threadsafe` and awaits what threads do.

Bad form: packages/gateway
"""
