from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from inspector.window.screenshot import CannotRender, render
from inspector.window.theme import DARK, LIGHT, Theme


@pytest.mark.parametrize(("theme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_picture_shows_the_window_in_its_size_and_colours(
    qtbot: QtBot, tmp_path: Path, samples: Path, theme: str, colours: Theme
) -> None:
    output = tmp_path / "a.png"
    render([samples / "postfix-user-unknown.eml"], output, (900, 600), theme, 2)
    image = QImage(str(output))
    assert (image.width(), image.height()) == (1800, 1200)
    assert image.pixelColor(1790, 10) == QColor(colours.window)


def test_a_part_can_be_selected_and_one_that_is_not_there_is_an_error(
    qtbot: QtBot, tmp_path: Path, samples: Path
) -> None:
    render([samples / "postfix-user-unknown.eml"], tmp_path / "a.png", select="2")
    with pytest.raises(CannotRender, match=r"no part 7\.7"):
        render([samples / "postfix-user-unknown.eml"], tmp_path / "b.png", select="7.7")


def test_a_file_that_cannot_be_opened_is_an_error_that_names_it(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(CannotRender, match=r"missing\.eml"):
        render([tmp_path / "missing.eml"], tmp_path / "a.png")
