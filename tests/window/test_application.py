"""The program as a process of its own, started as a person starts it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

START_AND_QUIT = """
import sys
from PySide6.QtCore import QTimer
from inspector.window.application import make_application, run
from inspector.window.main_window import MainWindow

def quit_when_shown():
    window = next(w for w in app.topLevelWidgets() if isinstance(w, MainWindow))
    if window.current is None:
        QTimer.singleShot(20, quit_when_shown)
    else:
        print(window.current.report.kind, window.windowTitle())
        window.close()

app = make_application(sys.argv[:1])
QTimer.singleShot(20, quit_when_shown)
sys.exit(run(sys.argv[1:]))
"""

NO_QT = """
import sys
sys.modules["PySide6"] = None
from inspector.cli import main
sys.exit(main(sys.argv[1:]))
"""


def start(tmp_path: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**kept, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
        | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_file_on_the_command_line_is_shown(tmp_path: Path, samples: Path) -> None:
    file = str(samples / "postfix-user-unknown.eml")
    done = start(tmp_path, "-c", START_AND_QUIT, file, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("failed Undelivered Mail Returned to Sender")
    assert list(tmp_path.rglob("bounce-inspector.log"))


def test_without_a_display_it_says_what_to_do(tmp_path: Path, samples: Path) -> None:
    done = start(tmp_path, "-m", "inspector", str(samples / "postfix-user-unknown.eml"))
    if sys.platform.startswith("linux"):
        assert done.returncode == 1
        assert "no display" in done.stderr
        assert "bounce-inspector report" in done.stderr


def test_without_qt_it_says_so_in_words(tmp_path: Path, samples: Path) -> None:
    done = start(tmp_path, "-c", NO_QT, str(samples / "postfix-user-unknown.eml"))
    assert done.returncode == 1
    assert "the window needs Qt" in done.stderr
    assert "Traceback" not in done.stderr
