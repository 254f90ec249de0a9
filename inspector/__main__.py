"""`python -m inspector` is the same program as `bounce-inspector`."""

import sys

from inspector.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A packaged program has no interpreter to start the window's reading process with: it is started itself.
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
