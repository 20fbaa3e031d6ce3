"""A real nginx with a configuration of the documents."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.docs.files import DOCS, blocks, read
from tests.ports import free_port, wait_for

NGINX = shutil.which("nginx") or "/usr/sbin/nginx"


def documented(number: int) -> str:
    """A configuration of docs/delivery.md."""
    return blocks(read(DOCS / "delivery.md"), "nginx")[number]


@contextmanager
def nginx(configuration: str, folder: Path) -> Iterator[int]:
    """Run nginx in a folder with a configuration that listens at 127.0.0.1:8080, on the port of this machine that it gives."""
    port = free_port()
    configuration = configuration.replace("127.0.0.1:8080", f"127.0.0.1:{port}")
    places = "\n".join(
        f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log stderr;\nevents {{}}\n"
        f"http {{ access_log off;\n{places}\n{configuration}\n}}\n"
    )
    command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"]
    with subprocess.Popen(command) as process:  # noqa: S603  # nginx with our configuration
        try:
            wait_for(port, process, "/e.js")
            yield port
        finally:
            process.terminate()
