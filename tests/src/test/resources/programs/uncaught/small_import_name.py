# A name that a module does not have, with a suggestion.
from collections import OrderedDic
