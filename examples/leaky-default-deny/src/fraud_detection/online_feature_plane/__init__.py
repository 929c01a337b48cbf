"""Online feature plane: running features of each account."""
