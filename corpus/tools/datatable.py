"""What the cells of a table of figures say: names from the headings of row and column, units from either."""
import re
from decimal import Decimal

NUMBER = re.compile(r"^-?\d[\d,]*(?:\.\d+)?$")
UNIT = re.compile(r"（([^（）]*)）$")
MARKS = re.compile(r"^[　 ]*(#|其中：)?[　 ]*")


def figures(table):
    """For each row the facts of its numeric cells, None where a cell is no number."""
    roles = [c["attributes"].get("role", "figure") for c in table.columns]
    open_rows = []
    for number, row in enumerate(table.rows):
        cells = [c[0].plain for c in row["cells"]]
        heading = cells[0].rstrip()
        depth, title = len(MARKS.match(heading)[0]), heading[len(MARKS.match(heading)[0]):]
        open_rows = [r for r in open_rows if r[0] < depth]
        parent = open_rows[-1] if open_rows else None
        unit = UNIT.search(title)
        plain = UNIT.sub("", title).replace("　", "")
        printed = next((c for c, role in zip(cells, roles) if role == "unit"), unit[1] if unit else table.attributes.get("unit", "").removeprefix("单位："))
        yield [_figure(column, cell, (plain, title), parent, printed, (id(table), number, at))
               if role == "figure" and NUMBER.match(cell.split(" ")[0]) else None
               for at, (column, cell, role) in enumerate(zip(table.columns, cells, roles))]
        open_rows.append((depth, plain, number, id(table)))


def _figure(column, cell, titles, parent, row_unit, place):
    attributes = column["attributes"]
    number, _, key = cell.partition(" =")
    unit = attributes.get("unit") or row_unit
    scale = {"万": 4, "亿": 8}.get(unit[0], 0)
    value = Decimal(number.replace(",", "")) * 10 ** scale
    value = int(value) if value == value.to_integral_value() else float(value)
    heads = [attributes["name"], column["title"].replace("　", "")]
    rows = list(dict.fromkeys(titles)) + ([f"{parent[1]} / {titles[0]}"] if parent else [])
    names = list(dict.fromkeys(f"{r} / {h}" for h in heads for r in rows))
    return {"names": names, "value": value, "unit": unit[1:] if scale else unit, "measure": "CHANGE" if "yoy" in attributes else "LEVEL",
            "basis": "YEAR_ON_YEAR" if "yoy" in attributes else None, "period": attributes.get("p"), "per": "CAPITA" if titles[0].find("人均") >= 0 else None,
            "place": place, "whole": (parent[3], parent[2], place[2]) if parent and "yoy" not in attributes else None, "key": key or None, "surface": number}
