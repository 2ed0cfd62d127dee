"""Sets a source as HTML for printing, without its annotations."""
import html
import re

NUMBERS = {
    "outer": '@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt "AR PL UMing CN"; } }\n'
             '@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt "AR PL UMing CN"; } }',
    "centre": '@page { @bottom-center { content: "— " counter(page) " —"; font: 12pt "AR PL UMing CN"; } }',
    "plain": '@page { @bottom-center { content: counter(page); font: 10.5pt "AR PL UMing CN"; } }',
}
RUNNING = '@page {{ @top-right {{ content: "{}"; font: 9pt "AR PL UMing CN"; border-bottom: 0.5pt solid #000; padding-bottom: 2pt; margin-bottom: 5mm; vertical-align: bottom; }} }}'


def document(source, css):
    head = {k: v[0] for k, v in source.head.items()}
    pages = NUMBERS[head["numbers"]] + (RUNNING.format(head["running"]) if "running" in head else "")
    pages += head.get("css", "")
    title = "".join(b.text.plain for b in source.blocks if b.kind == "title")
    body = "\n".join(_blocks(source.blocks))
    return f'<!DOCTYPE html>\n<html lang="zh-CN"><meta charset="utf-8"><title>{html.escape(title)}</title>\n<style>{css}{pages}</style>\n<body>{body}</body></html>\n'


def _text(plain):
    return re.sub(r"(\[\d\])", r"<sup>\1</sup>", html.escape(plain, quote=False))


def _blocks(blocks):
    opened = False
    for block in blocks:
        if block.kind in ("landscape", "portrait"):
            yield ("</div>" if opened else "") + f'<div class="{"wide" if block.kind == "landscape" else "narrow"}">'
            opened = True
        elif block.kind == "projects":
            yield _projects(block)
        elif block.kind == "data":
            yield _figures(block)
        else:
            yield _flow(block)
    if opened:
        yield "</div>"


def _flow(block):
    text = _text(block.text.plain)
    if block.kind == "title":
        return f"<h1>{text}</h1>"
    if block.kind == "heading":
        return f'<p class="annex">{text}</p>' if "ANNEX" in block.attributes else f"<h{block.level + 1}>{text}</h{block.level + 1}>"
    if block.kind == "runin":
        head, stop, body = text.partition("。")
        return f'<p class="runin"><b>{head}{stop}</b>{body}</p>'
    style = block.kind
    if block.kind == "paragraph":
        style = next((a for a in block.attributes if a in ("salutation", "footnote")), "")
    return f'<p class="{style}">{text}</p>' if style else f"<p>{text}</p>"


def _projects(table):
    widths = "".join(f'<col style="width:{c["attributes"]["width"]}%">' for c in table.columns)
    header = "".join(f"<th>{_text(c['title'])}</th>" for c in table.columns)
    rows = []
    for row in table.rows:
        cells = []
        for column, cell in zip(table.columns, row["cells"]):
            inner = "".join(f'<p{_name(column, n)}>{_text(t.plain)}</p>' for n, t in enumerate(cell))
            if column["attributes"]["role"] in ("ordinal", "lead", "partner"):
                inner = "<br>".join(_text(t.plain) for t in cell)
            cells.append(f'<td class="{column["attributes"]["role"]}">{inner}</td>')
        rows.append("<tr>" + "".join(cells) + "</tr>")
    return f'<table class="projects"><colgroup>{widths}</colgroup><thead><tr>{header}</tr></thead><tbody>' + "\n".join(rows) + "</tbody></table>"


def _name(column, number):
    return ' class="name"' if column["attributes"]["role"] == "name" and number == 0 else ""


def _figures(table):
    header = table.attributes.get("thead") or "<tr>" + "".join(f"<th>{_text(c['title'])}</th>" for c in table.columns) + "</tr>"
    rows = []
    for row in table.rows:
        cells = [c[0].plain.split(" =")[0] for c in row["cells"]]
        rows.append("<tr>" + "".join(f"<td{_centre(c)}>{_text(t)}</td>" for c, t in zip(table.columns, cells)) + "</tr>")
    before = f'<p class="caption">{_text(table.attributes["title"])}</p>' if "title" in table.attributes else ""
    before += f'<p class="unit">{_text(table.attributes["unit"])}</p>' if "unit" in table.attributes else ""
    return f'{before}<table class="figures {table.attributes.get("style", "ruled")}"><thead>{header}</thead><tbody>' + "\n".join(rows) + "</tbody></table>"


def _centre(column):
    return ' class="center"' if column["attributes"].get("role") == "unit" else ""
