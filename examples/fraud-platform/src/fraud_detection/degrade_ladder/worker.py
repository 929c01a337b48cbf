"""Says on which rung each decision stands."""

from __future__ import annotations

from fraud_detection.cli_support import Profile, worker_parser
from fraud_detection.stream import Event, run_worker


def step(event: Event, postures: list[Event], profile: Profile) -> Event | None:
    enough = event["transactions"] >= int(profile["degrade_ladder.min_transactions"])
    return {**event, "mode": "NORMAL" if enough else "LIMITED_HISTORY"}


def main(argv: list[str] | None = None) -> int:
    args = worker_parser("Say how much each decision may rely on its features.").parse_args(argv)
    return run_worker(
        args.profile, "degrade_ladder", reads="features", writes="postures", step=step, once=args.once
    )


if __name__ == "__main__":
    raise SystemExit(main())
