"""Bounce inspector: shows what went wrong with a bounced e-mail, who must act and what to do."""

__version__ = "0.1.0"
