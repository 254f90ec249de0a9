"""`python -m inspector` is the same program as `bounce-inspector`."""

import sys

from inspector.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A packaged program has no interpreter to start the window's reading process with: it is started itself.
        from inspector.window.process_start import is_reading_process, run_entry

        if is_reading_process(sys.argv):
            run_entry(*sys.argv[2:])
            sys.exit()
    sys.exit(main())
