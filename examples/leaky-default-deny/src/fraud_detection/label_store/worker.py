"""Gives every new case a label that is still pending."""

from __future__ import annotations

from fraud_detection.cli_support import Profile, worker_parser
from fraud_detection.stream import Event, run_worker


def step(event: Event, labels: list[Event], profile: Profile) -> Event | None:
    return {"case_id": event["case_id"], "amount": event["amount"], "label": "PENDING"}


def main(argv: list[str] | None = None) -> int:
    args = worker_parser("Give every new case a label that a reviewer will settle.").parse_args(argv)
    return run_worker(args.profile, "label_store", reads="cases", writes="labels", step=step, once=args.once)


if __name__ == "__main__":
    raise SystemExit(main())
