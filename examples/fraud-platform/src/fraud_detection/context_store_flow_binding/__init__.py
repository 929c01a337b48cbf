"""Context store: which events belong to which flow."""
