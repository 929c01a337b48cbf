"""The promotion corridor: registers candidates, promotes one, rehearses the way back."""

from __future__ import annotations

import argparse
from pathlib import Path

from fraud_detection.cli_support import (
    Profile,
    add_run_command,
    load_profile,
    read_json,
    say,
    stop,
    worker_parser,
)
from fraud_detection.stream import Event, Stream, run_worker

NAME = "learning_registry"


def parser() -> argparse.ArgumentParser:
    parser = worker_parser("Register, promote and roll back models.")
    commands = add_run_command(parser, "Register each new candidate model.")
    for name, text in (
        ("promote", "Make the model of a promotion event the active one."),
        ("rollback-drill", "Name the model that a rollback would bring back, and change nothing."),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument(
            "--event-path", required=True, type=Path, metavar="FILE", help="JSON file with a model_id"
        )
    return parser


def step(event: Event, registry: list[Event], profile: Profile) -> Event | None:
    return {"model_id": event["model_id"], "state": "CANDIDATE"}


def promote(model_id: str, registry: list[Event]) -> Event:
    if not any(entry["model_id"] == model_id for entry in registry):
        stop(f"{model_id} was never registered")
    return {"model_id": model_id, "state": "ACTIVE"}


def rollback_target(model_id: str, registry: list[Event]) -> str | None:
    """The last model that was active before `model_id` became so."""
    active = [entry["model_id"] for entry in registry if entry["state"] == "ACTIVE"]
    if model_id not in active:
        stop(f"{model_id} was never active")
    earlier = [name for name in active[: active.index(model_id)] if name != model_id]
    return earlier[-1] if earlier else None


def main(argv: list[str] | None = None) -> int:
    args = parser().parse_args(argv)
    if args.command == "run":
        return run_worker(
            args.profile, NAME, reads="model_candidates", writes="registry", step=step, once=args.once
        )

    stream = Stream(load_profile(args.profile).stream_root)
    model_id = read_json(args.event_path)["model_id"]
    if args.command == "promote":
        stream.append("registry", promote(model_id, stream.read("registry")))
        say(NAME, promoted=model_id)
        return 0
    target = rollback_target(model_id, stream.read("registry"))
    say(NAME, drilled=model_id, would_activate=target)
    return 0 if target else 1


if __name__ == "__main__":
    raise SystemExit(main())
