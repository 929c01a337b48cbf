"""Copies every admitted event to the archive."""

from __future__ import annotations

from fraud_detection.cli_support import Profile, worker_parser
from fraud_detection.stream import Event, run_worker


def step(event: Event, archived: list[Event], profile: Profile) -> Event | None:
    return {"position": len(archived), "event": event}


def main(argv: list[str] | None = None) -> int:
    args = worker_parser("Copy every admitted event to the archive.").parse_args(argv)
    return run_worker(
        args.profile, "archive_writer", reads="admitted", writes="archive", step=step, once=args.once
    )


if __name__ == "__main__":
    raise SystemExit(main())
