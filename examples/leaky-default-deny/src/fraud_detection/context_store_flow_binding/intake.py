"""Binds admitted events to the flows they belong to."""

from __future__ import annotations

import argparse
from pathlib import Path

from fraud_detection.cli_support import add_once, load_profile, read_json, repeat, say
from fraud_detection.stream import Event, Stream

NAME = "context_store_flow_binding"


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Bind admitted events to the flows they belong to.")
    parser.add_argument(
        "--policy",
        required=True,
        type=Path,
        metavar="FILE",
        help="binding policy, such as config/platform/policy/context_binding.yaml",
    )
    add_once(parser)
    parser.add_argument(
        "--replay-manifest",
        type=Path,
        metavar="FILE",
        help="bind only the event_ids of this JSON file, again, and exit",
    )
    return parser


def bind(event: Event, key: str) -> Event:
    return {"flow": event["payload"][key], "event_id": event["event_id"]}


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    policy = load_profile(args.policy)
    stream = Stream(policy.stream_root)
    key = policy["binding.key"]

    if args.replay_manifest:
        wanted = set(read_json(args.replay_manifest)["event_ids"])
        events = [event for event in stream.read("admitted") if event["event_id"] in wanted]
        for event in events:
            stream.append("flow_bindings", bind(event, key))
        say(NAME, replayed=len(events), wanted=len(wanted))
        return 0 if len(events) == len(wanted) else 1

    def drain() -> int:
        pending = stream.pending(NAME, "admitted")
        for event in pending:
            stream.append("flow_bindings", bind(event, key))
            stream.commit(NAME, "admitted")
        if pending or args.once:
            say(NAME, handled=len(pending))
        return 0

    return repeat(drain, once=args.once, seconds=policy.poll_seconds)


if __name__ == "__main__":
    raise SystemExit(main())
