"""Learning registry: which model is active, and how it became so."""
