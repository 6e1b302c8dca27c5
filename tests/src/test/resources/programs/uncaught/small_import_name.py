# A name that a module does not have, with a suggestion.
from sys import exc_inf
