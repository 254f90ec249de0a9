"""One small reader for each system that writes bounces."""
