"""Carries out each decision once."""

from __future__ import annotations

from fraud_detection.cli_support import Profile, worker_parser
from fraud_detection.stream import Event, run_worker


def step(event: Event, actions: list[Event], profile: Profile) -> Event | None:
    if any(action["decision_id"] == event["decision_id"] for action in actions):
        return None
    return {
        "decision_id": event["decision_id"],
        "action": "HOLD_PAYMENT" if event["outcome"] == "REVIEW" else "RELEASE_PAYMENT",
    }


def main(argv: list[str] | None = None) -> int:
    args = worker_parser("Carry out each decision once.").parse_args(argv)
    return run_worker(
        args.profile, "action_layer", reads="decisions", writes="actions", step=step, once=args.once
    )


if __name__ == "__main__":
    raise SystemExit(main())
