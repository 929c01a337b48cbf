"""Opens one case per account under review."""

from __future__ import annotations

from fraud_detection.cli_support import Profile, worker_parser
from fraud_detection.stream import Event, run_worker


def step(event: Event, cases: list[Event], profile: Profile) -> Event | None:
    if any(case["account_id"] == event["account_id"] for case in cases):
        return None
    return {"case_id": f"case-{len(cases) + 1:04d}", **event}


def main(argv: list[str] | None = None) -> int:
    args = worker_parser("Open one case per account under review.").parse_args(argv)
    return run_worker(
        args.profile, "case_mgmt", reads="case_triggers", writes="cases", step=step, once=args.once
    )


if __name__ == "__main__":
    raise SystemExit(main())
