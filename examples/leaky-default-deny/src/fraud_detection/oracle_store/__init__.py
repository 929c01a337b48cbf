"""Oracle store: what the data engine produced, in the order in which it happened."""
