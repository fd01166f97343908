"""Servers that mail and webhooks are sent to, on loopback. The first line of the output names their ports as JSON; what
they get goes into the file "got" of the folder, one JSON object a line. They live until standard input ends.

usage: servers.py FOLDER"""
import asyncio
import http.server
import json
import logging
import ssl
import subprocess
import sys
import threading
import time
import warnings

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

# Clients that go away in the middle are what is tested.
logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")
FOLDER = sys.argv[1]
GOT = open(f"{FOLDER}/got", "a", buffering=1)


def certificate(name, names):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                    "-subj", "/CN=test", "-addext", f"subjectAltName={names}",
                    "-keyout", f"{FOLDER}/{name}.key", "-out", f"{FOLDER}/{name}.pem"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{FOLDER}/{name}.pem", f"{FOLDER}/{name}.key")
    return context


def note(**what):
    print(json.dumps(what), file=GOT)


class Box:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody"):
            return "550 5.1.1 no such user here"
        if address.startswith("later"):
            return "451 4.7.1 greylisted"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        note(by="mail", tls=session.ssl is not None, sender=envelope.mail_from, to=envelope.rcpt_tos, text=envelope.content.decode())
        return "250 2.0.0 queued as 4711"


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (b"lvs", b"secret of the mail")
    return AuthResult(success=good, handled=False)


def mail_server(starttls=None, from_start=None, login=False):
    """A free port for each: the controller wants to know it beforehand."""
    import socket
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    Controller(Box(), hostname="127.0.0.1", port=port, tls_context=starttls, require_starttls=starttls is not None, ssl_context=from_start,
               authenticator=authenticate if login else None, auth_required=login, auth_require_tls=from_start is None).start()
    return port


class Web(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        note(by="web", path=self.path, headers=dict(self.headers), body=body)
        status = {"/refuse": 403, "/busy": 503, "/moved": 302}.get(self.path, 200)
        if self.path == "/hang":
            time.sleep(600)
        self.send_response(status)
        if self.path == "/moved":
            self.send_header("Location", "/ok")
        self.end_headers()
        if self.path == "/endless":
            while True:
                self.wfile.write(b"x" * 65536)
        self.wfile.write(b"\n  not \x1bnow\nsecond line")

    def do_GET(self):
        note(by="web", path="GET " + self.path)

    def log_message(self, *words):
        pass


class QuietServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, address):
        pass


def web_server(context=None):
    server = QuietServer(("127.0.0.1", 0), Web)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def talker(words):
    """Says the words without end, or nothing at all."""
    async def talk(reader, writer):
        try:
            while words:
                writer.write(words)
                await writer.drain()
            await asyncio.sleep(600)
        except ConnectionError:
            pass
        finally:
            writer.close()

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(talk, "127.0.0.1", 0))
    threading.Thread(target=loop.run_forever, daemon=True).start()
    return server.sockets[0].getsockname()[1]


good = certificate("good", "DNS:localhost,IP:127.0.0.1")
other = certificate("other", "DNS:elsewhere.example")
ports = {
    "starttls": mail_server(starttls=good, login=True),
    "plainstarttls": mail_server(starttls=good),
    "wrongname": mail_server(starttls=other),
    "tls": mail_server(from_start=good, login=True),
    "relay": mail_server(),
    "https": web_server(good),
    "httpswrongname": web_server(other),
    "http": web_server(),
    "silent": talker(b""),
    "endless": talker(b"220-" + b"x" * 70 + b"\r\n"),
}
print(json.dumps(ports), flush=True)
sys.stdin.read()
