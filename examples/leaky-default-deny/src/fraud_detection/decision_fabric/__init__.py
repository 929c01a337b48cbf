"""Decision fabric: the decision about each event."""
