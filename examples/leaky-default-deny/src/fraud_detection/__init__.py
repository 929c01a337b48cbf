"""Fraud detection platform: one image, many entrypoints."""
