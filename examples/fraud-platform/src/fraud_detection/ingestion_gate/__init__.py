"""Ingestion gate: the one door through which events enter the platform."""
