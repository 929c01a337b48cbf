"""Makes a candidate model from the training rows seen so far."""

from __future__ import annotations

import argparse

from fraud_detection.cli_support import Profile, add_run_command, worker_parser
from fraud_detection.stream import Event, run_worker


def parser() -> argparse.ArgumentParser:
    parser = worker_parser("Make candidate models.")
    add_run_command(parser, "Make a candidate model from each new training row.")
    return parser


def step(event: Event, candidates: list[Event], profile: Profile) -> Event | None:
    """The model is one number: the mean amount of the reviewed payments."""
    seen = candidates[-1]["rows"] if candidates else 0
    mean = candidates[-1]["review_above"] if candidates else 0.0
    return {
        "model_id": f"model-{event['row']:04d}",
        "rows": seen + 1,
        "review_above": mean + (event["amount"] - mean) / (seen + 1),
    }


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    return run_worker(
        args.profile,
        "model_factory",
        reads="training_rows",
        writes="model_candidates",
        step=step,
        once=args.once,
    )


if __name__ == "__main__":
    raise SystemExit(main())
