"""Admits events that carry a whole envelope, each of them once."""

from __future__ import annotations

import argparse
from typing import Any

from fraud_detection.cli_support import add_address, load_profile, profile_parser
from fraud_detection.http_service import Answer, serve
from fraud_detection.json_text import decode
from fraud_detection.stream import Event, Stream

# The required fields of canonical_event_envelope.schema.yaml.
ENVELOPE = ("event_id", "event_type", "ts_utc", "manifest_fingerprint", "payload")


def parser() -> argparse.ArgumentParser:
    parser = profile_parser("Serve POST /v1/events and GET /healthz.")
    add_address(parser, 8080)
    return parser


def admit(event: Any, admitted: list[Event]) -> Answer:
    """Decides about one event; 201 means that it is new and whole."""
    if not isinstance(event, dict):
        return 400, {"error": "expected a JSON object"}
    missing = [name for name in ENVELOPE if name not in event]
    if missing:
        return 422, {"error": "incomplete envelope", "missing": missing}
    if any(known["event_id"] == event["event_id"] for known in admitted):
        return 200, {"status": "duplicate"}
    return 201, {"status": "admitted"}


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    stream = Stream(load_profile(args.profile).stream_root)

    def answer(method: str, path: str, body: bytes) -> Answer:
        if (method, path) == ("GET", "/healthz"):
            return 200, {"status": "ok"}
        if (method, path) != ("POST", "/v1/events"):
            return 404, {"error": "no such route"}
        try:
            event = decode(body)
        except ValueError:
            return 400, {"error": "not JSON"}
        status, content = admit(event, stream.read("admitted"))
        if status == 201:
            stream.append("admitted", event)
        return status, content

    return serve("ingestion_gate", args.host, args.port, answer)


if __name__ == "__main__":
    raise SystemExit(main())
