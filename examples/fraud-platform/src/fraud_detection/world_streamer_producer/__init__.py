"""World streamer producer: replays the oracle store into the ingestion gate."""
