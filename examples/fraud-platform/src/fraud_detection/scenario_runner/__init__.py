"""Scenario runner: decides whether a run may start, and records that it did."""
