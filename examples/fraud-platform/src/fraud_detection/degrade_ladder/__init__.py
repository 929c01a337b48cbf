"""Degrade ladder: how much a decision may rely on."""
