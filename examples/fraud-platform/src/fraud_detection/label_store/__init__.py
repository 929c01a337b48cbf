"""Label store: what reviewers found out."""
