const two = (n: number): string => String(n).padStart(2, '0');

/** Reads `14:00`, `2 p.m.`, `2:30 PM`, `14 h 30`, `14h`, `noon`, « midi » as `HH:mm`; undefined for what is no time, or could be two ("2"). */
export function readTime(cell: string): string | undefined {
  const text = cell
    .trim()
    .toLowerCase()
    .slice(0, 60)
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
  if (/^(noon|midi|12 noon)$/.test(text)) return '12:00';
  if (/^(midnight|minuit)$/.test(text)) return '00:00';
  const [, hours, minutes = '0', half] = /^(\d{1,2})(?:[:.h](\d\d)(?::\d\d)?)?\s*(a|p)\.?\s?m\.?$/.exec(text) ?? [];
  if (hours !== undefined) {
    const [hour, minute] = [Number(hours), Number(minutes)];
    return hour >= 1 && hour <= 12 && minute < 60 ? `${two((hour % 12) + (half === 'p' ? 12 : 0))}:${two(minute)}` : undefined;
  }
  const clock =
    /^(\d{1,2})\s*:\s*(\d\d)(?::\d\d(?:\.0+)?)?$/.exec(text) ?? /^(\d{1,2})\s*h(?:eures?|rs?)?\s*(\d\d)?(?:\s*min)?$/.exec(text);
  const [, hour24, minute24 = '0'] = clock ?? [];
  if (hour24 === undefined) return undefined;
  return Number(hour24) < 24 && Number(minute24) < 60 ? `${two(Number(hour24))}:${two(Number(minute24))}` : undefined;
}

/** Reads `PT1H30M`, `1 h 30`, `1:30`, `90 min`, `1.5 hours`, `1,5 h`, `90` in minutes; undefined for what is none, and for `1`, which could be hours. */
export function readDuration(cell: string): number | undefined {
  const text = cell
    .trim()
    .toLowerCase()
    .slice(0, 60)
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
  const iso = /^pt(?=\d)(?:(\d{1,3})h)?(?:(\d{1,3})m)?$/.exec(text);
  const clock = /^(\d{1,3}):(\d\d)(?::00)?$/.exec(text);
  const words = /^(?:(\d{1,3}(?:[.,]\d{1,2})?)\s*h(?:ours?|rs?|eures?)?)?\s*(?:and |et )?(?:(\d{1,3})\s*(?:m|mins?|minutes?)?)?$/.exec(
    text,
  );
  const found = iso ?? clock ?? (text && words);
  if (!found) return undefined;
  const [, hours, minutes] = found;
  if (hours === undefined && minutes !== undefined && Number(minutes) < 10 && !text.includes('m')) return undefined;
  const total = Number((hours ?? '0').replace(',', '.')) * 60 + Number(minutes ?? 0);
  return Number.isInteger(total) && total > 0 && total <= 7 * 1440 ? total : undefined;
}
