__all__ = ["exported", "also_exported"]
exported = "exported"
also_exported = 1
hidden_export = 2
