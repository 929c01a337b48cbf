"""What the command lines of all components share."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from fraud_detection.json_text import decode, encode

Settings = dict[str, str]  # "section.key" -> value


class Profile:
    """Where one deployment of the platform keeps its stream, and how it is tuned."""

    def __init__(self, path: Path, settings: Settings) -> None:
        self.path = path
        self.settings = settings

    def __getitem__(self, name: str) -> str:
        return setting(self.path, self.settings, name)

    @property
    def stream_root(self) -> Path:
        return Path(self["stream.root"])

    @property
    def poll_seconds(self) -> float:
        return float(self["stream.poll_seconds"])


def profile_parser(description: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument(
        "--profile",
        required=True,
        type=Path,
        metavar="FILE",
        help="platform profile, such as config/platform/profiles/local_parity.yaml",
    )
    return parser


def worker_parser(description: str) -> argparse.ArgumentParser:
    parser = profile_parser(description)
    add_once(parser)
    return parser


def add_once(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--once", action="store_true", help="handle what is pending, then exit")


def add_address(parser: argparse.ArgumentParser, port: int) -> None:
    parser.add_argument("--host", default="0.0.0.0", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=port, help="port to listen on (default: %(default)s)")


def add_run_command(parser: argparse.ArgumentParser, text: str) -> Any:
    """Adds `run` and returns the group, for components with further commands."""
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", help=text, description=text)
    return commands


def load_profile(path: Path) -> Profile:
    return Profile(path, load_settings(path))


def load_settings(path: Path) -> Settings:
    """Reads nested `key: value` lines, which is all of YAML that the configuration uses."""
    settings: Settings = {}
    sections: list[tuple[int, str]] = []
    for number, line in enumerate(read_text(path).splitlines(), start=1):
        text = line.split(" #")[0].strip()
        if not text or text.startswith("#"):
            continue
        indent = len(line) - len(line.lstrip())
        key, colon, value = text.partition(":")
        if not colon:
            stop(f"{path}:{number}: expected `key: value`")
        while sections and sections[-1][0] >= indent:
            sections.pop()
        if value.strip():
            settings[".".join([*(name for _, name in sections), key])] = value.strip().strip("'\"")
        else:
            sections.append((indent, key))
    return settings


def setting(path: Path, settings: Settings, name: str) -> str:
    if name not in settings:
        stop(f"{path}: {name} is not set")
    return settings[name]


def read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as problem:
        stop(f"{path}: {problem.strerror}")


def read_json(path: Path) -> dict[str, Any]:
    try:
        value = decode(read_text(path))
    except ValueError as problem:
        stop(f"{path}: not JSON: {problem}")
    if not isinstance(value, dict):
        stop(f"{path}: expected a JSON object")
    return value


def repeat(work: Callable[[], int], *, once: bool, seconds: float) -> int:
    """Calls `work` until it fails; only one time with `once`."""
    while True:
        code = work()
        if once or code != 0:
            return code
        time.sleep(seconds)


def say(component: str, **facts: Any) -> None:
    """Prints one JSON line, which is the log format of every component."""
    print(encode({"component": component, **facts}), flush=True)


def stop(message: str) -> NoReturn:
    raise SystemExit(f"error: {message}")
