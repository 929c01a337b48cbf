"""Turns labels into training rows."""

from __future__ import annotations

import argparse

from fraud_detection.cli_support import Profile, add_run_command, worker_parser
from fraud_detection.stream import Event, run_worker


def parser() -> argparse.ArgumentParser:
    parser = worker_parser("Build training rows.")
    add_run_command(parser, "Turn each new label into a training row.")
    return parser


def step(event: Event, rows: list[Event], profile: Profile) -> Event | None:
    return {"row": len(rows) + 1, "amount": event["amount"], "label": event["label"]}


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    return run_worker(
        args.profile,
        "offline_feature_plane",
        reads="labels",
        writes="training_rows",
        step=step,
        once=args.once,
    )


if __name__ == "__main__":
    raise SystemExit(main())
