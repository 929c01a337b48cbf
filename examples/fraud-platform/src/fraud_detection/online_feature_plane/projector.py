"""Keeps the running features of each account."""

from __future__ import annotations

from fraud_detection.cli_support import Profile, worker_parser
from fraud_detection.stream import Event, run_worker


def step(event: Event, features: list[Event], profile: Profile) -> Event | None:
    """Counts arrivals only: a flow event repeats the amount of its arrival."""
    if event["event_type"] != "arrival":
        return None
    payload = event["payload"]
    before = [row for row in features if row["account_id"] == payload["account_id"]]
    return {
        "event_id": event["event_id"],
        "account_id": payload["account_id"],
        "amount": payload["amount"],
        "transactions": len(before) + 1,
        "amount_before": sum(row["amount"] for row in before),
    }


def main(argv: list[str] | None = None) -> int:
    args = worker_parser("Project admitted arrivals into running features of each account.").parse_args(argv)
    return run_worker(
        args.profile, "online_feature_plane", reads="admitted", writes="features", step=step, once=args.once
    )


if __name__ == "__main__":
    raise SystemExit(main())
