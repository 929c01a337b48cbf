"""Sends sorted events to the ingestion gate."""

from __future__ import annotations

import argparse
from pathlib import Path

from fraud_detection.cli_support import load_profile, profile_parser, say, stop
from fraud_detection.json_text import encode
from fraud_detection.oracle_store.layout import engine_outputs, sorted_output, split_ids
from fraud_detection.stream import Event, read_lines


def parser() -> argparse.ArgumentParser:
    parser = profile_parser("Send sorted events to the ingestion gate.")
    parser.add_argument(
        "--engine-run-root",
        type=Path,
        metavar="DIR",
        help="folder of the engine run (default: the profile's)",
    )
    parser.add_argument("--scenario-id", metavar="ID", help="scenario to send (default: the profile's)")
    parser.add_argument(
        "--output-ids", type=split_ids, metavar="ID,ID", help="outputs to send (default: all)"
    )
    parser.add_argument("--max-events", type=int, metavar="N", help="stop after N events")
    return parser


def post(url: str, event: Event) -> None:
    from urllib.request import Request, urlopen

    request = Request(f"{url}/v1/events", encode(event).encode(), {"Content-Type": "application/json"})
    try:
        urlopen(request, timeout=10).close()
    except OSError as problem:
        stop(f"{url}: {problem}")


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    profile = load_profile(args.profile)
    root = args.engine_run_root or Path(profile["oracle.engine_run_root"])
    outputs = engine_outputs(root, args.scenario_id or profile["oracle.scenario_id"], args.output_ids)
    events = [event for output in outputs for event in read_lines(sorted_output(profile, output))]
    events.sort(key=lambda event: (event["ts_utc"], event["event_id"]))
    chosen = events[: args.max_events]
    for event in chosen:
        post(profile["ingestion_gate.url"], event)
    say("world_streamer_producer", available=len(events), sent=len(chosen))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
