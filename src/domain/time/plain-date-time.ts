declare const brand: unique symbol;

/** A calendar date and wall-clock time without a zone, `YYYY-MM-DDTHH:mm:ss` (JSCalendar LocalDateTime, Temporal.PlainDateTime). Sorts as text. */
export type PlainDateTime = string & { readonly [brand]: 'PlainDateTime' };

/** A calendar date without a time, `YYYY-MM-DD` (Temporal.PlainDate). Sorts as text. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

/** A year, a month of a year, or a date: `2027`, `2027-03`, `2027-03-09` (EDTF level 0). */
export type PartialDate = string & { readonly [brand]: 'PartialDate' };
