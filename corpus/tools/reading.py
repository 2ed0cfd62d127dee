"""Walks a source in the order of reading: each run of text with where it stands, as annotation.md names the places."""
import re
from dataclasses import dataclass

import datatable
from source import Text

ITEM = re.compile(r"[一二三四五六七八九十]+是")
NUMBER = re.compile(r"^([一二三四五六七八九十]+)、\s*|^(（[一二三四五六七八九十]+）)\s*|^(\d+[.．])\s*|^(第[一二三四五六七八九十]+[章节])\s*")


@dataclass
class Run:
    """A paragraph, a heading or one paragraph of a cell."""
    text: Text
    where: str
    kind: str
    project: int = None
    section: dict = None
    row: dict = None
    body: int = 0
    numbered: int = 0
    figure: dict = None


def sections_and_runs(blocks):
    """The heading tree as the gold has it and every run of text with its section, project and place."""
    sections, runs, path, label, project = [], [], [], None, None
    for block in blocks:
        if block.kind in ("heading", "runin"):
            path = [s for s in path if s["level"] < block.level]
            kind = next((k for k in block.attributes if k.isupper()), path[-1]["kind"] if path else "OTHER")
            printed = block.text.plain
            title = printed.split("。")[0] if block.kind == "runin" else printed
            number = NUMBER.match(title)
            section = {"number": label or (next(g for g in number.groups() if g) if number else None), "level": block.level,
                       "title": title[number.end():] if number else title, "kind": kind, "items": 0}
            label = None
            path.append(section)
            sections.append(section)
            project = int(block.attributes["project"]) if "project" in block.attributes else None
            body = len(title) + 1 if block.kind == "runin" else len(printed)
            runs.append(Run(block.text, "narrative", block.kind, project, section, body=body, numbered=number.end() if number else 0))
        elif block.kind == "label":
            label = block.text.plain
            runs.append(Run(block.text, "narrative", "label", body=len(block.text.plain)))
        elif block.kind in ("projects", "data"):
            runs += _cells(block, path[-1] if path else None)
        elif block.text is not None:
            if "project" in block.attributes:
                project = int(block.attributes["project"])
            if block.kind in ("signature", "reference", "note"):
                project, path = None, []
            runs.append(Run(block.text, "narrative", block.kind, project, path[-1] if path else None))
    for run in runs:
        if run.section is not None:
            run.section["items"] += len(ITEM.findall(run.text.plain[run.body:] if run.kind in ("heading", "runin") else run.text.plain))
    return sections, runs


def _cells(table, section):
    roles = [c["attributes"].get("role", "data") for c in table.columns]
    for kind in ("title", "unit"):
        if kind in table.attributes:
            yield Run(Text(table.attributes[kind], []), "table", "caption", section=section)
    for column in table.columns:
        yield Run(Text(column["title"], []), "table", "header", section=section)
    if table.kind == "data":
        for row, figures in zip(table.rows, datatable.figures(table)):
            for cell, figure in zip(row["cells"], figures):
                plain = cell[0].plain.split(" =")[0].rstrip(" ")
                yield Run(Text(plain, []), "table", "figure", section=section, row=row, figure=figure)
        return
    for row in table.rows:
        ordinal = None
        for role, cell in zip(roles, row["cells"]):
            if role == "ordinal":
                ordinal = int(cell[0].plain)
            for number, text in enumerate(cell):
                yield Run(text, {"project": "goal", "name": "goal"}.get(role, role), role if number == 0 else "more", ordinal, section, row)
