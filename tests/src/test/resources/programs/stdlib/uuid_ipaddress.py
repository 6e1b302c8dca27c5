# uuid with fixed input, ipaddress.
import ipaddress as ip, uuid

x = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(x, repr(x), x.hex, x.int, x.bytes, x.fields, x.version, x.variant, x.urn, uuid.UUID(int=5), uuid.UUID(bytes=b"a" * 16), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.uuid4().version, uuid.UUID("{12345678123456781234567812345678}") == x, x < uuid.UUID(int=0), hash(x) == hash(uuid.UUID(str(x))), uuid.NIL, uuid.MAX)
for f in (lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"a"), lambda: setattr(x, "int", 1), lambda: uuid.UUID(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a, n = ip.ip_address("192.168.0.1"), ip.ip_network("192.168.0.0/29")
print(a, int(a), a + 5, a in n, list(n.hosts())[:2], n.num_addresses, n.netmask, n.broadcast_address, a.is_private, ip.ip_address("::1").is_loopback, ip.ip_network("10.0.0.0/30").overlaps(ip.ip_network("10.0.0.2/31")), list(n.subnets(1)), n.supernet(), ip.ip_interface("10.0.0.5/24").network, ip.ip_address("2001:db8::1").exploded, ip.ip_address("::ffff:1.2.3.4").ipv4_mapped, sorted([ip.ip_address("9.0.0.1"), ip.ip_address("10.0.0.1")]), a.packed, a.reverse_pointer, list(ip.summarize_address_range(ip.ip_address("10.0.0.0"), ip.ip_address("10.0.0.5"))), list(ip.collapse_addresses([ip.ip_network("10.0.0.0/25"), ip.ip_network("10.0.0.128/25")])))
for f in (lambda: ip.ip_address("256.1.1.1"), lambda: ip.ip_network("192.168.0.1/24"), lambda: ip.ip_address("1.2.3"), lambda: ip.ip_address(":::"), lambda: a < ip.ip_address("::1"), lambda: ip.ip_network("1.2.3.4/33"), lambda: ip.IPv4Address("01.2.3.4")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
