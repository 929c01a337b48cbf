"""Platform conformance: the environments differ in values only."""
