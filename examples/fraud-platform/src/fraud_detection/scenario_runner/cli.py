"""Starts a scenario run once, and records what it was started with."""

from __future__ import annotations

import argparse
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from fraud_detection.cli_support import load_settings, read_json, say, setting, stop
from fraud_detection.json_text import encode


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Control scenario runs.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    text = "Admit one scenario run and write its receipt."
    run = commands.add_parser("run", help=text, description=text)
    run.add_argument("--wiring", required=True, type=Path, metavar="FILE", help="where receipts are kept")
    run.add_argument("--policy", required=True, type=Path, metavar="FILE", help="what a run may ask for")
    run.add_argument(
        "--run-equivalence-key", required=True, metavar="KEY", help="equal keys name the same run"
    )
    run.add_argument(
        "--manifest-fingerprint", required=True, metavar="HEX", help="fingerprint of the engine's manifest"
    )
    run.add_argument("--parameter-hash", required=True, metavar="HEX", help="hash of the engine's parameters")
    run.add_argument("--seed", required=True, type=int, help="seed of the engine run")
    run.add_argument(
        "--window-start", required=True, type=moment, metavar="TIME", help="first moment, ISO 8601 with zone"
    )
    run.add_argument("--window-end", required=True, type=moment, metavar="TIME", help="moment after the last")
    return parser


def moment(text: str) -> datetime:
    """Argument type of the window's ends."""
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{text} has no time zone")
    return time


def receipt_of(args: argparse.Namespace) -> dict[str, Any]:
    return {
        "run_equivalence_key": args.run_equivalence_key,
        "manifest_fingerprint": args.manifest_fingerprint,
        "parameter_hash": args.parameter_hash,
        "seed": args.seed,
        "window_start": args.window_start.isoformat(),
        "window_end": args.window_end.isoformat(),
    }


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    longest = timedelta(hours=float(setting(args.policy, load_settings(args.policy), "window.max_hours")))
    if not timedelta(0) < args.window_end - args.window_start <= longest:
        stop(f"the window must be longer than nothing and no longer than {longest}")

    root = Path(setting(args.wiring, load_settings(args.wiring), "receipts.root"))
    path = root / f"{args.run_equivalence_key}.json"
    receipt = receipt_of(args)
    if path.exists() and read_json(path) != receipt:
        stop(f"{path}: this key already names a run with other parameters")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(encode(receipt, indent=2) + "\n", encoding="utf-8")
    say("scenario_runner", receipt=str(path), run_equivalence_key=args.run_equivalence_key)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
