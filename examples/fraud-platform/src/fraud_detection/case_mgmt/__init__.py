"""Case management: one case per account under review."""
