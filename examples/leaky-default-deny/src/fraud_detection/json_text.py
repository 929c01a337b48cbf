"""JSON, imported when first needed: `--help` also answers on Debian's python3-minimal, which has none."""

from __future__ import annotations

from typing import Any


def encode(value: Any, indent: int | None = None) -> str:
    import json

    return json.dumps(value, indent=indent, sort_keys=True)


def decode(text: str | bytes) -> Any:
    import json

    return json.loads(text)
