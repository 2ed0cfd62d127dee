"""Reads an annotated source (sources/*.txt) into blocks. The notation is told in ../README.md."""
import re
from dataclasses import dataclass, field

MARK = re.compile(r"\{([?!]?)([^{}|]*)(?:\|([^{}]*))?\}|<<|>>")


@dataclass
class Mark:
    """An annotation: its kind ('' an indicator, '?' optional, '!' none, '<' a sentence that is no plan) and its span."""
    kind: str
    begin: int
    end: int
    surface: str
    names: list
    flags: list


@dataclass
class Text:
    """A run of text without its annotations, and the annotations by code point."""
    plain: str
    marks: list


@dataclass
class Block:
    """A heading, paragraph or table in the order of reading."""
    kind: str
    text: Text = None
    level: int = 0
    attributes: dict = field(default_factory=dict)
    columns: list = field(default_factory=list)
    rows: list = field(default_factory=list)
    line: int = 0


@dataclass
class Source:
    head: dict
    blocks: list


def annotate(raw):
    """Strips the annotations of one line."""
    plain, marks, at, opened = "", [], 0, None
    for m in MARK.finditer(raw):
        plain += raw[at:m.start()]
        at = m.end()
        if m[0] == "<<":
            opened = len(plain)
        elif m[0] == ">>":
            marks.append(Mark("<", opened, len(plain), plain[opened:], [], []))
        else:
            parts = (m[3] or "").split("|")
            names = [n.strip() for n in parts[0].split("~") if n.strip()]
            flags = parts[1].split() if len(parts) > 1 else []
            marks.append(Mark(m[1], len(plain), len(plain) + len(m[2]), m[2], names, flags))
            plain += m[2]
    return Text(plain + raw[at:], marks)


def attributes(raw):
    """key=value pairs and bare words, separated by blanks."""
    pairs = (word.partition("=") for word in raw.split())
    return {key: value if sign else True for key, sign, value in pairs}


def read(path):
    """The head (key: value lines before ----) and the blocks of a source."""
    head, blocks, lines = {}, [], path.read_text(encoding="utf-8").split("\n")
    border = lines.index("----")
    for line in lines[:border]:
        if line.strip():
            key, _, value = line.partition(": ")
            head.setdefault(key, []).append(value)
    table = row = None
    for number, line in enumerate(lines[border + 1:], border + 2):
        if not line.strip() or line.startswith("//"):
            continue
        m = re.match(r"^\[(\w+)\]\s*(.*)$", line)
        if m and m[1] == "end":
            table = row = None
        elif m:
            table = Block(m[1], attributes=attributes(m[2]), line=number)
            blocks.append(table)
            if m[1] in ("break", "landscape", "portrait"):
                table = None
        elif table is not None:
            row = _table_line(table, row, line)
        else:
            blocks.append(_flow(line, number))
    return Source(head, blocks)


def _table_line(table, row, line):
    key, _, rest = line.partition(": ")
    if key == "columns":
        table.columns = [_column(c) for c in rest.split(" | ")]
    elif key in ("title", "unit", "thead", "note"):
        table.attributes[key] = rest
    elif key == "row":
        row = {"attributes": attributes(rest), "cells": []}
        table.rows.append(row)
    elif line.startswith("@ "):
        row["cells"].append([annotate(line[2:])])
    elif line.startswith("@+ "):
        row["cells"][-1].append(annotate(line[3:]))
    else:
        table.rows.append({"attributes": {}, "cells": [[annotate(c.rstrip(" "))] for c in line.split("|")]})
    return row


def _column(raw):
    title, _, rest = raw.strip().partition(" :")
    return {"title": title.strip(), "attributes": attributes(rest)}


def _flow(line, number):
    m = re.match(r"^(?:(=|!|>|~|&|%|\*+\.?)\s+)?(?:\(([\w= ]+)\)\s*)?(.*)$", line)
    sign, rest = m[1] or "", m[3]
    kinds = {"=": "title", "!": "subtitle", ">": "signature", "~": "note", "&": "label", "%": "reference", "": "paragraph"}
    if sign.startswith("*"):
        kind, level = ("runin" if sign.endswith(".") else "heading"), sign.count("*")
    else:
        kind, level = kinds[sign], 0
    return Block(kind, annotate(rest), level, attributes(m[2] or ""), line=number)
