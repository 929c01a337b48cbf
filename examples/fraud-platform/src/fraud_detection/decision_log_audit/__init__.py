"""Decision log audit: the append-only record of decisions."""
