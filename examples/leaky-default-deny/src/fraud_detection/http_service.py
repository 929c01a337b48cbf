"""A JSON service on the standard library's HTTP server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fraud_detection.cli_support import say
from fraud_detection.json_text import encode

Answer = tuple[int, dict[str, Any]]


def serve(name: str, host: str, port: int, answer: Callable[[str, str, bytes], Answer]) -> int:
    """Listens until interrupted; `answer` maps method, path and body to a status and a JSON object."""
    from http.server import BaseHTTPRequestHandler, HTTPServer

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._reply(*answer("GET", self.path, b""))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            self._reply(*answer("POST", self.path, body))

        def log_message(self, format: str, *args: Any) -> None:
            say(name, request=format % args)

        def _reply(self, status: int, content: dict[str, Any]) -> None:
            body = encode(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with HTTPServer((host, port), Handler) as server:
        say(name, listening=f"{host}:{server.server_port}")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0
