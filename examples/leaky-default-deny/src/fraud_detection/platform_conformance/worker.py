"""Compares the profiles of all environments: values may differ, keys may not."""

from __future__ import annotations

import argparse
from pathlib import Path

from fraud_detection.cli_support import Profile, add_once, load_profile, repeat, say


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Check that the environments differ in values only.")
    for name in ("local-parity", "dev", "prod"):
        parser.add_argument(
            f"--{name}-profile", required=True, type=Path, metavar="FILE", help=f"profile of {name}"
        )
    add_once(parser)
    parser.add_argument(
        "--required-platform-run-id", metavar="ID", help="fail unless the dev profile names this run"
    )
    return parser


def problems(profiles: list[Profile]) -> list[str]:
    every = {key for profile in profiles for key in profile.settings}
    missing = [f"{p.path}: {key} is not set" for p in profiles for key in sorted(every - p.settings.keys())]
    ids = [profile["profile_id"] for profile in profiles]
    return (
        missing
        if len(set(ids)) == len(ids)
        else [*missing, f"profile ids are not distinct: {', '.join(ids)}"]
    )


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)

    def check() -> int:
        dev = load_profile(args.dev_profile)
        found = problems([load_profile(args.local_parity_profile), dev, load_profile(args.prod_profile)])
        required = args.required_platform_run_id
        if required and dev["platform_run_id"] != required:
            found.append(f"{dev.path}: names run {dev['platform_run_id']}, not {required}")
        say("platform_conformance", verdict="FAIL" if found else "PASS", problems=found)
        return 1 if found else 0

    return repeat(check, once=args.once, seconds=60)


if __name__ == "__main__":
    raise SystemExit(main())
