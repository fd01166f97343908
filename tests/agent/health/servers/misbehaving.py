"""A server for what good programs do not do: one port for each kind of misbehaviour, on TCP and UDP, and slow ways to the
good ones. Run on the real server's host.

usage: misbehaving.py ADDRESS ADDRESS6     says "ready" when all of it listens
"""
import asyncio
import functools
import random
import socket
import struct
import sys

import programs

CHANCE = random.Random(7)
GARBAGE = bytes(CHANCE.randrange(256) for _ in range(400))
SLOW_SECONDS = 0.3
HTTP_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
SETTINGS = b"\0\0\0\4\0\0\0\0\0"  # an empty frame of HTTP/2
HTTP2_PING = b"\0\0\x08\6\1\0\0\0\0" + bytes(8)  # an answer to one

# What is said at once, and what over and over after it without an end; None: nothing, and the connection stays open.
SAYING = {
    "silent": (b"", None),
    "garbage": (GARBAGE, None),
    "ssh": (b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", None),
    "half": (b"+PO", None),
    "endless": (b"", b"x" * 4096),
    "endless-lines": (b"", b"and so on\r\n" * 400),
    "http-half-head": (HTTP_HEAD, None),
    "http-half-body": (HTTP_HEAD + b"Content-Length: 100\r\n\r\nIt works", None),
    "http-endless-head": (HTTP_HEAD, b"X-More: and more\r\n" * 200),
    "http-endless-body": (HTTP_HEAD + b"\r\n", b"x" * 4096),
    "http-endless-chunks": (HTTP_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"3\r\nabc\r\n" * 500),
    "http-endless-interims": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "http-broken-chunks": (HTTP_HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", None),
    "http-two-lengths": (HTTP_HEAD + b"Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc", None),
    "http-huge": (HTTP_HEAD + b"Content-Length: 99999999999\r\n\r\n", None),
    "smtp-refuses": (b"554 mail.web.example takes no mail from you\r\n", None),
    "smtp-busy": (b"421 too many connections, try later\r\n", None),
    "smtp-endless": (b"", b"220-welcome\r\n" * 300),
    "http2-endless": (SETTINGS, HTTP2_PING * 200),
    "dns-endless": (b"\xff\xff", b"x" * 4096),
}
# What is done, by functions of their names below.
DOING = ("closing", "closing-late", "closing-half", "resetting", "smtp-old", "smtp-strips-tls", "smtp-refuses-tls", "http-closing-body")
TCP_PORTS = {name: 7000 + number for number, name in enumerate((*SAYING, *DOING))}
DATAGRAMS = {"silent": None, "garbage": GARBAGE, "empty": b""}
UDP_PORTS = {name: 7000 + number for number, name in enumerate(DATAGRAMS)}
# A way to each good port whose first answer takes a while.
SLOW_TCP = {port: 20000 + port % 10000 for port in (programs.HTTP, programs.HTTPS, programs.REDIS, programs.REDIS_TLS, programs.DNS, programs.SMTP,
                                                  programs.POSTGRES, programs.GRPC, programs.GRPC_TLS)}
SLOW_UDP = {programs.DNS: 20053}


async def says(name, reader, writer):
    first, again = SAYING[name]
    writer.write(first)
    while again:
        writer.write(again)
        await writer.drain()
    await reader.read()  # until the other side has closed


def resets_at_close(writer):
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


async def does(name, reader, writer):
    if name == "closing":
        return
    if name.startswith("smtp"):
        return await mail(name, reader, writer)
    await reader.read(4096)
    if name == "closing-half":
        writer.write(b"+PO")
    if name == "http-closing-body":
        writer.write(HTTP_HEAD + b"Content-Length: 100\r\n\r\nIt works")
    if name == "resetting":
        resets_at_close(writer)


async def mail(name, reader, writer):
    writer.write(b"220 mail.web.example ESMTP\r\n")
    while line := await reader.readline():
        word = line.split()[0].upper() if line.split() else b""
        if word == b"EHLO":
            writer.write(b"502 what?\r\n" if name == "smtp-old" else b"250-mail.web.example\r\n250-STARTTLS\r\n250 8BITMIME\r\n"
                         if name == "smtp-refuses-tls" else b"250-mail.web.example\r\n250 8BITMIME\r\n")
        elif word == b"HELO":
            writer.write(b"250 mail.web.example\r\n")
        elif word == b"QUIT":
            return writer.write(b"221 bye\r\n")
        else:
            writer.write(b"454 TLS is out of order\r\n")


async def relays(port, reader, writer):
    """To the good program and back, the first answer late."""
    back, forth = await asyncio.open_connection(programs.GOOD, port)

    async def forward():
        while piece := await reader.read(65536):
            forth.write(piece)
        forth.close()

    forwarding = asyncio.create_task(forward())
    await asyncio.sleep(0)
    late = True
    while piece := await back.read(65536):
        if late:
            await asyncio.sleep(SLOW_SECONDS)
        late = False
        writer.write(piece)
        await writer.drain()
    forwarding.cancel()


async def listen(port, serve, *words):
    async def serving(reader, writer):
        try:
            await serve(*words, reader, writer)
        except OSError:  # they leave when they have seen enough
            pass
        finally:
            writer.close()

    await asyncio.start_server(serving, sys.argv[1:3], port, backlog=200)


async def datagrams(port, answer):
    """Gives each question's answer, if there is one, to who asked; as many at once as come."""
    loop, way = asyncio.get_running_loop(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    way.setblocking(False)
    way.bind((sys.argv[1], port))

    async def serve(question, sender):
        said = await answer(question)
        if said is not None:
            await loop.sock_sendto(way, said, sender)

    async def listen_on():
        while True:
            tasks.add(loop.create_task(serve(*await loop.sock_recvfrom(way, 65536))))

    tasks = {loop.create_task(listen_on())}
    return tasks


async def slow_answer(port, question):
    loop = asyncio.get_running_loop()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        way.setblocking(False)
        way.connect((programs.GOOD, port))
        await loop.sock_sendall(way, question)
        answer = await loop.sock_recv(way, 65536)
    await asyncio.sleep(SLOW_SECONDS)
    return answer


async def same_answer(answer, _question):
    return answer


async def main():
    for name in SAYING:
        await listen(TCP_PORTS[name], says, name)
    for name in DOING:
        await listen(TCP_PORTS[name], does, name)
    for port, slow in SLOW_TCP.items():
        await listen(slow, relays, port)
    running = [await datagrams(UDP_PORTS[name], functools.partial(same_answer, answer)) for name, answer in DATAGRAMS.items()]
    running += [await datagrams(slow, functools.partial(slow_answer, port)) for port, slow in SLOW_UDP.items()]
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
