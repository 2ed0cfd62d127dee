"""Builds a gold file from an annotated source."""
import csv, json, re

import pairing, quantity
from reading import sections_and_runs

WINDOW = 12
YEAR_OR_DATE = re.compile(r"\d{4}(?:—\d{4})?年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}—?\d{0,2}月(?:\d{1,2}日)?|〔\d{4}〕\d+号|\[\d\]")
FIELDS = ("value", "low", "high", "bound", "unit", "unitInferred", "measure", "basis", "role", "cumulative", "per", "period", "partOf", "project")
SPACE = re.compile(r"\s+")


def build(source, agencies_csv, regions_csv):
    head = {k: v[0] for k, v in source.head.items()}
    years = [int(y) if y.isdigit() else None for y in head["years"].split()]
    sections, runs = sections_and_runs(source.blocks)
    text, starts = _squeezed(runs)
    region = next(r for r in _rows(regions_csv) if r["issuer"] == head["issuer"])
    report = {"title": re.sub(r"\[\d\]|\s+", "", "".join(b.text.plain for b in source.blocks if b.kind == "title")),
              "genre": head["genre"], "issuer": head["issuer"],
              "region": {"code": region["code"], "name": region["name"], "path": region["path"].split(";")},
              "reportYear": years[0], "planYear": years[1], "issuedOn": head.get("issued"),
              **({"uncertain": head["uncertain"].split()} if "uncertain" in head else {})}
    indicators, optional, none = _quantities(runs, starts, text, years)
    agencies = _agencies(runs, _rows(agencies_csv), head["issuer"])
    numbered = _numbered(indicators)
    plans = _plans(runs, numbered, years[1])
    projects = _projects(source.blocks, runs, sections, agencies)
    pairs = pairing.pair(numbered, source.head)
    return {"document": head["document"], "report": report, "sections": sections, "projects": projects,
            "indicators": [_printed(i) for i in numbered], "optional": optional, "notIndicators": none,
            "agencies": [a["gold"] for a in agencies.values()], "plans": plans, **pairs, "damage": []}


def dump(gold):
    """One entry a line, as the gold files of the project are written."""
    out = []
    for key, value in gold.items():
        if isinstance(value, list):
            body = ",\n  ".join(json.dumps(v, ensure_ascii=False) for v in value)
            out.append(f' "{key}": [' + (f"\n  {body}\n ]" if value else "]"))
        else:
            out.append(f' "{key}": {json.dumps(value, ensure_ascii=False)}')
    return "{\n" + ",\n".join(out) + "\n}\n"


def _rows(path):
    with open(path, encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def _squeezed(runs):
    """The whole text without white space, and where each run begins in it."""
    text, starts = "", []
    for run in runs:
        starts.append(len(text))
        text += SPACE.sub("", run.text.plain)
    return text, starts


def _context(text, start, plain, begin, end):
    b = start + len(SPACE.sub("", plain[:begin]))
    e = start + len(SPACE.sub("", plain[:end]))
    return b, text[max(0, b - WINDOW):e + WINDOW]


def _quantities(runs, starts, text, years):
    indicators, optional, none = [], [], []
    for run, start in zip(runs, starts):
        plain, told = run.text.plain, [False] * len(run.text.plain)
        if run.figure:
            at, context = _context(text, start, plain, 0, len(plain))
            indicators.append(_cell(run.figure, context, years[0]) | {"at": at, "plain": plain, "span": (0, len(plain)), "run": run})
            continue
        for mark in run.text.marks:
            if mark.kind == "<":
                continue
            at, context = _context(text, start, plain, mark.begin, mark.end)
            told[mark.begin:mark.end] = [True] * (mark.end - mark.begin)
            place = {"where": run.where, "context": context, "surface": mark.surface}
            if mark.kind == "?":
                optional.append(place | {"what": (mark.names or ["a count in Chinese numerals"])[0]})
            elif mark.kind == "!":
                none.append(place | {"why": mark.names[0]})
            else:
                indicators.append(_indicator(mark, run, place, years) | {"at": at, "plain": plain, "span": (mark.begin, mark.end), "run": run})
        for m in YEAR_OR_DATE.finditer(plain):
            if not any(told[m.start():m.end()]):
                told[m.start():m.end()] = [True] * len(m[0])
                none.append({"where": run.where, "context": _context(text, start, plain, m.start(), m.end())[1], "surface": m[0], "why": "year or date"})
        if run.where not in ("ordinal", "data", "table"):
            loose = [plain[max(0, i - 8):i + 8] for i, c in enumerate(plain) if i >= run.numbered and c.isdigit() and c.isascii() and not told[i]]
            if loose:
                raise ValueError(f"a digit without annotation: {loose}")
    return indicators, optional, none


def _indicator(mark, run, place, years):
    flags = dict(f.partition("=")[::2] for f in mark.flags if f[0] not in "=#<?")
    of = lambda sign: next((f[1:] for f in mark.flags if f[0] == sign), None)
    fields = quantity.read(mark.surface) if "v" not in flags else {"unit": flags.get("unit", ""), "measure": "LEVEL", "bound": "EXACT"}
    if "v" in flags:
        number = float(flags["v"])
        number = int(number) if number == int(number) else number
        fields |= {"value": number, "low": number, "high": number}
    if "bound" in flags:
        open_low, open_high = flags["bound"] in ("ABOUT", "NEARLY", "AT_MOST", "UNDER"), flags["bound"] in ("ABOUT", "OVER", "AT_LEAST")
        fields |= {"bound": flags["bound"], "low": None if open_low else fields["value"], "high": None if open_high else fields["value"]}
    planned = run.where == "plan" or run.where == "goal" or (run.section or {}).get("kind") == "PLAN"
    role = next((r for letter, r in (("T", "TARGET"), ("A", "ACTUAL"), ("B", "BASELINE")) if letter in flags), "TARGET" if planned else "ACTUAL")
    year = years[1] if planned and run.where != "goal" and role == "TARGET" else years[0]
    if run.where == "goal" and run.section and run.section["kind"] == "PLAN":
        year = years[1]
    if "change" in flags or "yoy" in flags:
        fields["measure"] = "CHANGE"
    if "level" in flags:
        fields["measure"] = "LEVEL"
    gold = place | {"names": mark.names} | {
        **{k: fields[k] for k in ("value", "low", "high", "bound")}, "unit": flags.get("unit", fields["unit"]),
        "unitInferred": "unit" in flags and flags["unit"] not in mark.surface and "v" not in flags, "measure": fields["measure"],
        "basis": "YEAR_ON_YEAR" if "yoy" in flags else flags.get("basis"), "role": role, "cumulative": "cum" in flags,
        "per": flags.get("per"), "period": flags.get("p", str(year)), "partOf": None, "project": run.project}
    if "w" in flags:
        gold["where"] = flags["w"]
    doubts = [f for flag in mark.flags if flag[0] == "?" for f in flag[1:].split(",")]
    if doubts:
        gold["uncertain"] = doubts
    return {"gold": gold, "label": of("#"), "part": of("<"), "key": of("=")}


def _cell(figure, context, year):
    gold = {"where": "table", "context": context, "surface": figure["surface"], "names": figure["names"], "value": figure["value"], "low": figure["value"],
            "high": figure["value"], "bound": "EXACT", "unit": figure["unit"], "unitInferred": False, "measure": figure["measure"], "basis": figure["basis"],
            "role": "ACTUAL", "cumulative": False, "per": figure["per"], "period": figure["period"] or str(year), "partOf": None, "project": None}
    return {"gold": gold, "label": figure["place"], "part": figure["whole"], "key": figure["key"]}


def _numbered(indicators):
    labels = {}
    for number, i in enumerate(indicators, 1):
        i["id"] = number
        for name in filter(None, (i["label"], i["key"])):
            labels.setdefault((name, i["gold"]["where"]), number)
            labels.setdefault(name, number)
    for i in indicators:
        if i["part"]:
            i["gold"]["partOf"] = labels.get((i["part"], i["gold"]["where"]), labels.get(i["part"]))
            if i["gold"]["partOf"] is None:
                raise ValueError(f"no whole {i['part']} for {i['gold']['surface']}")
    return indicators


def _printed(i):
    gold = i["gold"]
    return {"id": i["id"], **{k: gold[k] for k in ("where", "context", "surface", "names")}, **{k: gold[k] for k in FIELDS},
            **({"uncertain": gold["uncertain"]} if gold.get("uncertain") else {})}


def _agencies(runs, known, issuer):
    surfaces = {r["surface"]: r for r in known}
    finder = re.compile("(?:" + "|".join(sorted(map(re.escape, surfaces), key=len, reverse=True)) + ")(?!代表)")
    found = {}
    for run in runs:
        plain = run.text.plain
        for m in finder.finditer(plain):
            row = surfaces[m[0]]
            entry = found.setdefault(row["name"], {"gold": {"name": row["name"], "nameVariants": [v for v in row["variants"].split(";") if v], "surfaces": [], "roles": []}})
            b, e = m.span()
            entry["gold"]["surfaces"].append({"surface": m[0], "where": run.where, "context": plain[max(0, b - WINDOW):e + WINDOW]})
            role = {"lead": "LEAD", "partner": "PARTNER"}.get(run.where, "ISSUER" if run.kind in ("title", "signature") and row["name"] == issuer else "MENTIONED")
            if role not in entry["gold"]["roles"]:
                entry["gold"]["roles"].append(role)
            if row["name"] == issuer and "ISSUER" not in entry["gold"]["roles"]:
                entry["gold"]["roles"].insert(0, "ISSUER")
            if run.where == "lead":
                entry.setdefault("leads", []).append(run.project)
    return found


def _sentences(run):
    body = run.text.plain[run.body:]
    begin = run.body
    for piece in re.findall(r"[^。；]*[。；]?", body):
        if piece.strip():
            yield begin, piece
        begin += len(piece)


def _plans(runs, indicators, year):
    plans = []
    for run in runs:
        kind = (run.section or {}).get("kind")
        goal_to_come = run.where == "goal" and kind == "PLAN" and run.kind in ("goal", "more")
        if not (run.where == "plan" or goal_to_come or (run.where == "narrative" and kind == "PLAN" and run.kind in ("runin", "paragraph"))):
            continue
        for begin, sentence in _sentences(run):
            end = begin + len(sentence)
            ids = [i["id"] for i in indicators if i.get("run") is run and begin <= i["span"][0] < end and i["gold"]["role"] == "TARGET"]
            plan = {"project": run.project, "where": run.where, "text": sentence, "indicatorIds": ids, "deadline": _deadline(sentence)}
            if any(m.kind == "<" and m.begin <= begin < m.end for m in run.text.marks):
                plan["uncertain"] = ["plan"]
            plans.append(plan)
    return plans


def _deadline(sentence):
    days = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}
    m = re.search(r"(\d{4})年(\d{1,2})月底前", sentence)
    if m:
        return f"{m[1]}-{int(m[2]):02}-{days.get(int(m[2]), 31)}"
    m = re.search(r"(?:到|力争|确保)?(\d{4})年(?:年?底前|全面|实现|新增|建成|基本|完成|力争)", sentence)
    return m[1] if m else None


def _projects(blocks, runs, sections, agencies):
    projects = {}
    first = lambda plain: plain[:WINDOW]
    for run in runs:
        if run.row is None or run.project is None or run.kind == "more":
            continue
        entry = projects.setdefault(run.project, {"ordinal": run.project, "name": None, "leadAgencies": [], "status": run.row["attributes"].get("status", "UNKNOWN"),
                                                  "goalStarts": None, "resultStarts": None, "planStarts": None, "narrativeSections": []})
        plain = run.text.plain
        if run.kind == "project":
            entry["name"], _, goal = plain.partition("。")
            entry["goalStarts"] = first(goal)
        elif run.kind == "name":
            entry["name"] = plain.strip("。")
        elif run.kind in ("goal", "result", "plan"):
            entry[run.kind + "Starts"] = first(plain)
    for agency in agencies.values():
        for ordinal in agency.get("leads", []):
            if ordinal in projects:
                projects[ordinal]["leadAgencies"].append(agency["gold"]["name"])
    parents = {}
    for section in sections:
        parents[section["level"]] = section["number"]
        for run in runs:
            if run.section is section and run.kind in ("runin", "heading") and run.project in projects:
                projects[run.project]["narrativeSections"].append("/".join(parents[level] for level in range(1, section["level"] + 1)))
    for project in projects.values():
        told = [r.section["title"] for r in runs if r.kind in ("runin", "heading") and r.project == project["ordinal"] and r.section["kind"] == "ACHIEVEMENT"]
        if told and told[0] != project["name"]:
            project["nameVariants"] = told[:1]
    return [projects[o] for o in sorted(projects)]
