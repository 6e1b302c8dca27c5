# tokenize and keyword and token basics.
import io, keyword, token, tokenize

def show(s):
    try:
        for t in tokenize.generate_tokens(io.StringIO(s).readline):
            print(tokenize.tok_name[t.type], repr(t.string), t.start, t.end, tokenize.tok_name[t.exact_type])
    except (tokenize.TokenError, SyntaxError) as e: print(type(e).__name__, e.args[0])
show("x = 1 + 0x2F # c\nif a:\n    b(f'{x!r:>5}', \"\"\"m\nl\"\"\")\n\nc := d -> ...\n"); show("(1,\n 2)"); show("'abc"); show("(1"); show("a\n  b\n c"); show("é = 1_0.5e-3j"); show("a\\\n+b"); show("")
print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO("a  =  1\n").readline)), tokenize.detect_encoding(io.BytesIO(b"# -*- coding: latin-1 -*-\n").readline), token.NAME == tokenize.NAME, keyword.kwlist, token.tok_name[token.PLUS], token.ISTERMINAL(5))
