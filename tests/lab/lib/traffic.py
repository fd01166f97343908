"""Steady requests to the two data centres' VIPs: eight a second, and ten connections that stay open."""
import random
import socket
import time

VIPS = ["192.168.1.214", "192.168.1.214", "192.168.2.214"]


def connect(vip):
    return socket.create_connection((vip, 80), timeout=5)


held = []
while True:
    vip = random.choice(VIPS)
    try:
        connection = connect(vip)
        connection.sendall(b"GET / HTTP/1.1\r\nHost: demo\r\n\r\n")
        connection.recv(4096)
        if random.random() < 0.1:
            held.append(connection)
        else:
            connection.close()
        if len(held) > 10:
            held.pop(0).close()
    except OSError:
        time.sleep(0.5)
    time.sleep(0.125)
