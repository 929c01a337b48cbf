"""Decides about each event."""

from __future__ import annotations

from fraud_detection.cli_support import Profile, worker_parser
from fraud_detection.stream import Event, run_worker


def step(event: Event, decisions: list[Event], profile: Profile) -> Event | None:
    """Large amounts go to review, and with little history half of that is large."""
    limit = float(profile["decision_fabric.review_above"])
    if event["mode"] != "NORMAL":
        limit /= 2
    return {
        "decision_id": f"decision-{event['event_id']}",
        "event_id": event["event_id"],
        "account_id": event["account_id"],
        "amount": event["amount"],
        "outcome": "REVIEW" if event["amount"] > limit else "APPROVE",
    }


def main(argv: list[str] | None = None) -> int:
    args = worker_parser("Decide about each event.").parse_args(argv)
    return run_worker(
        args.profile, "decision_fabric", reads="postures", writes="decisions", step=step, once=args.once
    )


if __name__ == "__main__":
    raise SystemExit(main())
