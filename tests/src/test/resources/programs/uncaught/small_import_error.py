# A missing module and its traceback.
def load():
    import no_such_module_at_all
    return no_such_module_at_all


load()
