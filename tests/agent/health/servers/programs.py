"""Servers of Debian's packages on the real server's host. Which certificate one shows is a matter of the address: the
same port has the good one at GOOD, one that has expired at EXPIRED, and so on."""
import os
import shutil
import signal
import socket
import subprocess
import sys
import time

GOOD, EXPIRED, SOON, STRANGE, GOOD6 = "10.66.0.2", "10.66.0.22", "10.66.0.23", "10.66.0.24", "fd66::2"
CERTIFICATES = {"good": GOOD, "expired": EXPIRED, "soon": SOON, "strange": STRANGE}
HTTP, HTTPS, HTTPS_CLIENT = 80, 443, 444
REDIS, REDIS_PASSWORD, REDIS_TLS = 6379, 6390, 6380
DNS, SMTP, POSTGRES, GRPC, GRPC_TLS, GRPC_BARE = 53, 587, 5432, 50051, 50052, 50053


class Missing(Exception):
    pass


def found(program, package):
    path = shutil.which(program, path="/usr/sbin:/usr/bin:/sbin:/bin")
    if not path:
        raise Missing(f"{program} is missing: apt-get install {package}")
    return path


def openssl(*words):
    subprocess.run([found("openssl", "openssl"), *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_certificates(folder):
    """NAME.crt and NAME.key for each of CERTIFICATES and a client, of the authority in ca.crt; strange's is in no file."""
    def authority(name):
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30", "-subj", f"/CN={name}",
                "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.crt")

    authority("ca")
    authority("another")
    with open(f"{folder}/extensions", "w") as file:
        file.write("subjectAltName=DNS:web.example\n")
    for name in (*CERTIFICATES, "client"):
        issuer = "another" if name == "strange" else "ca"
        days = {"expired": "-1", "soon": "6"}.get(name, "30")
        openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", f"/CN={name}",
                "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.csr")
        openssl("x509", "-req", "-in", f"{folder}/{name}.csr", "-CA", f"{folder}/{issuer}.crt", "-CAkey", f"{folder}/{issuer}.key", "-CAcreateserial",
                "-days", days, "-extfile", f"{folder}/extensions", "-out", f"{folder}/{name}.crt")
        os.chmod(f"{folder}/{name}.key", 0o644)  # the servers read it as users of their own


class Program:
    """A server that runs until end(). `listens` are the addresses and ports of TCP that tell that it is there."""

    def __init__(self, host, folder, name, command, listens, ends_by=signal.SIGTERM):
        self.host, self.name, self.listens, self.ends_by = host, name, listens, ends_by
        self.log = f"{folder}/{name}.log"
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(["ip", "netns", "exec", host.name, *command], stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=subprocess.STDOUT, start_new_session=True)

    def wait_until_it_listens(self, seconds=20):
        end = time.monotonic() + seconds
        for place in self.listens:
            while not self.host.inside(lambda: listens(place)):
                if time.monotonic() > end or self.process.poll() is not None:
                    with open(self.log) as log:
                        raise AssertionError(f"{self.name} does not listen at {place}: {log.read()[-2000:]}")
                time.sleep(0.02)

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(self.ends_by)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()


def listens(place):
    try:
        socket.create_connection(place, 1).close()
        return True
    except OSError:
        return False


def nginx(host, folder):
    program = found("nginx", "nginx-light")
    https = "".join(f"""
  server {{
    listen {address}:{HTTPS} ssl;
    ssl_certificate {folder}/{name}.crt;
    ssl_certificate_key {folder}/{name}.key;
  }}""" for name, address in CERTIFICATES.items())
    os.mkdir(f"{folder}/pages")
    for name, text in (("index.html", "It works too\n"), ("other.html", "The other page\n"), ("long.html", "x" * 300_000 + "the end\n")):
        with open(f"{folder}/pages/{name}", "w") as file:
            file.write(text)
    with open(f"{folder}/users", "w") as file:
        file.write("ann:{PLAIN}secret\n")
    with open(f"{folder}/nginx.conf", "w") as file:
        file.write(f"""
daemon off;
user root;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{ }}
http {{
  access_log off;
  client_body_temp_path {folder}/nginx-body;
  proxy_temp_path {folder}/nginx-proxy;
  fastcgi_temp_path {folder}/nginx-fastcgi;
  uwsgi_temp_path {folder}/nginx-uwsgi;
  scgi_temp_path {folder}/nginx-scgi;
  root {folder}/pages;
  server {{
    listen {HTTP} default_server;
    listen [::]:{HTTP};
    location = /broken {{ return 503 "no worker is left"; }}
    location = /moved {{ return 301 http://elsewhere.example/; }}
    location = /private {{ auth_basic "private"; auth_basic_user_file {folder}/users; try_files /index.html =404; }}
    location = /post {{ if ($request_method != POST) {{ return 405; }} return 200 "got it"; }}
    location = /host {{ return 200 "$host"; }}
    location = /once {{ keepalive_timeout 0; try_files /index.html =404; }}
    gzip on;
    gzip_min_length 1;
    gzip_types *;
  }}{https}
  server {{
    listen {HTTPS_CLIENT} ssl;
    ssl_certificate {folder}/good.crt;
    ssl_certificate_key {folder}/good.key;
    ssl_client_certificate {folder}/ca.crt;
    ssl_verify_client on;
  }}
}}
""")
    places = [(address, HTTPS) for address in CERTIFICATES.values()] + [(GOOD, HTTP), (GOOD, HTTPS_CLIENT)]
    return [Program(host, folder, "nginx", [program, "-c", f"{folder}/nginx.conf", "-p", folder, "-e", f"{folder}/nginx.log"], places)]


def dnsmasq(host, folder):
    command = [found("dnsmasq", "dnsmasq-base"), "--keep-in-foreground", "--conf-file=/dev/null", "--no-resolv", "--no-hosts", "--user=root",
               f"--port={DNS}", f"--pid-file={folder}/dnsmasq.pid", "--log-facility=-",
               "--host-record=web.example,192.0.2.7,2001:db8::7", "--cname=www.web.example,web.example",
               "--mx-host=web.example,mail.web.example,10", "--srv-host=_sip._udp.web.example,sip.web.example,5060,1,2",
               "--txt-record=web.example,v=spf1 -all", "--ptr-record=7.2.0.192.in-addr.arpa,web.example",
               "--auth-zone=zone.example", "--auth-server=ns.zone.example", "--auth-soa=7,hostmaster.zone.example", "--max-cache-ttl=1",
               "--address=/no.example/", *(f"--txt-record=long.example,{number}{'x' * 200}" for number in range(9))]
    return [Program(host, folder, "dnsmasq", command, [(GOOD, DNS)])]


def redis(host, folder):
    program = found("redis-server", "redis-server")

    def one(name, *words):
        os.mkdir(f"{folder}/{name}")
        return [program, "--dir", f"{folder}/{name}", "--save", "", "--appendonly", "no", "--daemonize", "no", "--protected-mode", "no",
                *words]

    yield Program(host, folder, "redis", one("redis", "--port", str(REDIS), "--bind", GOOD), [(GOOD, REDIS)])
    yield Program(host, folder, "redis-password", one("redis-password", "--port", str(REDIS_PASSWORD), "--bind", GOOD, "--requirepass", "secret"),
                  [(GOOD, REDIS_PASSWORD)])
    for name, address in CERTIFICATES.items():
        yield Program(host, folder, f"redis-{name}",
                      one(f"redis-{name}", "--port", "0", "--bind", address, "--tls-port", str(REDIS_TLS), "--tls-cert-file", f"{folder}/{name}.crt",
                          "--tls-key-file", f"{folder}/{name}.key", "--tls-ca-cert-file", f"{folder}/ca.crt",
                          "--tls-auth-clients", "yes" if name == "strange" else "no"), [(address, REDIS_TLS)])


def postgres(host, folder):
    versions = sorted(os.listdir("/usr/lib/postgresql"), key=int) if os.path.isdir("/usr/lib/postgresql") else []
    if not versions:
        raise Missing("postgres is missing: apt-get install postgresql")
    binaries = f"/usr/lib/postgresql/{versions[-1]}/bin"
    home = f"{folder}/postgres"
    os.mkdir(home)
    shutil.chown(home, "postgres", "postgres")
    as_postgres = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]
    made = subprocess.run([*as_postgres, f"{binaries}/initdb", "-D", f"{home}/data", "--auth=trust", "--no-sync", "--locale=C"],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if made.returncode != 0:
        raise AssertionError(f"initdb: {made.stdout[-2000:]}")
    with open(f"{home}/data/pg_hba.conf", "w") as file:
        file.write("host all stranger all reject\nhost all all all trust\n")
    for name in ("good.crt", "good.key"):
        shutil.copy(f"{folder}/{name}", f"{home}/{name}")
        shutil.chown(f"{home}/{name}", "postgres", "postgres")
        os.chmod(f"{home}/{name}", 0o600)
    settings = {"listen_addresses": GOOD, "port": POSTGRES, "unix_socket_directories": home, "fsync": "off", "ssl": "on",
                "ssl_cert_file": f"{home}/good.crt", "ssl_key_file": f"{home}/good.key"}
    command = [*as_postgres, f"{binaries}/postgres", "-D", f"{home}/data"]
    for name, value in settings.items():
        command += ["-c", f"{name}={value}"]
    # SIGTERM waits for clients; what is kept does not matter.
    return [Program(host, folder, "postgres", command, [(GOOD, POSTGRES)], ends_by=signal.SIGQUIT)]


def dovecot(host, folder):
    """Its submission service: SMTP with STARTTLS, from a package that does not take the place of the machine's own mail server."""
    program = found("dovecot", "dovecot-submissiond")
    if not os.path.exists("/usr/lib/dovecot/submission-login"):
        raise Missing("dovecot's submission-login is missing: apt-get install dovecot-submissiond")
    by_address = "".join(f"local {address} {{\n ssl_cert = <{folder}/{name}.crt\n ssl_key = <{folder}/{name}.key\n}}\n"
                         for name, address in CERTIFICATES.items())
    os.mkdir(f"{folder}/dovecot")
    with open(f"{folder}/dovecot.conf", "w") as file:
        file.write(f"""
protocols = submission
base_dir = {folder}/dovecot
state_dir = {folder}/dovecot
log_path = /dev/stderr
hostname = mail.web.example
listen = *
ssl = yes
ssl_cert = <{folder}/good.crt
ssl_key = <{folder}/good.key
submission_relay_host = 127.0.0.1
passdb {{
  driver = static
  args = nopassword=y
}}
service submission-login {{
  chroot =
  inet_listener submission {{
    port = {SMTP}
  }}
}}
{by_address}""")
    return [Program(host, folder, "dovecot", [program, "-F", "-c", f"{folder}/dovecot.conf"],
                    [(address, SMTP) for address in CERTIFICATES.values()])]


def grpc(host, folder):
    try:
        subprocess.run(["/usr/bin/python3", "-c", "import grpc"], check=True, stderr=subprocess.DEVNULL)
    except subprocess.CalledProcessError:
        raise Missing("grpc for Python is missing: apt-get install python3-grpcio") from None
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "grpc_server.py")
    places = [(GOOD, GRPC), (GOOD, GRPC_BARE)] + [(address, GRPC_TLS) for address in CERTIFICATES.values()]
    return [Program(host, folder, "grpc", ["/usr/bin/python3", "-u", script, folder], places)]


def start_all(host, folder):
    """Postgres first: it is the slowest to start. All that runs is in the list even where a later one can't be started."""
    for address in CERTIFICATES.values():
        host("ip", "addr", "add", f"{address}/24", "dev", "eth0", check=False)
    make_certificates(folder)
    running, problems = [], []
    for start in (postgres, grpc, redis, nginx, dnsmasq, dovecot):
        try:
            running += start(host, folder)
        except Missing as problem:
            problems.append(str(problem))
    if problems:
        for program in running:
            program.end()
        sys.exit("servers_test: " + "; ".join(problems))
    return running
