"""Every type of check in every case: what is asked where, and what the check says of it, to the word: "*" stands for
anything, " | " is between words of which either will do."""
import dataclasses
import itertools
import os

import programs
from misbehaving import SLOW_TCP, SLOW_UDP, TCP_PORTS, UDP_PORTS
from programs import EXPIRED, GOOD, GOOD6, SOON, STRANGE

PATIENCE_MS = 8000  # of checks that get an answer
IMPATIENCE_MS = 900  # of those that get none
NO_ROUTE, NO_ROUTE6, BLACKHOLE = "192.0.2.1", "2001:db8::1", "198.51.100.1"
UNREACHABLE, UNREACHABLE6, PROHIBITED, PROHIBITED6 = "10.67.1.1", "fd67:1::1", "10.67.2.1", "fd67:2::1"
DROPS, REJECTS = "10.66.0.25", "10.66.0.26"  # addresses of the real server for all protocols
NO_WAY = "host unreachable: nobody answers for its address, or a router or packet filter turns it away"
NO_ROUTE_WORDS = "network unreachable: this director has no route to it"
NOT_TLS = "what it speaks is not TLS"
FREE_PORT, DROPPED_PORT, REJECTED_PORT = 9, 7070, 7071  # of the real server; the last two are its packet filter's
ROWS = []
ABSENT = itertools.count(100)


@dataclasses.dataclass
class Row:
    type: str
    case: str
    check: dict
    address: str
    port: int
    state: str
    words: str
    warning: str = ""
    slow: bool = False  # the answer takes a while, and so long the check waits
    ended: bool = False  # asked after the program has ended


def row(type_, case, check, address, port, state, words, **more):
    """A check that gets no answer waits for a short time only."""
    times = IMPATIENCE_MS if " ms" in words else PATIENCE_MS
    whole = {"intervalMs": times, "timeoutMs": times, "type": type_.split()[0], **check}
    ROWS.append(Row(type_, case, whole, address, port, state, words, **more))


def absent():
    """An address of the link that nobody has; each but once, because the kernel remembers for whom it asked in vain."""
    return f"10.66.0.{next(ABSENT)}"


def ways_that_fail(type_, check, ended_port=None, datagrams=False):
    """Where nothing of the check's protocol comes back."""
    refused = "port unreachable" if datagrams else "connection refused"
    waiting = "(waiting for the answer)" if datagrams else "(connecting)"
    if ended_port:
        row(type_, "the program has ended", check, GOOD, ended_port, "down", refused, ended=True)
    row(type_, "nobody listens", check, GOOD, FREE_PORT, "down", refused)
    row(type_, "its packet filter drops", check, GOOD, DROPPED_PORT, "down", f"no answer within {IMPATIENCE_MS} ms {waiting}")
    row(type_, "its packet filter rejects", check, GOOD, REJECTED_PORT, "down", NO_WAY)
    row(type_, "nobody has the address", check, absent(), 80, "down", f"no answer within {IMPATIENCE_MS} ms {waiting}")
    row(type_, "no route", check, NO_ROUTE, 80, "down", NO_ROUTE_WORDS)
    row(type_, "no route, IPv6", check, NO_ROUTE6, 80, "down", NO_ROUTE_WORDS)
    row(type_, "blackhole route", check, BLACKHOLE, 80, "down", "a route or rule of this director prohibits it")
    row(type_, "a router knows no way", check, UNREACHABLE, 80, "down", NO_WAY)
    row(type_, "a router prohibits it", check, PROHIBITED, 80, "down", NO_WAY)
    row(type_, "a router prohibits it, IPv6", check, PROHIBITED6, 80, "down", "a packet filter or router prohibits it")


def misbehaves(type_, check, protocol, speaks_first=False):
    """TCP servers that are none of the protocol."""
    def of(name, words):
        row(type_, name.replace("-", " "), check, GOOD, TCP_PORTS[name], "down", words)
    reset = "reset the connection (waiting for the answer)"
    no_answer = "closed the connection without " + ("a greeting" if speaks_first else "an answer")
    of("silent", f"no answer within {IMPATIENCE_MS} ms (waiting for the answer)")
    of("closing", f"{no_answer} | {reset}")  # what comes first, its end or its answer to what was sent, is chance
    if not speaks_first:
        of("closing-late", no_answer)
        of("resetting", reset)
    of("garbage", protocol)
    of("ssh", protocol)


def tls_cases(type_, check, port, good):
    """`good` are the words where the certificate is. The check knows the authority and asks for web.example."""
    def of(case, address, state, words, port=port, **more):
        changes = more.pop("changes", {})
        row(type_, case, {**check, **changes}, address, port, state, words, **more)
    of("TLS", GOOD, "up", good)
    of("TLS, another name", GOOD, "down", "the certificate is for web.example, not for other.example", changes={"host": "other.example"})
    of("TLS, asked by address", GOOD, "down", f"the certificate is for web.example, not for {GOOD}", changes={"host": ""})
    of("TLS, expired", EXPIRED, "down", "the certificate expired on 20*")
    of("TLS, expires soon", SOON, "up", good, warning="the certificate expires in 5 days", changes={"certificateWarningDays": 30})
    of("TLS, unknown authority", STRANGE, "down", 'the certificate was issued by "another", which leads to no authority that is known here')
    of("TLS, nothing verified", EXPIRED, "up", good, warning="the certificate expired on 20*",
       changes={"verifyCertificate": False, "caCertificates": "", "certificateWarningDays": 30})
    of("TLS, authorities can't be read", GOOD, "unasked", "not asked: the authorities in /nowhere/ca.crt can't be read: no such file or directory",
       changes={"caCertificates": "/nowhere/ca.crt"})


def tls_misbehaves(type_, check):
    """Where TLS is from the start."""
    def of(name, words):
        row(type_, f"TLS, {name.replace('-', ' ')}", check, GOOD, TCP_PORTS[name], "down", words)
    of("silent", f"no answer within {IMPATIENCE_MS} ms (TLS handshake)")
    of("closing", "closed the connection during the TLS handshake | reset the connection (TLS handshake)")
    of("closing-late", "closed the connection during the TLS handshake")
    of("resetting", "reset the connection (TLS handshake)")
    of("garbage", NOT_TLS)
    of("ssh", NOT_TLS)
    of("endless", NOT_TLS)


def trusting(folder):
    return {"caCertificates": f"{folder}/ca.crt", "host": "web.example"}


def tcp(folder):
    ping = {"send": "PING\\r\\n", "expect": "+PONG"}
    up = 'the answer has "+PONG"'
    port = programs.REDIS
    row("tcp", "connect", {}, GOOD, port, "up", "connected")
    row("tcp", "redis", ping, GOOD, port, "up", up)
    row("tcp", "redis, pattern", {"send": "INFO server\\r\\n", "expect": "redis_version:[0-9.]+", "expectForm": "regex"}, GOOD, port, "up",
        'the answer has the pattern "redis_version:[0-9.]+"')
    row("tcp", "redis, slow", ping, GOOD, SLOW_TCP[port], "up", up, slow=True)
    row("tcp", "redis wants a password", ping, GOOD, programs.REDIS_PASSWORD, "down",
        f'the answer does not hold "+PONG"; it began "-NOAUTH Authentication required.\\r\\n" (after {IMPATIENCE_MS} ms)')
    row("tcp", "redis over TLS, asked in the clear", ping, GOOD, programs.REDIS_TLS, "down", "reset the connection (waiting for the answer) | closed the connection without an answer")
    row("tcp", "half an answer", ping, GOOD, TCP_PORTS["half"], "down", f'the answer does not hold "+PONG"; it began "+PO" (after {IMPATIENCE_MS} ms)')
    row("tcp", "closing half", ping, GOOD, TCP_PORTS["closing-half"], "down", 'the answer does not hold "+PONG"; it began "+PO"')
    row("tcp", "endless", ping, GOOD, TCP_PORTS["endless"], "down", 'sent more than 1 MiB without "+PONG"')
    misbehaves("tcp", ping, f'the answer does not hold "+PONG"; it began "* (after {IMPATIENCE_MS} ms)')
    ways_that_fail("tcp", {}, port)
    row("tcp", "nobody has the address, for long", {}, absent(), 80, "down", NO_WAY)
    secured = {**ping, **trusting(folder), "tls": True}
    row("tcp", "TLS, redis, slow", secured, GOOD, SLOW_TCP[programs.REDIS_TLS], "up", up, slow=True)
    tls_cases("tcp", secured, programs.REDIS_TLS, up)
    row("tcp", "TLS, redis wants a client certificate", {**secured, "verifyCertificate": False, "caCertificates": ""}, STRANGE, programs.REDIS_TLS,
        "down", "it requires a client certificate")
    row("tcp", "TLS, redis speaks none", secured, GOOD, programs.REDIS, "down", f"no answer within {IMPATIENCE_MS} ms (TLS handshake)")
    tls_misbehaves("tcp", secured)


def postgres(_folder):
    """The messages of its protocol (PostgreSQL, 55.7): StartupMessage and SSLRequest."""
    words = b"user\0postgres\0\0"
    startup = ((8 + len(words)).to_bytes(4, "big") + (3 << 16).to_bytes(4, "big") + words).hex()
    asks = {"send": startup, "sendForm": "hex", "expect": "5200000008", "expectForm": "hex"}
    stranger = asks | {"send": startup.replace(b"postgres".hex(), b"stranger".hex())}
    secures = {"send": "0000000804d2162f", "sendForm": "hex", "expect": "S"}
    up = "the answer has the bytes 5200000008"
    port = programs.POSTGRES
    row("tcp postgres", "logs in", asks, GOOD, port, "up", up)
    row("tcp postgres", "slow", asks, GOOD, SLOW_TCP[port], "up", up, slow=True)
    row("tcp postgres", "TLS request", secures, GOOD, port, "up", 'the answer has "S"')
    row("tcp postgres", "unknown user", stranger, GOOD, port, "down", 'the answer does not hold the bytes 5200000008; it began "E\\x00*')
    row("tcp postgres", "the program has ended", asks, GOOD, port, "down", "connection refused", ended=True)


def udp(_folder):
    """A question for web.example's address, as the bytes of DNS."""
    question = "12340100000100000000000003776562076578616d706c650000010001"
    asks = {"send": question, "sendForm": "hex", "expect": "c0000207", "expectForm": "hex"}
    up = "the answer has the bytes c0000207"
    row("udp", "dnsmasq", asks, GOOD, programs.DNS, "up", up)
    row("udp", "dnsmasq, slow", asks, GOOD, SLOW_UDP[programs.DNS], "up", up, slow=True)
    row("udp", "another answer", {**asks, "expect": "c0000208"}, GOOD, programs.DNS, "down", 'the answer does not hold the bytes c0000208; it began "\\x124*')
    row("udp", "silent", asks, GOOD, UDP_PORTS["silent"], "down", f"no answer within {IMPATIENCE_MS} ms (waiting for the answer)")
    row("udp", "garbage", asks, GOOD, UDP_PORTS["garbage"], "down", "the answer does not hold the bytes c0000207; it began *")
    row("udp", "empty", asks, GOOD, UDP_PORTS["empty"], "down", "the answer is empty; expected is the bytes c0000207")
    ways_that_fail("udp", asks, programs.DNS, datagrams=True)


def http(_folder):
    port = programs.HTTP
    once = {"path": "/once", "pages": [{"path": "/"}]}

    def of(case, check, state, words, port=port, **more):
        row("http", case, check, GOOD, port, state, words, **more)

    of("nginx", {}, "up", "HTTP 200 for /")
    of("nginx, text", {"expect": "works"}, "up", "HTTP 200 for /")
    of("nginx, SHA-256", {"expect": "751f27ccd67559d48a8bb82fa67986b32dc9998be59a69abfc796ab3326a6b0e", "expectForm": "sha256"}, "up", "HTTP 200 for /")
    of("nginx, another SHA-256", {"expect": "00" * 32, "expectForm": "sha256"}, "down",
       f"the body of / has the SHA-256 751f27cc*; expected is {'00' * 32}")
    of("nginx, another text", {"expect": "fails"}, "down", 'the body of / does not hold "fails"; it began "It works too\\n"')
    of("nginx, a long page", {"path": "/long.html", "expect": "the end"}, "up", "HTTP 200 for /long.html")
    of("nginx, several pages", {"pages": [{"path": "/other.html", "expect": "other"}, {"path": "/long.html"}]}, "up",
       "HTTP 200 for /long.html, the last of 3 pages")
    of("nginx, one of several pages fails", {"pages": [{"path": "/broken"}]}, "down", "HTTP 503 for /broken; allowed is 200")
    of("nginx, no keep-alive", once, "down",
       "closes the connection after /once; several pages need a server that keeps it open (keep-alive)")
    of("nginx, compressed", {"headers": ["Accept-Encoding: gzip"], "path": "/long.html"}, "up", "HTTP 200 for /long.html")
    of("nginx, HEAD", {"method": "HEAD"}, "up", "HTTP 200 for /")
    of("nginx, POST", {"method": "POST", "path": "/post", "body": "x=1", "expect": "got it"}, "up", "HTTP 200 for /post")
    of("nginx, host", {"host": "shop.example", "path": "/host", "expect": "shop.example"}, "up", "HTTP 200 for /host")
    of("nginx, password", {"path": "/private", "user": "ann", "password": "secret"}, "up", "HTTP 200 for /private")
    of("nginx, wrong password", {"path": "/private", "user": "ann", "password": "guess"}, "down", "HTTP 401 for /private; allowed is 200")
    of("nginx, 503", {"path": "/broken"}, "down", "HTTP 503 for /broken; allowed is 200")
    of("nginx, moved", {"path": "/moved"}, "down", "HTTP 301 for /moved; allowed is 200")
    of("nginx, moved, and that is well", {"path": "/moved", "expectStatus": [200, "300-399"]}, "up", "HTTP 301 for /moved")
    of("nginx, slow", {}, "up", "HTTP 200 for /", SLOW_TCP[port], slow=True)
    row("http", "nginx, IPv6", {}, GOOD6, port, "up", "HTTP 200 for /")
    of("HTTPS port", {}, "down", "HTTP 400 for /; allowed is 200", programs.HTTPS)
    misbehaves("http", {}, 'no HTTP: the answer begins "*')
    of("endless", {}, "down", 'no HTTP: the answer begins "*', TCP_PORTS["endless"])
    for name, words in (("http-half-head", f"the answer was not complete after 43 bytes (after {IMPATIENCE_MS} ms)"),
                        ("http-half-body", f"the answer was not complete after 74 bytes (after {IMPATIENCE_MS} ms)"),
                        ("http-closing-body", "closed the connection after 74 bytes, before the answer was complete"),
                        ("http-endless-head", "sent more than 64 KiB of headers"),
                        ("http-endless-body", "sent more than 1 MiB without an end"),
                        ("http-endless-chunks", "sent more than 1 MiB without an end"),
                        ("http-endless-interims", "sent more than 20 interim answers"),
                        ("http-broken-chunks", "the body's chunks are broken: *"),
                        ("http-two-lengths", "broken HTTP: *"),
                        ("http-huge", "the answer for / says that it has 99999999999 bytes; at most 1 MiB is taken in")):
        of(name.removeprefix("http-").replace("-", " "), {}, "down", words, TCP_PORTS[name])
    ways_that_fail("http", {}, port)


def https(folder):
    port, secured = programs.HTTPS, trusting(folder)
    client = {"clientCertificate": f"{folder}/client.crt", "clientKey": f"{folder}/client.key"}
    tls_cases("https", secured, port, "HTTP 200 for /")
    row("https", "TLS, several pages", {**secured, "pages": [{"path": "/other.html", "expect": "other"}, {"path": "/long.html", "expect": "the end"}]},
        GOOD, port, "up", "HTTP 200 for /long.html, the last of 3 pages")
    row("https", "TLS, slow", secured, GOOD, SLOW_TCP[port], "up", "HTTP 200 for /", slow=True)
    row("https", "TLS, client certificate", {**secured, **client}, GOOD, programs.HTTPS_CLIENT, "up", "HTTP 200 for /")
    row("https", "TLS, without the client certificate", secured, GOOD, programs.HTTPS_CLIENT, "down", "HTTP 400 for /; allowed is 200")
    row("https", "TLS, HTTP port", secured, GOOD, programs.HTTP, "down", NOT_TLS)
    row("https", "the program has ended", secured, GOOD, port, "down", "connection refused", ended=True)
    tls_misbehaves("https", secured)


def smtp(folder):
    port = programs.SMTP
    secured = {**trusting(folder), "tls": True}
    row("smtp", "dovecot", {}, GOOD, port, "up", "SMTP 250 to EHLO")
    row("smtp", "dovecot, slow", {}, GOOD, SLOW_TCP[port], "up", "SMTP 250 to EHLO", slow=True)
    tls_cases("smtp", secured, port, "SMTP 250 to EHLO over TLS")
    row("smtp", "TLS, dovecot, slow", secured, GOOD, SLOW_TCP[port], "up", "SMTP 250 to EHLO over TLS", slow=True)
    misbehaves("smtp", {}, 'no SMTP: the answer begins "*', speaks_first=True)
    for name, check, words in (
            ("smtp-refuses", {}, 'SMTP 554 "mail.web.example takes no mail from you" instead of a greeting; allowed is 220'),
            ("smtp-busy", {}, 'SMTP 421 "too many connections, try later" instead of a greeting; allowed is 220'),
            ("smtp-endless", {}, "sent a reply of more than 64 KiB"),
            ("endless", {}, 'no SMTP: the answer begins "*'),
            ("smtp-strips-tls", secured, "the server does not offer STARTTLS"),
            ("smtp-refuses-tls", secured, 'SMTP 454 "TLS is out of order" to STARTTLS; allowed is 220'),
            ("smtp-old", secured, 'SMTP 502 "what?" to EHLO; allowed is 250')):
        row("smtp", name.removeprefix("smtp-").replace("-", " "), check, GOOD, TCP_PORTS[name], "down", words)
    row("smtp", "old", {}, GOOD, TCP_PORTS["smtp-old"], "up", "SMTP 250 to HELO")
    ways_that_fail("smtp", {}, port)


def dns(_folder):
    port = programs.DNS
    for over, type_ in ((False, "dns"), (True, "dns over TCP")):
        def of(case, check, state, words, port=port, **more):
            row(type_, case, {"host": "web.example", "overTcp": over, **check}, GOOD, port, state, words, **more)
        of("dnsmasq, A", {}, "up", "web.example A is 192.0.2.7")
        of("dnsmasq, expected", {"expect": "192.0.2.7"}, "up", "web.example A is 192.0.2.7")
        of("dnsmasq, another address", {"expect": "192.0.2.8"}, "down", 'web.example A is 192.0.2.7; expected is "192.0.2.8"')
        of("dnsmasq, slow", {}, "up", "web.example A is 192.0.2.7", (SLOW_TCP if over else SLOW_UDP)[port], slow=True)
        of("dnsmasq, no such name", {"host": "no.example"}, "down", "DNS says NXDOMAIN, there is no such name: no.example A")
        of("dnsmasq, not its name", {"host": "elsewhere.test"}, "down", "DNS says REFUSED, it does not answer this director: elsewhere.test A")
        of("dnsmasq, no such record", {"record": "NS", "host": "zone.example"}, "down", "there is no record for zone.example NS")
        of("dnsmasq, many records", {"record": "TXT", "host": "long.example", "expect": "^4x", "expectForm": "regex"}, "up" if over else "down",
           "long.example TXT is 4xxx*" if over else 'long.example TXT is *, cut to fit a datagram; expected is the pattern "^4x"')
    for record, name, words in (("AAAA", "web.example", "2001:db8::7"), ("CNAME", "www.web.example", "web.example"), ("MX", "web.example", "*mail.web.example"),
                                ("SRV", "_sip._udp.web.example", "*sip.web.example"), ("TXT", "web.example", "*v=spf1 -all*"),
                                ("PTR", "7.2.0.192.in-addr.arpa", "web.example"), ("SOA", "zone.example", "ns.zone.example hostmaster.zone.example 7 *")):
        row("dns", f"dnsmasq, {record}", {"host": name, "record": record}, GOOD, port, "up", f"{name} {record} is {words}")
    asks = {"host": "web.example"}
    row("dns", "silent", asks, GOOD, UDP_PORTS["silent"], "down", f"no answer within {IMPATIENCE_MS} ms (waiting for the answer)")
    row("dns", "garbage", asks, GOOD, UDP_PORTS["garbage"], "down",
        f"no answer came, only 1 datagram that belongs to another question (after {IMPATIENCE_MS} ms)")
    row("dns", "empty", asks, GOOD, UDP_PORTS["empty"], "down", f"no answer within {IMPATIENCE_MS} ms (waiting for the answer)")
    ways_that_fail("dns", asks, port, datagrams=True)
    over_tcp = {**asks, "overTcp": True}
    row("dns over TCP", "the program has ended", over_tcp, GOOD, port, "down", "connection refused", ended=True)
    misbehaves("dns over TCP", over_tcp, 'no DNS: the answer begins "*')
    row("dns over TCP", "endless", over_tcp, GOOD, TCP_PORTS["dns-endless"], "down", 'no DNS: the answer begins "*')


def grpc(folder):
    port = programs.GRPC
    whole = "gRPC health is SERVING for the server as a whole"

    def of(case, check, state, words, port=port, **more):
        row("grpc", case, check, GOOD, port, state, words, **more)

    of("health service", {}, "up", whole)
    of("one service", {"service": "orders"}, "up", 'gRPC health is SERVING for the service "orders"')
    of("slow", {}, "up", whole, SLOW_TCP[port], slow=True)
    of("not serving", {"service": "stopped"}, "down", 'gRPC health is NOT_SERVING for the service "stopped"; allowed is SERVING')
    of("unknown service", {"service": "cakes"}, "down", 'gRPC NOT_FOUND: the server does not know the service "cakes"')
    of("refused", {"service": "forbidden"}, "down", 'gRPC PERMISSION_DENIED: "ask the administrator"')
    of("no health service", {}, "down", "gRPC UNIMPLEMENTED: the server has no health service (grpc.health.v1.Health)", programs.GRPC_BARE)
    of("HTTP/1.1 server", {}, "down", 'no HTTP/2: the answer begins "HTTP/1.1 400 Bad Request"', programs.HTTP)
    of("TLS port", {}, "down", "closed the connection without an answer", programs.GRPC_TLS)
    of("endless", {}, "down", 'no HTTP/2: the answer begins "*', TCP_PORTS["endless"])
    of("endless frames", {}, "down", "sent more than 1 MiB without an end", TCP_PORTS["http2-endless"])
    misbehaves("grpc", {}, 'no HTTP/2: the answer begins "*')
    ways_that_fail("grpc", {}, port)
    secured = {**trusting(folder), "tls": True}
    tls_cases("grpc", secured, programs.GRPC_TLS, whole)
    row("grpc", "TLS, slow", secured, GOOD, SLOW_TCP[programs.GRPC_TLS], "up", whole, slow=True)
    row("grpc", "TLS, HTTPS server", secured, GOOD, programs.HTTPS, "down", "it does not speak the check's protocol over TLS")
    tls_misbehaves("grpc", secured)


def icmp(_folder):
    no_answer = f"no answer to the echo request within {IMPATIENCE_MS} ms"
    prohibits = "a packet filter or router prohibits it, says "
    for case, address, words in (("its packet filter drops", DROPS, no_answer),
                                 ("its packet filter rejects", REJECTS, prohibits + REJECTS),
                                 ("nobody has the address", absent(), no_answer),
                                 ("no route", NO_ROUTE, NO_ROUTE_WORDS),
                                 ("blackhole route", BLACKHOLE, "a route or rule of this director prohibits it"),
                                 ("a router knows no way", UNREACHABLE, "host unreachable, says 10.66.0.9"),
                                 ("a router prohibits it", PROHIBITED, prohibits + "10.66.0.9")):
        row("icmp", case, {}, address, 0, "down", words)
    for case, address, words in (("nobody has the address", "fd66::99", no_answer),
                                 ("no route", NO_ROUTE6, NO_ROUTE_WORDS),
                                 ("a router knows no way", UNREACHABLE6, "host unreachable, says fd66::9"),
                                 ("a router prohibits it", PROHIBITED6, prohibits + "fd66::9")):
        row("icmp IPv6", case, {}, address, 0, "down", words)
    row("icmp", "nobody has the address, for long", {}, absent(), 0, "down",
        "host unreachable: nobody on the link answers for its address or the router's")
    row("icmp", "answers", {}, GOOD, 0, "up", "answers echo requests")
    row("icmp IPv6", "answers", {}, GOOD6, 0, "up", "answers echo requests")


def script(folder):
    def of(case, text, state, words, **more):
        warning, slow = more.pop("warning", ""), more.pop("slow", False)
        number = sum(one.type == "script" for one in ROWS)
        path = f"{folder}/check{number}"
        if text is not None:
            with open(path, "w") as file:
                file.write(f"#!/bin/sh\n{text}\n")
            os.chmod(path, 0o755)
        row("script", case, {"path": path, "arguments": ["{address}", "{port}"], **more}, GOOD, 80, state, words, warning=warning, slow=slow)

    of("good", 'test "$1:$2" = "$LVS_ADDRESS:$LVS_PORT" && echo "asked $1"', "up", f"exit code 0: asked {GOOD}")
    of("bad", "echo the disk is full; exit 3", "down", "exit code 3: the disk is full")
    of("says nothing", "exit 1", "down", "exit code 1")
    of("slow", "sleep 0.3", "up", "exit code 0", slow=True)
    of("hanging", "echo begun; sleep 60", "down", f"not done after {IMPATIENCE_MS} ms, and ended: begun")
    of("Nagios, warning", "echo 'load is 9.5'; exit 1", "up", "WARNING: load is 9.5", warning="load is 9.5", exitCodes="nagios")
    of("Nagios, critical", "exit 2", "down", "CRITICAL", exitCodes="nagios")
    of("weight", "exit 42", "up", "weight 40", exitCodes="weight")
    of("crashes", "kill -SEGV $$", "down", "ended by signal 11 (Segmentation fault)")
    of("garbage", "printf '\\033[2J\\377\\000x'", "up", 'exit code 0: \\x1b[2J\\xff\\x00x')
    of("endless", "while :; do echo and so on; done", "down", f"not done after {IMPATIENCE_MS} ms, and ended: and so on")
    of("is not there", None, "unasked", f"not asked: {folder}/check* can't be run here: no such file or directory")
    of("knows no interpreter", "exit 0", "up", "exit code 0")


def rows(folder):
    ROWS.clear()
    for cases in (tcp, postgres, udp, http, https, smtp, dns, grpc, icmp, script):
        cases(folder)
    return ROWS
