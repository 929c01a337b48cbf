"""Identity entity graph: which events belong to which account."""
