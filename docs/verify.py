#!/usr/bin/env python3
"""Verifies an export of the record (NDJSON, see hash-chain.md) without any part of the product.

    python3 verify.py record.ndjson        or        npm run -s export | python3 verify.py -

Needs nothing but Python 3.8. Names the first broken place of each stream or anchor and ends with 1; ends with 0 where
everything agrees. An anchor's hash that was printed or kept elsewhere can be given: --anchor 2026-04-01=<64 hex digits>
"""
import datetime
import hashlib
import json
import sys

GENESIS = bytes(32)


def canonical(value):
    """RFC 8785 (JCS): keys in the order of their UTF-16 code units, no white space, numbers as ECMAScript writes them."""
    if isinstance(value, dict):
        members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
        return "{" + ",".join(canonical(key) + ":" + canonical(one) for key, one in members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(one) for one in value) + "]"
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return number(float(value))


def number(value):
    """A double as ECMAScript's Number.prototype.toString writes it: Python finds the same digits, but sets the point elsewhere."""
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    point = len(whole) + int(exponent or 0)
    digits = (whole + fraction).lstrip("0")
    point -= len(whole + fraction) - len(digits)
    digits = digits.rstrip("0")
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    power = ("+" if point > 0 else "-") + str(abs(point - 1))
    return sign + digits[0] + ("." + digits[1:] if count > 1 else "") + "e" + power


def day_in_tokyo(instant):
    """The day that an instant (ISO 8601, UTC) falls on in Tokyo."""
    moment = datetime.datetime.strptime(instant, "%Y-%m-%dT%H:%M:%S.%fZ") + datetime.timedelta(hours=9)
    return moment.strftime("%Y-%m-%d")


def too_early(anchors):
    """Days of anchors that were set before their day was over: by their own time, or that of one that was set later."""
    found, latest = [], None
    for anchor in reversed(anchors):
        if "anchoredAt" in anchor:
            latest = min(latest or anchor["anchoredAt"], anchor["anchoredAt"])
        # A day that isn't written with four digits of a year is none that is over.
        if latest and (len(anchor["day"]) != 10 or anchor["day"] >= day_in_tokyo(latest)):
            found.append(anchor["day"])
    return found[::-1]


def lines_of(heads, streams):
    """A line for each of these cases: id, version, hash."""
    return "".join("%s %d %s\n" % (one, *heads[one]) for one in streams)


def blocks(moved):
    """Of the heads that moved, in byte order, each ten thousand under one hash."""
    streams, text = sorted(moved), ""
    for start in range(0, len(streams), 10000):
        lines = lines_of(moved, streams[start:start + 10000])
        text += "heads %s\n" % hashlib.sha256(lines.encode("utf-8")).hexdigest()
    return text


def verify(lines, known_anchors):
    flaws, heads, hashes, sealed, moved, stopped = [], {}, {}, {}, {}, set()
    set_anchors, corrections = [], {}
    events = anchors = 0
    previous_anchor = GENESIS
    seen_anchors = {}
    for line in lines:
        record = json.loads(line)
        if "event" in record:
            events += 1
            event, claimed = record["event"], record["hash"]
            stream, version = event["stream"], event["version"]
            last_version, last_hash = heads.get(stream, (0, GENESIS))
            found = hashlib.sha256(last_hash + canonical(event).encode("utf-8")).hexdigest()
            if stream not in stopped and (version != last_version + 1 or found != claimed):
                stopped.add(stream)
                reason = "the event before it is missing" if version != last_version + 1 else "event and hash don't agree"
                flaws.append("%s #%d: %s" % (stream, version, reason))
            if record.get("recordedAt") != event["meta"].get("recordedAt", record.get("recordedAt")):
                flaws.append("%s #%d: recorded at another time than the event says" % (stream, version))
            heads[stream] = (version, bytes.fromhex(claimed))
            hashes[(stream, version)] = claimed
        elif "sealed" in record:
            head = record["sealed"]
            place = (head["stream"], head["version"])
            sealed[head["stream"]] = moved[head["stream"]] = (head["version"], head["hash"])
            if hashes.get(place) != head["hash"]:
                flaws.append("%s #%d: not the event that the anchor of %s sealed" % (place + (head["day"],)))
        elif "anchor" in record:
            anchors += 1
            anchor = record["anchor"]
            form = anchor.get("form", 1)
            text = anchor["day"] + "\n"
            if form >= 2:
                text = anchor["day"] + " " + anchor["anchoredAt"] + "\n"
                text += "".join("corrected %s %s\n" % (day, corrections[day]) for day in sorted(corrections))
            if anchor.get("roster"):
                text += "roster %s\n" % anchor["roster"]
            if form >= 3:
                text += "cases %d\n" % len(sealed) + blocks(moved)
            else:
                text += lines_of(sealed, sorted(sealed))
            moved = {}
            found = hashlib.sha256(previous_anchor + text.encode("utf-8")).hexdigest()
            if found != anchor["hash"] or len(sealed) != anchor["streams"]:
                flaws.append("anchor of %s: not what it is computed to be" % anchor["day"])
            previous_anchor = bytes.fromhex(anchor["hash"])
            seen_anchors[anchor["day"]] = anchor["hash"]
            set_anchors.append(anchor)
        elif "correction" in record:
            correction = record["correction"]
            corrections[correction["day"]] = hashlib.sha256(canonical(correction).encode("utf-8")).hexdigest()
        else:
            flaws.append("a line that is neither event, sealed head, anchor nor correction: %s" % line.strip()[:80])
    for day in too_early(set_anchors):
        if day not in corrections:
            flaws.append("anchor of %s: set before its day was over, and nobody has corrected it" % day)
    for day, kept in known_anchors.items():
        if seen_anchors.get(day) != kept:
            flaws.append("anchor of %s: not the one that was kept" % day)
    return flaws, len(heads), events, anchors


def main(arguments):
    known = dict(one.split("=", 1) for flag, one in zip(arguments, arguments[1:]) if flag == "--anchor")
    files = [one for before, one in zip([""] + arguments, arguments) if before != "--anchor" and one != "--anchor"]
    if len(files) != 1 or files[0] in ("-h", "--help"):
        print(__doc__)
        return 2
    source = sys.stdin if files[0] == "-" else open(files[0], encoding="utf-8")
    with source:
        flaws, streams, events, anchors = verify(source, known)
    for flaw in flaws:
        print("broken: " + flaw)
    print("%s: %d streams, %d events, %d anchors" % ("BROKEN" if flaws else "verified", streams, events, anchors))
    return 1 if flaws else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
