# html and urllib.parse.
import html, urllib.parse as u
from html.parser import HTMLParser

print(html.escape("<a href='x'>\"&</a>"), html.escape("'", quote=False), html.unescape("&lt;&#233;&#xe9;&amp;amp;&nope;&copy &notit; &#0;&#x110000;"))
class P(HTMLParser):
    def handle_starttag(self, t, a): print("start", t, a)
    def handle_endtag(self, t): print("end", t)
    def handle_data(self, d): print("data", repr(d))
    def handle_comment(self, c): print("comment", c)
    def handle_decl(self, d): print("decl", d)
    def handle_startendtag(self, t, a): print("both", t, a)
p = P(); p.feed("<!DOCTYPE html><p class=x id='y' hidden>t &amp; e<br/><!-- c --></p><A HREF=\"?a&amp;b\">"); p.close()
x = u.urlsplit("https://us%20er:pw@Host.com:8080/p/a;x?q=1&r=a%20b#frag")
print(x, x.hostname, x.port, x.username, x.geturl(), u.urlparse("//h/p;par?q"), u.urljoin("http://a/b/c", "../d"), u.urljoin("http://a/b/", "?x"), u.urljoin("http://a", "//z/y"), u.urlunsplit(("http", "h", "p", "q", "")), u.urldefrag("a#b"))
print(u.quote("a b/é?&"), u.quote("a/b", safe=""), u.quote_plus("a b&c"), u.unquote("%C3%A9%zz+"), u.unquote_plus("a+b%20c"), u.urlencode({"a": 1, "b": "x y", "c": ["1", "2"]}, doseq=True), u.parse_qs("a=1&a=2&b=&c"), u.parse_qsl("a=1;b=2&c=%26", keep_blank_values=True), u.quote(b"\xff"), u.unquote_to_bytes("%ff"), u.urlencode([("k", "é")]), u.unquote("%ff", errors="strict") if False else u.unquote("%ff"), u.urlsplit("mailto:a@b").path, u.urlsplit("http://[::1]:5/").hostname)
for f in (lambda: u.urlsplit("http://[bad"), lambda: u.urlsplit("http://h:x").port, lambda: u.parse_qs("a", strict_parsing=True), lambda: u.quote(5), lambda: u.urlencode(5), lambda: u.urlsplit("http://h:99999").port, lambda: u.urljoin("a", b"b"), lambda: u.urlencode("ab")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
