"""Reads calendars with Debian's calendar libraries, for test/calendars: `debian-readers.py READER` with READER `libical` (the
C library under Evolution, KOrganizer and others) or `icalendar` (python3-icalendar with python3-recurring-ical-events, which
expand by python3-dateutil). Takes a JSON list of {"text", "from", "to"} (seconds since 1970) on standard input and prints a
list of lists of {"uid", "start", "end", "status"}, in order of start. Says nothing of times without a zone."""

import json
import sys
from datetime import datetime, timedelta, timezone

# What was moved stands where its series had it: look well beyond the window.
MARGIN = 400 * 86_400


def read_with_libical(text, start, end):
    import gi

    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib as ical

    utc = ical.Timezone.get_utc_timezone()
    calendar = ical.Component.new_from_string(text)
    if calendar is None:
        raise ValueError("libical reads no calendar in this text")
    if calendar.count_errors():
        raise ValueError(f"libical finds {calendar.count_errors()} errors: {calendar.as_ical_string()}")

    kind = ical.ComponentKind.VEVENT_COMPONENT
    events = []
    event = calendar.get_first_component(kind)
    while event is not None:
        events.append(event)
        event = calendar.get_next_component(kind)

    def instant(time, zone=None):
        return time.as_timet_with_zone(time.get_timezone() or zone or utc)

    def recurrence_id(event):
        return event.get_first_property(ical.PropertyKind.RECURRENCEID_PROPERTY)

    def replaced(event):
        # libical looks up the zone of no recurrence id by itself.
        tzid = recurrence_id(event).get_first_parameter(ical.ParameterKind.TZID_PARAMETER)
        return instant(event.get_recurrenceid(), tzid and calendar.get_timezone(tzid.get_tzid()))

    def found(event, begins, ends):
        prop = event.get_first_property(ical.PropertyKind.STATUS_PROPERTY)
        status = prop.get_value().as_ical_string() if prop else ""
        return {"uid": event.get_uid(), "start": begins, "end": ends, "status": status}

    def span(event):
        return found(event, instant(event.get_dtstart()), instant(event.get_dtend()))

    # A change takes the place of the occurrence that it names (RFC 5545 3.8.4.4); libical leaves that to its readers.
    changes = {(event.get_uid(), replaced(event)): span(event) for event in events if recurrence_id(event)}
    window = [
        ical.Time.new_from_timet_with_zone(at, 0, utc) for at in (max(start - MARGIN, 0), end + MARGIN)
    ]
    occurrences = []
    for event in events:
        if recurrence_id(event):
            continue
        uid = event.get_uid()

        def take(_, period, *rest):
            plain = found(event, period.get_start(), period.get_end())
            occurrences.append(changes.get((uid, period.get_start()), plain))

        event.foreach_recurrence(*window, take)
    return occurrences


def read_with_icalendar(text, start, end):
    import icalendar
    import recurring_ical_events

    calendar = icalendar.Calendar.from_ical(text)
    window = [datetime.fromtimestamp(at, timezone.utc) for at in (max(start - MARGIN, 0), end + MARGIN)]
    occurrences = []
    for event in recurring_ical_events.of(calendar).between(*window):
        begins = event["DTSTART"].dt
        if not isinstance(begins, datetime):
            continue
        ends = event["DTEND"].dt if "DTEND" in event else begins + event["DURATION"].dt if "DURATION" in event else begins
        occurrences.append(
            {
                "uid": str(event["UID"]),
                "start": int(begins.timestamp()),
                "end": int(ends.timestamp()),
                "status": str(event.get("STATUS", "")),
            }
        )
    return occurrences


def main():
    read = {"libical": read_with_libical, "icalendar": read_with_icalendar}[sys.argv[1]]
    answers = []
    for calendar in json.load(sys.stdin):
        start, end = calendar["from"], calendar["to"]
        try:
            found = read(calendar["text"], start, end)
        except Exception as error:
            found = [{"uid": str(error), "start": start, "end": start, "status": "UNREADABLE"}]
        inside = [each for each in found if start <= each["start"] < end]
        answers.append(sorted(inside, key=lambda each: (each["start"], each["uid"])))
    json.dump(answers, sys.stdout)


main()
