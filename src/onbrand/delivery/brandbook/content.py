"""What the pages say: every text ready, every color chosen to be read on its ground."""

from typing import Any

from onbrand.artwork.fonts import FontMissing, face
from onbrand.brand import BrandBook, FontFamily, Swatch, Words
from onbrand.color import Color, contrast, mix
from onbrand.delivery.brandbook.labels import labels
from onbrand.delivery.brandbook.motifs import motif
from onbrand.delivery.brandbook.uploads import alias
from onbrand.layout.footing import may_stand
from onbrand.layout.logo import logo_contrast

STANDBY = "manrope"
"""The family that sets what the fonts of a book cannot."""
_STANDBY_NAME = "Manrope"
_TINTS = (0.75, 0.5, 0.25)
_PARTS = ("palette", "typography", "logo", "imagery", "layout", "formats", "voice")


def content(book: BrandBook, language: str) -> dict[str, Any]:
    teller = _Teller(book, language)
    return {
        "language": language,
        "labels": teller.labels,
        "name": teller.words(book.name),
        "version": book.version,
        "summary": teller.words(book.summary),
        "colors": teller.colors(),
        "fonts": teller.fonts(),
        "swatches": [teller.swatch(each) for each in book.palette.swatches],
        "forbidden": [teller.swatch(each) for each in book.palette.forbidden],
        "palette": {
            "tints": book.palette.tints,
            "gradients": book.palette.gradients,
            "tolerance": f"ΔE00 {book.palette.tolerance:g}",
        },
        "matrix": teller.matrix(),
        "families": [teller.family(each) for each in book.typography.families],
        "styles": teller.styles(),
        "logo": teller.logo(),
        "patterns": teller.patterns(),
        "imagery": teller.imagery(),
        "layout": book.layout.model_dump(),
        "formats": teller.formats(),
        "voice": teller.voice(),
        "rules": teller.rules(),
    }


class _Teller:
    def __init__(self, book: BrandBook, language: str) -> None:
        self.book, self.language = book, language
        self.labels = labels(language)
        self.paper, self.ink = book.palette.paper.color, book.palette.ink.color

    def words(self, both: Words) -> str:
        first, other = (both.ru, both.en) if self.language == "ru" else (both.en, both.ru)
        return first or other

    def decimal(self, number: float) -> str:
        told = f"{number:g}"
        return told.replace(".", ",") if self.language == "ru" else told

    def percent(self, share: float) -> str:
        space = "\u00a0" if self.language == "ru" else ""
        return f"{self.decimal(round(share * 100, 1))}{space}%"

    def on(self, ground: Color) -> Color:
        """What text is set in on it: paper or ink, else black or white."""
        best = max((self.paper, self.ink), key=lambda each: contrast(each, ground))
        if contrast(best, ground) >= 4.5:
            return best
        return max((Color(0, 0, 0), Color(255, 255, 255)), key=lambda each: contrast(each, ground))

    def colors(self) -> dict[str, str]:
        lead = self.book.palette.primary.color
        paper, ink = self.paper, self.ink
        if contrast(paper, ink) < 4.5:
            paper, ink = Color(255, 255, 255), Color(22, 24, 29)
        readable = lead if contrast(lead, paper) >= 4.5 else ink
        told = {
            "paper": paper,
            "ink": ink,
            "lead": lead,
            "on_lead": self.on(lead),
            "heading": readable,
            "muted": mix(ink, paper, 0.38),
            "line": mix(ink, paper, 0.84),
            "field": mix(ink, paper, 0.95),
        }
        return {name: str(color) for name, color in told.items()}

    def fonts(self) -> dict[str, Any]:
        headline, text = self.book.typography.headline, self.book.typography.subline
        return {
            "headline": self._stack(headline.family),
            "headline_weight": headline.weight,
            "text": self._stack(text.family),
            "upper": headline.case == "upper",
        }

    def _stack(self, name: str) -> list[str]:
        stack, passed = [], set[str]()
        names = {family.name: family for family in self.book.typography.families}
        family: FontFamily | None = names.get(name)
        while family and family.name not in passed:
            passed.add(family.name)
            if uploaded := alias(family):
                stack.append(uploaded)
            elif _is_installed(family):
                stack.append(family.name)
            family = names.get(family.fallback)
        return [*stack, _STANDBY_NAME]

    def swatch(self, swatch: Swatch) -> dict[str, Any]:
        color = swatch.color
        return {
            "name": self.words(swatch.name),
            "role": self.labels[swatch.role.value],
            "hex": str(color).upper(),
            "rgb": f"{color.red} {color.green} {color.blue}",
            "cmyk": " ".join(map(str, swatch.cmyk)) if swatch.cmyk else None,
            "pantone": swatch.pantone,
            "declared": " · ".join(map(str, swatch.tints)) or None,
            "share": self.percent(swatch.share) if swatch.share else None,
            "part": swatch.share or 0,
            "on": str(self.on(color)),
            "edge": contrast(color, self.paper) < 1.15,
            "tints": self._tints(swatch),
        }

    def _tints(self, swatch: Swatch) -> list[str]:
        """The declared ones; where any may be used, a few of them, and a shade."""
        palette, color = self.book.palette, swatch.color
        if swatch.tints or palette.tints == "none":
            return [str(tint) for tint in palette.tinted(swatch).values()]
        pale = [str(mix(color, self.paper, 1 - share)) for share in _TINTS]
        return [*pale, str(mix(color, self.ink, 0.35))]

    def matrix(self) -> list[dict[str, Any]]:
        swatches = self.book.palette.swatches
        return [
            {
                "name": self.words(ground.name),
                "ground": str(ground.color),
                "cells": [self._cell(text, ground) for text in swatches],
            }
            for ground in swatches
        ]

    def _cell(self, text: Swatch, ground: Swatch) -> dict[str, Any]:
        ratio = contrast(text.color, ground.color)
        grade = "any" if ratio >= 4.5 else "large" if ratio >= 3 else "none"
        floored = int(ratio * 10) / 10
        return {
            "text": str(text.color),
            "ratio": self.decimal(floored),
            "grade": grade,
            "on": str(self.on(ground.color)),
            "same": text.id == ground.id,
        }

    def family(self, family: FontFamily) -> dict[str, Any]:
        latin = "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr Ss Tt Uu Vv Ww Xx Yy Zz"
        russian = (
            "Аа Бб Вв Гг Дд Ее Жж Зз Ии Кк Лл Мм Нн Оо Пп Рр Сс Тт Уу Фф Хх Чч Шш Щщ Ъъ Ээ Юю Яя"
        )
        headline = self.book.typography.headline
        return {
            "name": family.name,
            "stack": self._stack(family.name),
            "weights": [str(weight) for weight in family.weights],
            "fallback": family.fallback,
            "latin": latin,
            "cyrillic": russian if _has_russian(family) else None,
            "figures": "0123456789 ₽ € $ % № & ? !",
            "heavy": headline.weight if headline.family == family.name else max(family.weights),
        }

    def styles(self) -> list[dict[str, Any]]:
        return [
            {
                "label": self.labels[role],
                "stack": self._stack(style.family),
                "family": style.family,
                "weight": style.weight,
                "size": self.percent(style.size),
                "least": self.percent(style.min_size),
                "points": max(11.0, min(44.0, style.size * 400)),
                "leading": self.decimal(style.leading),
                "tracking": style.tracking,
                "tracking_told": self.decimal(style.tracking),
                "upper": style.case == "upper",
            }
            for role, style in self.book.typography.styles().items()
        ]

    def logo(self) -> dict[str, Any]:
        rules = self.book.logo
        told: dict[str, dict[str, object]] = {
            "clear_space_text": {"x": self.decimal(rules.clear_space)},
            "least_size_text": {"px": rules.min_px, "mm": self.decimal(rules.min_mm)},
            "usual_size_text": {"height": self.percent(rules.height)},
            "grounds_text": {"ratio": self.decimal(rules.min_contrast)},
        }
        main = rules.variant("full", "on-light")
        return {
            "variants": [self._variant(each.id) for each in rules.variants],
            "main": {"svg": main.svg, "ratio": main.width / main.height},
            "cover": self._best("full", self.book.palette.primary.color),
            "clear": rules.clear_space,
            "min_mm": rules.min_mm,
            "corners": list(rules.corners),
            "grounds": [self._ground(each) for each in self.book.palette.swatches],
            **{key: self.labels[key].format_map(values) for key, values in told.items()},
        }

    def _variant(self, identity: str) -> dict[str, Any]:
        logo = next(each for each in self.book.logo.variants if each.id == identity)
        light = self.paper if contrast(self.paper, Color(0, 0, 0)) > 9 else Color(255, 255, 255)
        dark = min(
            (each.color for each in self.book.palette.swatches), key=lambda one: one.luminance
        )
        ground = light if logo.tone == "on-light" else dark
        return {
            "svg": logo.svg,
            "ratio": logo.width / logo.height,
            "label": f"{self.labels[logo.kind]}, {self.labels[logo.tone]}",
            "ground": str(ground),
            "on": str(self.on(ground)),
        }

    def _ground(self, swatch: Swatch) -> dict[str, Any]:
        best = self._best("full", swatch.color)
        return {
            **best,
            "name": self.words(swatch.name),
            "ground": str(swatch.color),
            "on": str(self.on(swatch.color)),
            "allowed": best["let"] and best["contrast"] >= self.book.logo.min_contrast,
            "told": self.decimal(int(best["contrast"] * 10) / 10),
        }

    def _best(self, kind: str, ground: Color) -> dict[str, Any]:
        """The variant that is seen best on a ground."""
        same = [each for each in self.book.logo.variants if each.kind == kind]
        logos = same or self.book.logo.variants
        let = [each for each in logos if may_stand(self.book, each, ground)]
        measured = [(logo_contrast(each, ground), each) for each in let or logos]
        seen, logo = max(measured, key=lambda each: each[0])
        ratio = logo.width / logo.height
        return {"svg": logo.svg, "ratio": ratio, "contrast": seen, "let": bool(let)}

    def patterns(self) -> list[dict[str, Any]]:
        names = {each.id: self.words(each.name) for each in self.book.palette.swatches}
        return [
            {
                "name": self.words(pattern.name),
                "svg": motif(pattern, self.book.palette),
                "uses": [self.labels["full_use" if use == "full" else use] for use in pattern.uses],
                "never": [names[each] for each in pattern.forbidden_backgrounds],
            }
            for pattern in self.book.patterns
        ]

    def imagery(self) -> dict[str, list[str]]:
        said = self.book.imagery
        lists = {
            "style": said.style,
            "mood": said.moods,
            "do": said.do,
            "dont": said.dont,
            "never": said.forbidden,
        }
        return {key: [self.words(each) for each in given] for key, given in lists.items()}

    def formats(self) -> list[dict[str, Any]]:
        return [
            {
                "name": self.words(form.name),
                "told": f"{form.width} × {form.height}",
                "dpi": form.dpi if form.dpi != 72 else None,
                "width": form.width,
                "height": form.height,
                "safe": [
                    form.safe[0] / form.height,
                    form.safe[1] / form.width,
                    form.safe[2] / form.height,
                    form.safe[3] / form.width,
                ],
                "margin": self.book.layout.margin,
            }
            for form in self.book.formats
        ]

    def voice(self) -> dict[str, list[str]]:
        said = self.book.voice
        return {
            "tone": [self.words(each) for each in said.tone],
            "banned": list(said.banned),
            "disclaimers": [self.words(each) for each in said.disclaimers],
        }

    def rules(self) -> list[dict[str, Any]]:
        groups = []
        for part in _PARTS:
            inside = [rule for rule in self.book.rules if rule.part == part]
            if inside:
                told = [
                    {
                        "number": rule.number,
                        "title": self.words(rule.title),
                        "text": self.words(rule.text),
                        "hard": rule.hard,
                    }
                    for rule in inside
                ]
                groups.append({"part": self.labels[part], "rules": told})
        return groups


def _is_installed(family: FontFamily) -> bool:
    try:
        face(family.package, 400)
    except FontMissing:
        return False
    return True


def _has_russian(family: FontFamily) -> bool:
    source = family.source if alias(family) else family.package
    try:
        return face(source, 400).has("Ж")
    except FontMissing:
        return False
