"""Reports how many events each topic holds."""

from __future__ import annotations

import argparse

from fraud_detection.cli_support import load_profile, repeat, say, stop, worker_parser
from fraud_detection.stream import Stream

TOPICS = ("admitted", "archive", "features", "postures", "decisions", "actions", "audit", "cases", "labels")


def parser() -> argparse.ArgumentParser:
    parser = worker_parser("Report how many events each topic holds.")
    parser.add_argument(
        "--required-platform-run-id", metavar="ID", help="fail unless the profile names this run"
    )
    return parser


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    profile = load_profile(args.profile)
    run_id = profile["platform_run_id"]
    if args.required_platform_run_id not in (None, run_id):
        stop(f"{args.profile}: names run {run_id}, not {args.required_platform_run_id}")
    stream = Stream(profile.stream_root)

    def report() -> int:
        say(
            "platform_reporter",
            platform_run_id=run_id,
            topics={topic: len(stream.read(topic)) for topic in TOPICS},
        )
        return 0

    return repeat(report, once=args.once, seconds=profile.poll_seconds)


if __name__ == "__main__":
    raise SystemExit(main())
