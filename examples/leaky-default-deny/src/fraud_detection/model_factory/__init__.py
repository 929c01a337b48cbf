"""Model factory: a candidate model from training rows."""
