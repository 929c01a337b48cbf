"""Numbers every decision in an append-only record."""

from __future__ import annotations

from fraud_detection.cli_support import Profile, worker_parser
from fraud_detection.stream import Event, run_worker


def step(event: Event, audit: list[Event], profile: Profile) -> Event | None:
    return {"entry": len(audit) + 1, "decision": event, "profile_id": profile["profile_id"]}


def main(argv: list[str] | None = None) -> int:
    args = worker_parser("Record every decision, numbered without gaps.").parse_args(argv)
    return run_worker(
        args.profile, "decision_log_audit", reads="decisions", writes="audit", step=step, once=args.once
    )


if __name__ == "__main__":
    raise SystemExit(main())
