# Sockets on loopback with select, timeouts and errors.
import select, socket, threading

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
def serve():
    conn, addr = server.accept()
    with conn:
        while data := conn.recv(16):
            conn.sendall(data.upper())
t = threading.Thread(target=serve); t.start()
c = socket.create_connection(("127.0.0.1", port), timeout=5)
c.sendall(b"hello"); print(c.recv(5), c.family.name, c.type.name, c.gettimeout(), c.getpeername()[1] == port)
print(select.select([c], [], [], 0)[0] == [], select.select([], [c], [], 1)[1] == [c]); c.send(b"x" * 40)
got = b""
while len(got) < 40: got += c.recv(100)
print(got, c.shutdown(socket.SHUT_WR), c.recv(10)); c.close(); t.join(); server.close()
a, b = socket.socketpair()
a.sendall(b"one\ntwo\n"); f = b.makefile("r"); print(f.readline(), f.readline(), a.send(b"zz"), b.recv_into(buf := bytearray(4)), buf); f.close()
b.setblocking(False)
try: b.recv(1)
except BlockingIOError as e: print(type(e).__name__, e.errno)
b.settimeout(0.01)
try: b.recv(1)
except TimeoutError as e: print(type(e).__name__, e)
a.close(); print(b.recv(1)); b.close()
for g in (lambda: b.recv(1), lambda: socket.create_connection(("127.0.0.1", port), 1), lambda: socket.inet_aton("x"), lambda: socket.socket().connect("bad"), lambda: b.settimeout(-1)):
    try: print(g())
    except Exception as e: print(type(e).__name__, getattr(e, "errno", None))
u1, u2 = socket.socket(type=socket.SOCK_DGRAM), socket.socket(type=socket.SOCK_DGRAM)
u1.bind(("127.0.0.1", 0)); u2.sendto(b"dgram", u1.getsockname()); print(u1.recvfrom(10)[0]); u1.close(); u2.close()
print(socket.inet_ntoa(b"\x7f\0\0\1"), socket.htons(1), socket.inet_pton(socket.AF_INET6, "::1")[-1], socket.AF_INET, socket.has_ipv6 in (True, False), u1.fileno())
import selectors
x, y = socket.socketpair()
with selectors.DefaultSelector() as s:
    s.register(x, selectors.EVENT_READ, "data"); y.send(b"!"); print([(k.data, m) for k, m in s.select(1)], s.get_key(x).data, len(s.get_map())); s.unregister(x)
x.close(); y.close()
