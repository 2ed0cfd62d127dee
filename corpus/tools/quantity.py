"""Reads a quantity as it is printed (超1.2万名, 增长6.2%, 25%—30%) into the fields of a gold indicator."""
import re
from decimal import Decimal

BEFORE = {"近": "NEARLY", "将近": "NEARLY", "接近": "NEARLY", "超过": "OVER", "超": "OVER", "逾": "OVER", "突破": "OVER",
          "约": "ABOUT", "大约": "ABOUT", "不少于": "AT_LEAST", "不低于": "AT_LEAST", "至少": "AT_LEAST", "不超过": "AT_MOST",
          "不高于": "AT_MOST", "不足": "UNDER", "不到": "UNDER", "低于": "UNDER"}
AFTER = {"以上": "AT_LEAST", "以内": "AT_MOST", "以下": "AT_MOST", "左右": "ABOUT", "上下": "ABOUT"}
MAGNITUDE = {"": 0, "十": 1, "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "万亿": 12}
RISE = ["增长", "多增", "提高", "上升", "上涨", "增加", "提升", "净增", "扩大", "增幅"]
FALL = ["下降", "降低", "减少", "回落", "压减", "缩短", "下跌", "收窄"]
CHINESE = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2}

_alternatives = lambda words: "|".join(sorted(words, key=len, reverse=True))
_MAGNITUDES = _alternatives(m for m in MAGNITUDE if m)
_NUMBER = rf"(?P<minus>[-−])?(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<more1>余|多)?(?P<magnitude>{_MAGNITUDES})?(?P<more2>余|多)?"
_SHAPE = re.compile(
    rf"^(?P<verb>{_alternatives(RISE + FALL)})?(?P<before>{_alternatives(BEFORE)})?{_NUMBER}"
    rf"(?P<unit>[^\d]*?)(?P<after>{_alternatives(AFTER)})?$")
_RANGE = re.compile(
    rf"^(?P<verb>{_alternatives(RISE + FALL)})?(?P<low>\d[\d.]*)(?P<unit1>%|‰)?(?:—|-|～|至|到)(?P<high>\d[\d.]*)(?P<magnitude>{_MAGNITUDES})?(?P<unit>.*?)$")


def _arabic(numeral):
    """The number that a run of Chinese numerals below ten thousand tells: 二十五 → 25, 三百 → 300."""
    total = digit = 0
    for c in numeral:
        if c in CHINESE:
            digit = CHINESE[c]
        else:
            total += (digit or 1) * {"十": 10, "百": 100, "千": 1000}[c]
            digit = 0
    return total + digit


def _plain(surface):
    """The surface with Chinese numerals that the fields need turned into digits: 百分之五十 → 50%, 三分之一 → 1/3."""
    surface = re.sub(r"百分之([一二三四五六七八九十百]+)", lambda m: f"{_arabic(m[1])}%", surface)
    surface = re.sub(r"千分之([一二三四五六七八九十百]+)", lambda m: f"{_arabic(m[1])}‰", surface)
    return re.sub(r"^([一二两三四五六七八九十百千]+)(?=[万亿])", lambda m: str(_arabic(m[1])), surface)


def _json(number):
    number = number.normalize()
    return int(number) if number == number.to_integral_value() else float(number)


def read(surface):
    """value, low, high, bound, unit and measure of a surface."""
    plain = _plain(surface)
    m = _RANGE.match(plain)
    if m:
        scale = Decimal(10) ** MAGNITUDE[m["magnitude"] or ""]
        return {"value": None, "low": _json(Decimal(m["low"]) * scale), "high": _json(Decimal(m["high"]) * scale),
                "bound": "RANGE", "unit": m["unit"], "measure": "CHANGE" if m["verb"] else "LEVEL"}
    m = _SHAPE.match(plain)
    if not m:
        raise ValueError(f"no quantity: {surface}")
    value = Decimal(m["digits"].replace(",", "")) * Decimal(10) ** MAGNITUDE[m["magnitude"] or ""]
    if m["minus"] or m["verb"] in FALL:
        value = -value
    unit, more = m["unit"], m["more1"] or m["more2"]
    if not more and unit[:1] in ("余", "多"):
        more, unit = unit[0], unit[1:]
    bound = BEFORE.get(m["before"]) or AFTER.get(m["after"]) or ("OVER" if more else "EXACT")
    number = _json(value)
    low = number if bound in ("EXACT", "OVER", "AT_LEAST") else None
    high = number if bound in ("EXACT", "NEARLY", "UNDER", "AT_MOST") else None
    return {"value": number, "low": low, "high": high, "bound": bound, "unit": unit,
            "measure": "CHANGE" if m["verb"] else "LEVEL"}
