"""Passes on the decisions that a person has to look at."""

from __future__ import annotations

from fraud_detection.cli_support import Profile, worker_parser
from fraud_detection.stream import Event, run_worker


def step(event: Event, triggers: list[Event], profile: Profile) -> Event | None:
    if event["outcome"] != "REVIEW":
        return None
    return {"decision_id": event["decision_id"], "account_id": event["account_id"], "amount": event["amount"]}


def main(argv: list[str] | None = None) -> int:
    args = worker_parser("Pass on the decisions that a person has to look at.").parse_args(argv)
    return run_worker(
        args.profile, "case_trigger", reads="decisions", writes="case_triggers", step=step, once=args.once
    )


if __name__ == "__main__":
    raise SystemExit(main())
