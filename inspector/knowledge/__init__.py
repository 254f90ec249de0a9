"""What codes, causes and providers mean: the catalogue kept in `resources/knowledge/`. Knows nothing of messages."""
