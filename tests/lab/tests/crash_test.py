"""An agent that dies at any moment: what it had promised holds."""
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from lab_cluster import BUILD, LVSCTL, changed, in_host, run_tests, scenario_file, test


@test("tun2dc")
def agent_killed_at_random_moments_keeps_a_whole_document(cluster):
    """200 kills: the document in force is always one of the two, and always whole."""
    rounds = int(os.environ.get("LAB_KILLS", "200"))
    folder = "/tmp/kill-agent"
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    documents = [json.dumps(json.load(open(scenario_file("tun2dc")))),
                 json.dumps(json.load(open(changed("tun2dc", lambda d: d["virtualServices"][0]["realServers"][0].update(weight=11)))))]
    agent_program = f"{BUILD}/agent/lvs-agent"
    line = subprocess.run([agent_program, "pair", "--state", folder, "--name", "ipvslb12", "--address", "127.0.0.1:7999", "--valid-minutes", "600"],
                          check=True, capture_output=True, text=True).stdout.strip()

    def start():
        return subprocess.Popen(["ip", "netns", "exec", "lab-kill", agent_program, "run", "--name", "ipvslb12", "--listen", "127.0.0.1:7999", "--state", folder],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    subprocess.run("ip netns add lab-kill && ip -n lab-kill link set lo up && ip -n lab-kill link add eth0 type dummy && ip -n lab-kill link set eth0 up && ip -n lab-kill link add eth1 type dummy && ip -n lab-kill addr add 10.97.0.1/24 dev eth1 && ip -n lab-kill link set eth1 up", shell=True, check=True)
    # One client process with a pinned connection is enough; requests are made by Python's own TLS.
    import hashlib
    import ssl
    home = f"{folder}-home"
    shutil.rmtree(home, ignore_errors=True)
    agent = start()
    wait_for_port(agent)
    paired = subprocess.run(["ip", "netns", "exec", "lab-kill", LVSCTL, "--home", home, "pair", line], capture_output=True, text=True)
    assert paired.returncode == 0, paired.stderr
    known = json.load(open(f"{home}/agents/ipvslb12.json"))
    open(f"{home}/c.pem", "w").write(known["certificate"] + known["key"])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.load_cert_chain(f"{home}/c.pem")

    def ask(method, path, body="", headers=""):
        def work():
            with socket.create_connection(("127.0.0.1", 7999), timeout=10) as plain, context.wrap_socket(plain) as tls:
                tls.sendall(f"{method} {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {len(body.encode())}\r\n{headers}\r\n{body}".encode())
                answer = b""
                while piece := tls.recv(65536):
                    answer += piece
                return answer
        return in_host("lab-kill", work)

    def in_force():
        answer = ask("GET", "/v1/config").decode()
        head, _, body = answer.partition("\r\n\r\n")
        if " 404 " in head.split("\r\n")[0]:
            return None, ""
        tag = [row for row in head.split("\r\n") if row.lower().startswith("etag:")][0].split('"')[1]
        # The text is whole when its digest is its name.
        assert hashlib.sha256(body.encode()).hexdigest() == tag, "the stored document is damaged"
        return tag, body

    def precondition(tag):
        return f'If-Match: "{tag}"\r\n' if tag else "If-None-Match: *\r\n"

    # How long an undisturbed push takes here tells when the moments of a push are.
    began = time.monotonic()
    for document in documents:
        answer = ask("PUT", "/v1/config", document, precondition(in_force()[0]))
        assert answer.startswith(b"HTTP/1.1 200"), answer[:300]
    whole_push = (time.monotonic() - began) / 2

    tags = set()
    random.seed(11)
    tag, _ = in_force()
    for attempt in range(rounds):
        headers = precondition(tag)
        body = documents[attempt % 2]

        def push_and_kill():
            with socket.create_connection(("127.0.0.1", 7999), timeout=10) as plain, context.wrap_socket(plain) as tls:
                tls.sendall(f"PUT /v1/config HTTP/1.1\r\nHost: a\r\nContent-Length: {len(body.encode())}\r\n{headers}\r\n{body}".encode())
                time.sleep(random.uniform(0, whole_push))
                kill_tree(agent)
        in_host("lab-kill", push_and_kill)
        agent = start()
        wait_for_port(agent)
        tag, _ = in_force()
        if tag:
            tags.add(tag)
    kill_tree(agent)
    subprocess.run(["ip", "netns", "del", "lab-kill"], check=True)
    print(f"  {rounds} kills within {whole_push * 1000:.0f} ms of a push's start")
    assert len(tags) == 2, f"both documents came into force at times: {tags}"


def kill_tree(process):
    process.kill()  # "ip netns exec" becomes the agent: one process
    process.wait()


def wait_for_port(process):
    def work():
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", 7999), timeout=2).close()
                return
            except OSError:
                assert process.poll() is None, "the agent ended by itself"
                time.sleep(0.03)
        raise AssertionError("the agent does not listen")
    in_host("lab-kill", work)


run_tests()
