# Greedy, lazy, bounded, possessive repetition and its limits.
import re

for p in ("a*", "a+", "a?", "a*?", "a+?", "a??", "a{2}", "a{2,}", "a{,2}", "a{1,2}", "a{1,2}?", "a{0}", "a{0,0}", "a{2,3}b", "a{", "a{}", "a{,}", "a{x}", "a{2", "a{2,1x}", "a*b", "(?:ab)*", "(?:ab)+?", ".{3}", "a{3}*" if False else "(?:a{3})*", "x*y*", "(a|aa)+$", "(a|aa)+?$", "a{2}{2}" if False else "(?:a{2}){2}"):
    print(p, [m.group() for s in ("aaaa", "aab", "", "ababab", "a{2}", "a{,}") if (m := re.match(p, s))])
for p in ("*a", "a**", "a+*", "a{2}{3}", "(?:)*", "a{3,2}", "?", "+", "a|*", "(*a)", "a{99999999999}", "a*?*", "a???", "(?<=a*)b", "(?<=a{2})b", "(?<=a|bc)d", "x{4294967295}", "^*", "$+", r"\b*", "(?=a)*"):
    try:
        print(p, re.compile(p) is not None)
    except (re.error, OverflowError) as e:
        print(p, type(e).__name__, e)
print(re.match("(?:a?){20}a{20}", "a" * 20).end(), re.search("(x+x+)+y", "x" * 15), re.match(".*.*.*b", "a" * 50 + "b").end(), re.match("(a*)*b", "a" * 12), re.match("(?:a|b|ab)*c", "ab" * 10 + "c").end())
print(re.match("a" * 1000, "a" * 1000).end(), re.match("(a|b)*", "ab" * 5000).end(), re.match("(?:ab)*?c", "ab" * 2000 + "c").end(), re.match("a{1000}", "a" * 1500).end(), len(re.match("(?s).*", "x\n" * 1000).group()))
