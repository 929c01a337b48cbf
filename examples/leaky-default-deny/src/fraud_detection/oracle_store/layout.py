"""Where the outputs of an engine run lie, before and after sorting."""

from __future__ import annotations

from pathlib import Path

from fraud_detection.cli_support import Profile, stop


def engine_outputs(
    engine_run_root: Path, scenario_id: str, output_ids: list[str] | None = None
) -> list[Path]:
    """The outputs of one scenario; an empty list never comes back."""
    folder = engine_run_root / scenario_id
    found = {path.stem: path for path in sorted(folder.glob("*.jsonl"))}
    missing = [name for name in output_ids or [] if name not in found]
    if not found or missing:
        stop(f"{folder}: no output {', '.join(missing) or 'at all'}")
    return [found[name] for name in output_ids or found]


def sorted_output(profile: Profile, output: Path) -> Path:
    scenario = output.parent
    return Path(profile["oracle.sorted_root"]) / scenario.parent.name / scenario.name / output.name


def split_ids(text: str) -> list[str]:
    """Argument type of `--output-ids`."""
    return [part for part in (item.strip() for item in text.split(",")) if part]
