"""Archive writer: keeps every admitted event."""
