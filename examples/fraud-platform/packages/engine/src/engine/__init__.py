"""The data engine: makes the world that the platform watches. Runs elsewhere, in an image of its own."""
