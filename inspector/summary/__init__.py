"""Renderers of a report: text, Markdown, HTML, JSON. Knows nothing of where they are shown."""
