"""Answers which events belong to an account."""

from __future__ import annotations

import argparse

from fraud_detection.cli_support import add_address, load_profile, profile_parser
from fraud_detection.http_service import Answer, serve
from fraud_detection.stream import Event, Stream

ROUTE = "/v1/accounts/"


def parser() -> argparse.ArgumentParser:
    parser = profile_parser("Serve GET /v1/accounts/ID and GET /healthz.")
    add_address(parser, 8081)
    return parser


def account(account_id: str, admitted: list[Event]) -> Answer:
    events = [event["event_id"] for event in admitted if event["payload"]["account_id"] == account_id]
    if not events:
        return 404, {"error": "unknown account"}
    return 200, {"account_id": account_id, "event_ids": events}


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    stream = Stream(load_profile(args.profile).stream_root)

    def answer(method: str, path: str, body: bytes) -> Answer:
        if (method, path) == ("GET", "/healthz"):
            return 200, {"status": "ok"}
        if method != "GET" or not path.startswith(ROUTE):
            return 404, {"error": "no such route"}
        return account(path[len(ROUTE) :], stream.read("admitted"))

    return serve("identity_entity_graph", args.host, args.port, answer)


if __name__ == "__main__":
    raise SystemExit(main())
