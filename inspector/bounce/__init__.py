"""A message read as a bounce: who, what code, why, who must act. Knows nothing of Qt or files."""
