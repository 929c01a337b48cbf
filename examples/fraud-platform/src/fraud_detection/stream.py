"""The event stream in miniature: one JSON Lines file per topic, one offset per reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from fraud_detection.cli_support import Profile, load_profile, repeat, say
from fraud_detection.json_text import decode, encode

Event = dict[str, Any]
Step = Callable[[Event, list[Event], Profile], "Event | None"]


class Stream:
    def __init__(self, root: Path) -> None:
        self._root = root

    def append(self, topic: str, event: Event) -> None:
        self._root.mkdir(parents=True, exist_ok=True)
        with self._topic(topic).open("a", encoding="utf-8") as file:
            file.write(encode(event) + "\n")

    def read(self, topic: str) -> list[Event]:
        return read_lines(self._topic(topic)) if self._topic(topic).exists() else []

    def pending(self, reader: str, topic: str) -> list[Event]:
        return self.read(topic)[self._offset(reader, topic) :]

    def commit(self, reader: str, topic: str) -> None:
        """Moves the reader past one event; called after its result is stored, so none is lost."""
        offset = self._offset(reader, topic) + 1
        file = self._offset_file(reader, topic)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{offset}\n", encoding="utf-8")

    def _offset(self, reader: str, topic: str) -> int:
        file = self._offset_file(reader, topic)
        return int(file.read_text(encoding="utf-8")) if file.exists() else 0

    def _offset_file(self, reader: str, topic: str) -> Path:
        return self._root / "offsets" / f"{reader}.{topic}"

    def _topic(self, topic: str) -> Path:
        return self._root / f"{topic}.jsonl"


def read_lines(path: Path) -> list[Event]:
    return [decode(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def run_worker(profile_path: Path, name: str, *, reads: str, writes: str, step: Step, once: bool) -> int:
    """Puts every pending event of `reads` to `step` and appends what it answers to `writes`.

    `step` sees the event, all earlier answers and the profile; None means there is nothing to write.
    """
    profile = load_profile(profile_path)
    stream = Stream(profile.stream_root)

    def drain() -> int:
        pending = stream.pending(name, reads)
        for event in pending:
            answer = step(event, stream.read(writes), profile)
            if answer is not None:
                stream.append(writes, answer)
            stream.commit(name, reads)
        if pending or once:
            say(name, reads=reads, writes=writes, handled=len(pending))
        return 0

    return repeat(drain, once=once, seconds=profile.poll_seconds)
