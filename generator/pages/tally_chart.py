"""Tally -> SVG: one bar whose parts are the outcomes of one event, with its numbers as a table.

Made at build time, so that it needs no script, shows in print, and can be read aloud: the drawing has
a title and a description (WAI-ARIA Graphics Module), the same numbers stand in a table below it, and the
parts differ by pattern as well as by colour. Colours are CSS variables of the page, one set a palette.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup, escape

from generator import labels
from generator.findings import Tally, TallyEntry
from generator.labels import number_label
from generator.languages import gettext as _
from generator.layers import Computed, ComputedKind, Verbatim
from generator.pages.around import Of, around
from generator.pages.viewing import formula_of, source_ref, speaker_view
from generator.pages.views import Ref, SpeakerView

WIDTH, HEIGHT = 720, 44
CLASSES = ("chart-a", "chart-b", "chart-c", "chart-d")
TEXTURES = (
    "",
    '<path d="M-2 2 2-2M0 10 10 0M8 12 12 8"/>',
    '<circle cx="2.5" cy="2.5" r="1.3"/><circle cx="7.5" cy="7.5" r="1.3"/>',
    '<path d="M0 5H10"/>',
)
"""What is drawn over each part so that the parts differ without colour (tiles of 10 by 10)."""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One outcome in the chart's table."""

    css: str
    label: str
    value: Computed
    formula: Computed | None
    words: Verbatim
    """The source's words that the value was read from."""
    cue: Verbatim
    """The source's words that tell the outcome."""
    ref: Ref


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing and the table behind it."""

    id: str
    title: str
    svg: Markup
    rows: tuple[ChartRow, ...]
    total: str
    claimed_by: SpeakerView | None
    """Who gives the numbers, when it is not the source itself."""


def _value(of: Of, entry: TallyEntry) -> Computed:
    """The number of one outcome: a sum, or how the figure's words are read."""
    kind: ComputedKind = "sum" if entry.sum else "number"
    figure = entry.sum.figure.id if entry.sum else entry.figure.fact.id
    if around(of, entry.figure.source).value_set(figure):
        kind = "set"
    spans = [term.span for term in entry.sum.terms] if entry.sum else [entry.figure.fact.span]
    return Computed(number_label(entry.value), kind, entry.figure.source.article.id, spans, str(entry.value))


def tally_chart(of: Of, tally: Tally) -> Chart:
    """Draws a tally as one bar, parts in the family's order, widths in proportion."""
    total = sum((entry.value for entry in tally.entries), Decimal(0))
    rows = tuple(
        ChartRow(
            css=CLASSES[index % len(CLASSES)],
            label=labels.OUTCOME_LABELS[entry.outcome],
            value=_value(of, entry),
            formula=formula_of(around(of, entry.figure.source), entry.sum) if entry.sum else None,
            words=entry.figure.words(entry.figure.place.span),
            cue=entry.figure.words(entry.cue),
            ref=source_ref(entry.figure.source, entry.figure.sentence),
        )
        for index, entry in enumerate(tally.entries)
    )
    counts = tally.counts[:1].upper() + tally.counts[1:] or _("Votes")
    title = f"{counts}: " + ", ".join(f"{row.value} {row.label.lower()}" for row in rows)
    computed = _("computed:")
    described = "; ".join(
        f"{row.label} {row.value}" + (f" ({computed} {row.formula})" if row.formula else "") for row in rows
    )
    whole = _("Total %(total)s.") % {"total": number_label(total)}
    parts, textures = [], []
    left = Decimal(0)
    for index, (row, entry) in enumerate(zip(rows, tally.entries, strict=True)):
        width = entry.value / total * WIDTH if total else Decimal(0)
        box = f'x="{left:.2f}" y="0" width="{width:.2f}" height="{HEIGHT}"'
        parts.append(f'<rect class="chart-bar {row.css}" {box}/>')
        if tile := TEXTURES[index % len(TEXTURES)]:
            name = f"{tally.id}-texture-{index}"
            textures.append(
                f'<pattern id="{name}" class="chart-texture" width="10" height="10" '
                f'patternUnits="userSpaceOnUse">{tile}</pattern>'
            )
            parts.append(f'<rect class="chart-over" fill="url(#{name})" {box}/>')
        left += width
    svg = (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="{tally.id}-title {tally.id}-desc" '
        f'xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{tally.id}-title">{escape(title)}</title>'
        f'<desc id="{tally.id}-desc">{escape(described)}. {escape(whole)}</desc>'
        f"<defs>{''.join(textures)}</defs>{''.join(parts)}</svg>"
    )
    claim = tally.claimed_by
    claimed_by = speaker_view(around(of, claim.source), claim.fact) if claim else None
    return Chart(tally.id, title, Markup(svg), rows, number_label(total), claimed_by)
