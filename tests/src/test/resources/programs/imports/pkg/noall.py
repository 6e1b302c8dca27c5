import math as imported_name

public = "public"
_private = "private"
