"""Offline feature plane: training rows from labels."""
