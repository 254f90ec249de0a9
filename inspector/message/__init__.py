"""Every input format, read into one tree of parts over an immutable source. Knows nothing of bounces or Qt."""
