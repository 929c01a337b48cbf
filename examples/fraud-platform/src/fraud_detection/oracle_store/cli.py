"""Checks that the sorted store holds every event of an engine run, in order."""

from __future__ import annotations

import argparse
from pathlib import Path

from fraud_detection.cli_support import load_profile, profile_parser, say
from fraud_detection.oracle_store.layout import engine_outputs, sorted_output, split_ids
from fraud_detection.stream import Event, read_lines


def parser() -> argparse.ArgumentParser:
    parser = profile_parser("Check that the sorted store holds every event of an engine run, in order.")
    parser.add_argument(
        "--engine-run-root", required=True, type=Path, metavar="DIR", help="folder of the engine run"
    )
    parser.add_argument("--scenario-id", metavar="ID", help="scenario to check (default: the profile's)")
    parser.add_argument(
        "--output-ids", type=split_ids, metavar="ID,ID", help="outputs to check (default: all)"
    )
    return parser


def problem(engine: list[Event], stored: list[Event]) -> str | None:
    if {event["event_id"] for event in engine} != {event["event_id"] for event in stored}:
        return "differs from the engine's output"
    times = [event["ts_utc"] for event in stored]
    return None if times == sorted(times) else "is out of order"


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    profile = load_profile(args.profile)
    code = 0
    for output in engine_outputs(
        args.engine_run_root, args.scenario_id or profile["oracle.scenario_id"], args.output_ids
    ):
        target = sorted_output(profile, output)
        found = problem(read_lines(output), read_lines(target)) if target.exists() else "is not sorted yet"
        say("oracle_checker", output_id=output.stem, verdict=found or "ok")
        code = 1 if found else code
    return code


if __name__ == "__main__":
    raise SystemExit(main())
