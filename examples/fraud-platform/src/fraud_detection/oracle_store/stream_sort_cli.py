"""Sorts the outputs of one engine run by event time."""

from __future__ import annotations

import argparse
from pathlib import Path

from fraud_detection.cli_support import load_profile, profile_parser, say
from fraud_detection.json_text import encode
from fraud_detection.oracle_store.layout import engine_outputs, sorted_output
from fraud_detection.stream import read_lines


def parser() -> argparse.ArgumentParser:
    parser = profile_parser("Sort the outputs of one engine run by event time.")
    parser.add_argument(
        "--engine-run-root", required=True, type=Path, metavar="DIR", help="folder of the engine run"
    )
    parser.add_argument("--scenario-id", required=True, metavar="ID", help="scenario to sort")
    return parser


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    profile = load_profile(args.profile)
    for output in engine_outputs(args.engine_run_root, args.scenario_id):
        events = sorted(read_lines(output), key=lambda event: (event["ts_utc"], event["event_id"]))
        target = sorted_output(profile, output)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("".join(encode(event) + "\n" for event in events), encoding="utf-8")
        say("oracle_stream_sort", output_id=output.stem, events=len(events))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
