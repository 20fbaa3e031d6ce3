"""Servers that tests start, and what they answer."""

import socket
import subprocess
import time
from contextlib import closing
from http.client import HTTPConnection, HTTPException


def free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def get(port: int, path: str) -> tuple[int, dict[str, str], str]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode()


def wait_for(port: int, process: subprocess.Popen[bytes], path: str = "/healthz") -> None:
    until = time.monotonic() + 60
    while True:
        try:
            get(port, path)
        except (OSError, HTTPException):
            assert process.poll() is None, "the server stopped"
            assert time.monotonic() < until, "the server does not answer"
            time.sleep(0.05)
        else:
            return
