"""Pairs the indicators that carry one key: promise with result, statement with statement."""


def pair(indicators, head):
    keyed = {}
    for i in indicators:
        if i["key"]:
            keyed.setdefault(i["key"], []).append(i)
    labels = {i["label"]: i["id"] for i in indicators if i["label"]}
    declared = {d.split(" ", 2)[0]: d.split(" ", 2)[1:] for d in head.get("discrepancy", [])}
    targets, discrepancies, agreements = [], [], []
    for key, group in keyed.items():
        promised = [i for i in group if i["gold"]["where"] == "goal"]
        for roles in ({"ACTUAL", "BASELINE"}, {"TARGET"}):
            told = [i for i in group if i["gold"]["role"] in roles and i not in promised]
            for a, b in zip(told, told[1:]):
                if key in declared and "TARGET" not in roles:
                    kind, note = declared[key]
                    discrepancies.append({"a": a["id"], "b": b["id"], "kind": kind, "certain": True, "note": note})
                else:
                    agreements.append({"a": a["id"], "b": b["id"]})
        actual = [i for i in group if i["gold"]["role"] == "ACTUAL"]
        if promised and actual:
            targets.append(_target(promised[0], actual, key in declared))
        elif promised:
            targets.append({"project": promised[0]["gold"]["project"], "name": promised[0]["gold"]["names"][0], "target": promised[0]["id"], "actual": [], "ratio": None, "met": None})
    for entry in head.get("sum", []):
        names, note = entry.split(" ")[:3], " ".join(entry.split(" ")[3:])
        whole, *parts = (labels[n] for n in names)
        for number, part in enumerate(parts):
            discrepancies.append({"a": whole, "b": part, "kind": "SUM", "certain": number == 0, "note": note})
    return {"targets": sorted(targets, key=lambda t: t["target"]), "discrepancies": discrepancies,
            "agreements": sorted(agreements, key=lambda a: a["a"])}


def _target(promise, actual, disputed):
    p = promise["gold"]
    ratio = lambda i: round(i["gold"]["value"] / (p["value"] * (12 if p["per"] == "MONTH" and i["gold"]["per"] is None else 1)), 4)
    table = [i for i in actual if i["gold"]["where"] == "result"] or actual
    chosen = min(actual if disputed else table, key=ratio)
    most = p["bound"] in ("AT_MOST", "UNDER")
    met = ratio(chosen) <= 1 if most else ratio(chosen) >= 1
    entry = {"project": p["project"], "name": p["names"][0], "target": promise["id"], "actual": chosen["id"], "ratio": ratio(chosen), "met": met}
    if p["bound"] == "ABOUT" and not met:
        entry |= {"met": None, "note": "the promise is told as 约, the result stays just below it"}
    return entry
