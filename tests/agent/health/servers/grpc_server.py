"""gRPC servers with the standard health service, of the library alone without generated code; see programs.py.

usage: grpc_server.py FOLDER     with the certificates
"""
import sys
from concurrent import futures

import grpc

from programs import CERTIFICATES, GOOD, GRPC, GRPC_BARE, GRPC_TLS

SERVING = {"": 1, "orders": 1, "stopped": 2}


def service_in(request):
    """HealthCheckRequest: field 1 is the service's name."""
    return request[2:2 + request[1]].decode() if request else ""


def check(request, context):
    name = service_in(request)
    if name == "forbidden":
        context.abort(grpc.StatusCode.PERMISSION_DENIED, "ask the administrator")
    if name not in SERVING:
        context.abort(grpc.StatusCode.NOT_FOUND, "unknown service")
    return bytes([8, SERVING[name]])  # HealthCheckResponse: field 1 is the status


def server(*handlers):
    made = grpc.server(futures.ThreadPoolExecutor(4))
    if handlers:
        made.add_generic_rpc_handlers(handlers)
    return made


def text(path):
    with open(path, "rb") as file:
        return file.read()


def main():
    folder = sys.argv[1]
    health = grpc.method_handlers_generic_handler("grpc.health.v1.Health", {"Check": grpc.unary_unary_rpc_method_handler(check)})
    good, bare = server(health), server()
    good.add_insecure_port(f"{GOOD}:{GRPC}")
    bare.add_insecure_port(f"{GOOD}:{GRPC_BARE}")
    for name, address in CERTIFICATES.items():
        credentials = grpc.ssl_server_credentials([(text(f"{folder}/{name}.key"), text(f"{folder}/{name}.crt"))])
        good.add_secure_port(f"{address}:{GRPC_TLS}", credentials)
    good.start()
    bare.start()
    good.wait_for_termination()


if __name__ == "__main__":
    main()
