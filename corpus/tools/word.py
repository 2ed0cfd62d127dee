"""Sets a source as a Word document (ECMA-376), without styles for headings, as offices write them."""
import html
import zipfile

TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>"""
PACKAGE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""
LINKS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>"""
SPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
FOOTER = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr {SPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>"""
SONG, HEI, FANG, KAI = "方正小标宋简体", "黑体", "仿宋_GB2312", "楷体_GB2312"
PORTRAIT = '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>'
LANDSCAPE = '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1474" w:right="1247" w:bottom="1361" w:left="1247" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>'
TABLE_WIDTH = 14300


def write(source, path):
    """Writes the file; the same source gives the same bytes."""
    parts = {"[Content_Types].xml": TYPES, "_rels/.rels": PACKAGE, "word/document.xml": _document(source),
             "word/_rels/document.xml.rels": LINKS, "word/footer1.xml": FOOTER}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, content)


def _document(source):
    body, last = [], PORTRAIT
    for block in source.blocks:
        if block.kind == "landscape":
            body.append(f"<w:p><w:pPr>{last}</w:pPr></w:p>")
            last = LANDSCAPE
        elif block.kind == "projects":
            body.append(_table(block))
        elif block.text is not None:
            body.append(_flow(block))
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {SPACES}><w:body>{"".join(body)}{last}</w:body></w:document>'


def _run(text, font, half_points=32, bold=False):
    weight = "<w:b/>" if bold else ""
    return (f'<w:r><w:rPr><w:rFonts w:ascii="{font}" w:eastAsia="{font}" w:hAnsi="{font}"/>{weight}<w:sz w:val="{half_points}"/></w:rPr>'
            f'<w:t xml:space="preserve">{html.escape(text, quote=False)}</w:t></w:r>')


def _paragraph(runs, justify="both", indent=640, line=570, right=0):
    return (f'<w:p><w:pPr><w:spacing w:line="{line}" w:lineRule="exact"/><w:ind w:firstLine="{indent}" w:right="{right}"/>'
            f'<w:jc w:val="{justify}"/></w:pPr>{runs}</w:p>')


def _flow(block):
    text = block.text.plain
    if block.kind == "title":
        return _paragraph(_run(text, SONG, 44), "center", 0, 680)
    if block.kind == "heading":
        return _paragraph(_run(text, SONG, 36), "center", 0) if "ANNEX" in block.attributes else _paragraph(_run(text, HEI if block.level == 1 else KAI))
    if block.kind == "runin":
        head, stop, body = text.partition("。")
        return _paragraph(_run(head + stop, KAI, bold=True) + _run(body, FANG))
    if block.kind == "signature":
        return _paragraph(_run(text, FANG), "right", 0, right=960)
    if block.kind == "note":
        return _paragraph(_run(text, FANG, 21), indent=0, line=320)
    return _paragraph(_run(text, HEI if block.kind == "label" else FANG), indent=0 if block.kind == "label" or "salutation" in block.attributes else 640)


def _table(table):
    widths = [int(TABLE_WIDTH * int(c["attributes"]["width"]) / 100) for c in table.columns]
    border = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    header = _row([[c["title"]] for c in table.columns], widths, HEI, True)
    rows = "".join(_row([[t.plain for t in cell] for cell in row["cells"]], widths, FANG, False) for row in table.rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="{TABLE_WIDTH}" w:type="dxa"/><w:tblBorders>{border}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{header}{rows}</w:tbl>' + _paragraph("", indent=0)


def _row(cells, widths, font, heading):
    mark = "<w:trPr><w:tblHeader/></w:trPr>" if heading else ""
    columns = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        + "".join(_paragraph(_run(text, font, 21), "center" if heading else "left", 0, 320) for text in cell) + "</w:tc>"
        for cell, width in zip(cells, widths))
    return f"<w:tr>{mark}{columns}</w:tr>"
