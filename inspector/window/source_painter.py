"""Painting of the visible lines of a source: bands, selection, text, marks, caret and margin."""

import re
from bisect import bisect_left

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inspector.window.source_line import Ink, Line, Run
from inspector.window.source_scene import BADGE_GAP, MARGIN_GAP, TEXT_GAP, Scene, badge_size

_NOT_SPACE = re.compile("[^ \xa0]")


def paint(painter: QPainter, scene: Scene) -> None:
    """Paint a scene from the top left corner of the viewport."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(scene.cell.font)
    margin = scene.margin
    painter.fillRect(QRectF(0, 0, scene.width, scene.height), scene.colours.base)
    painter.save()
    painter.setClipRect(QRectF(margin, 0, scene.width - margin, scene.height))
    painter.translate(margin + TEXT_GAP - scene.left, 0)
    for number, line in enumerate(scene.lines):
        top = number * scene.cell.height
        _paint_bands(painter, scene, line, top)
        _paint_text(painter, scene, line, top)
    _paint_caret(painter, scene)
    painter.restore()
    _paint_margin(painter, scene, margin)


def _band_rect(scene: Scene, top: float, columns: tuple[int, int]) -> QRectF:
    cell = scene.cell
    return QRectF(columns[0] * cell.width, top, (columns[1] - columns[0]) * cell.width, cell.height)


def _paint_bands(painter: QPainter, scene: Scene, line: Line, top: float) -> None:
    bands = scene.colours.bands
    for each in scene.highlights.within(line.start, line.end) + scene.matches.within(line.start, line.end):
        colours = bands.of(each)
        for columns in line.bands(each.start, each.end):
            rect = _band_rect(scene, top, columns)
            painter.fillRect(rect, QColor(colours.wash))
            if each.kind != "part":
                painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 1.5), QColor(colours.ink))
    start, end = scene.current
    if start < end:
        for columns in line.bands(start, end):
            _paint_outline(painter, scene, line, _band_rect(scene, top, columns))
    start, end = scene.selection
    if start < end:
        for columns in line.bands(start, end):
            rect = _band_rect(scene, top, columns)
            painter.fillRect(rect, scene.colours.selection)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), scene.colours.accent)


def _paint_outline(painter: QPainter, scene: Scene, line: Line, rect: QRectF) -> None:
    """Outline the current span; between its lines the outline stays open."""
    pen = QPen(scene.colours.accent, 1.5)
    painter.setPen(pen)
    start, end = scene.current
    inner = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    if start >= line.start:
        painter.drawLine(inner.topLeft(), inner.bottomLeft())
    if end <= line.end:
        painter.drawLine(inner.topRight(), inner.bottomRight())
    painter.drawLine(inner.topLeft(), inner.topRight())
    painter.drawLine(inner.bottomLeft(), inner.bottomRight())


def _paint_text(painter: QPainter, scene: Scene, line: Line, top: float) -> None:
    cell = scene.cell
    first = int((scene.left - TEXT_GAP) / cell.width) - 1
    last = first + int(scene.width / cell.width) + 3
    baseline = top + cell.baseline
    painter.setPen(scene.colours.text)
    for number in range(bisect_left(line.runs, first, key=_right_end), len(line.runs)):
        run = line.runs[number]
        if run.column > last:
            break
        if run.ink is Ink.TEXT:
            _paint_run(painter, scene, run, first, last, baseline)
        elif run.ink is Ink.MARK:
            _paint_mark(painter, scene, run, top, scene.colours.mark)
        elif scene.show_whitespace:
            _paint_tab(painter, scene, run, top)
            painter.setPen(scene.colours.text)
    if scene.show_whitespace and line.line_end:
        name = line.line_end
        end = Run(Ink.MARK, name, line.content_end, line.end, line.columns, len(name), 0, None)
        _paint_mark(painter, scene, end, top, scene.colours.faint.name())


def _right_end(run: Run) -> int:
    return run.column + run.columns


def _paint_run(painter: QPainter, scene: Scene, run: Run, first: int, last: int, baseline: float) -> None:
    cell = scene.cell
    if run.cell == 0:
        painter.drawText(QPointF(run.column * cell.width, baseline), run.text)
        return
    begin = max((first - run.column) // run.cell, 0)
    text = run.text[begin : (last - run.column) // run.cell + 1]
    column = run.column + begin * run.cell
    step = run.cell * cell.width
    if text.isascii() or abs(cell.advance(text) - len(text) * step) < 0.5:
        painter.drawText(QPointF(column * cell.width, baseline), text)
    else:
        for number, character in enumerate(text):
            painter.drawText(QPointF(column * cell.width + number * step, baseline), character)
    if scene.show_whitespace and run.cell == 1 and (" " in text or "\xa0" in text):
        painter.setPen(scene.colours.faint)
        dots = _NOT_SPACE.sub("\0", text).replace(" ", "·").replace("\xa0", "°").replace("\0", " ")
        painter.drawText(QPointF(column * cell.width, baseline), dots)
        painter.setPen(scene.colours.text)


def _paint_mark(painter: QPainter, scene: Scene, run: Run, top: float, colour: str) -> None:
    """Draw a mark on whole pixels of the screen, where it is sharp."""
    ratio = scene.pixel_ratio
    left = round(run.column * scene.cell.width * ratio) / ratio
    painter.drawPixmap(QPointF(left, top), scene.cell.mark(run.text, run.columns, colour, ratio))


def _paint_tab(painter: QPainter, scene: Scene, run: Run, top: float) -> None:
    cell = scene.cell
    middle = top + cell.height / 2
    left, right = (run.column + 0.25) * cell.width, (run.column + run.columns - 0.25) * cell.width
    painter.setPen(QPen(scene.colours.faint, 1))
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    for side in (-3.0, 3.0):
        painter.drawLine(QPointF(right - 3, middle + side), QPointF(right, middle))


def _paint_caret(painter: QPainter, scene: Scene) -> None:
    if scene.caret is None:
        return
    number = next((n for n, line in enumerate(scene.lines) if line.holds(scene.caret)), None)
    if number is None:
        return
    left = scene.lines[number].column_of(scene.caret) * scene.cell.width
    painter.fillRect(QRectF(left - 1, number * scene.cell.height + 1, 2, scene.cell.height - 2), scene.colours.text)


def _paint_margin(painter: QPainter, scene: Scene, margin: float) -> None:
    cell, colours = scene.cell, scene.colours
    painter.fillRect(QRectF(0, 0, margin, scene.height), colours.margin)
    painter.fillRect(QRectF(margin - 1, 0, 1, scene.height), colours.border)
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for number, line in enumerate(scene.lines):
        top = number * cell.height
        is_current = scene.caret is not None and line.holds(scene.caret)
        painter.setFont(cell.font)
        painter.setPen(colours.text if is_current else colours.faint)
        painter.drawText(QRectF(0, top, margin - MARGIN_GAP, cell.height), flags, line.label)
        if scene.badges:
            _paint_badges(painter, scene, line, top)


def _paint_badges(painter: QPainter, scene: Scene, line: Line, top: float) -> None:
    """Draw the numbers of the highlights that begin in a line, the first one leftmost."""
    size = badge_size(scene.cell)
    left = MARGIN_GAP
    begun = scene.highlights.within(line.start, max(line.end, line.start + 1))
    for each in {each.number: each for each in begun if each.number and each.start >= line.start}.values():
        rect = QRectF(left, top + (scene.cell.height - size) / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scene.colours.bands.of(each).ink))
        painter.drawEllipse(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(scene.colours.bands.badge_text))
        painter.setFont(scene.cell.badge)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(each.number))
        left += size + BADGE_GAP
