"""Every component answers --help, and the decisions are the ones that the notes promise."""

import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = ROOT / "src"
sys.path.insert(0, str(SOURCES))

from fraud_detection.cli_support import Profile  # noqa: E402
from fraud_detection.decision_fabric.worker import step  # noqa: E402

ENTRYPOINTS = sorted(
    ".".join(path.relative_to(SOURCES).with_suffix("").parts)
    for path in SOURCES.glob("fraud_detection/*/*.py")
    if "__main__" in path.read_text(encoding="utf-8")
)


class Entrypoints(unittest.TestCase):
    def test_there_are_21(self) -> None:
        self.assertEqual(len(ENTRYPOINTS), 21)

    def test_each_answers_help(self) -> None:
        for module in ENTRYPOINTS:
            with self.subTest(module=module):
                answer = subprocess.run(
                    [sys.executable, "-m", module, "--help"], cwd=SOURCES, capture_output=True
                )
                self.assertEqual(answer.returncode, 0, answer.stderr)


class Decisions(unittest.TestCase):
    profile = Profile(Path("test"), {"decision_fabric.review_above": "500"})

    def outcome(self, amount: float, mode: str) -> str:
        event = {"event_id": "e", "account_id": "a", "amount": amount, "mode": mode}
        return step(event, [], self.profile)["outcome"]

    def test_the_limit_itself_is_approved(self) -> None:
        self.assertEqual(self.outcome(500, "NORMAL"), "APPROVE")
        self.assertEqual(self.outcome(500.01, "NORMAL"), "REVIEW")

    def test_little_history_halves_the_limit(self) -> None:
        self.assertEqual(self.outcome(250.01, "LIMITED_HISTORY"), "REVIEW")


if __name__ == "__main__":
    unittest.main()
