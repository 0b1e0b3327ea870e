/**
 * What people call time zones, in both languages, and the zones that they mean, the one meant most first. `EST` is what
 * people in Toronto say, not Panama; a name that places keep after they have stopped changing their clocks means first
 * those that still change them. Words such as "Time", "Standard" and « heure normale » are left off: searching does so too.
 */
export const nameTable: readonly (readonly [names: string, zones: string])[] = [
  ['Newfoundland, NT, NST, NDT, Terre-Neuve, HT, HNT, HAT', 'America/St_Johns'],
  ['Atlantic, AT, AST, ADT, Atlantique, HA, HNA, HAA', 'America/Halifax America/Moncton Atlantic/Bermuda America/Puerto_Rico'],
  [
    'Eastern, East, ET, EST, EDT, Est, HE, HNE, HAE',
    'America/Toronto America/New_York America/Detroit America/Indiana/Indianapolis America/Iqaluit',
  ],
  ['Central, CT, CST, CDT, Centre, HC, HNC, HAC', 'America/Chicago America/Winnipeg America/Regina America/Mexico_City'],
  [
    'Mountain, MT, MST, MDT, Rocheuses, Montagnes, HR, HNR, HAR',
    'America/Denver America/Edmonton America/Yellowknife America/Phoenix America/Boise',
  ],
  ['Pacific, PT, PST, PDT, Pacifique, HP, HNP, HAP', 'America/Los_Angeles America/Vancouver America/Tijuana'],
  ['Yukon, YT, YST, HY, HNY', 'America/Whitehorse'],
  ['Alaska, AKT, AKST, AKDT, HAK, HNAK, HAAK', 'America/Anchorage'],
  ['Hawaii, Hawaii-Aleutian, HST, Hawaï, Hawaï-Aléoutiennes, HHA', 'Pacific/Honolulu'],
  ['GMT, Greenwich, Greenwich Mean, Greenwich moyenne', 'Europe/London UTC Africa/Accra Atlantic/Reykjavik'],
  ['British, BST, UK, United Kingdom, britannique', 'Europe/London'],
  ['Irish, Ireland', 'Europe/Dublin'],
  ['Western European, WET, WEST, Europe de l’Ouest', 'Europe/Lisbon'],
  [
    'Central European, CET, CEST, Europe centrale, HEC, HNEC, HAEC',
    'Europe/Paris Europe/Berlin Europe/Brussels Europe/Madrid Europe/Rome Europe/Amsterdam Europe/Zurich Europe/Vienna Europe/Stockholm Europe/Warsaw',
  ],
  [
    'Eastern European, EET, EEST, Europe de l’Est, Europe orientale',
    'Europe/Athens Europe/Helsinki Europe/Bucharest Europe/Kyiv Africa/Cairo',
  ],
  ['Moscow, MSK, Moscou', 'Europe/Moscow'],
  ['West Africa, WAT, Afrique de l’Ouest', 'Africa/Lagos'],
  ['Central Africa, CAT, Afrique centrale', 'Africa/Maputo'],
  ['East Africa, EAT, Afrique de l’Est', 'Africa/Nairobi'],
  ['South Africa, SAST, Afrique du Sud', 'Africa/Johannesburg'],
  ['Gulf, GST, golfe', 'Asia/Dubai'],
  ['Arabian, Arabie', 'Asia/Riyadh'],
  ['India, Indian, IST, Inde', 'Asia/Kolkata'],
  ['Pakistan, PKT', 'Asia/Karachi'],
  ['Indochina, ICT, Indochine', 'Asia/Bangkok Asia/Ho_Chi_Minh'],
  ['China, Chinese, Chine', 'Asia/Shanghai'],
  ['Japan, Japanese, JST, Japon', 'Asia/Tokyo'],
  ['Korea, Korean, KST, Corée', 'Asia/Seoul'],
  ['Australian Eastern, AET, AEST, AEDT, Est de l’Australie', 'Australia/Sydney Australia/Melbourne Australia/Brisbane'],
  ['Australian Central, ACT, ACST, ACDT, Centre de l’Australie', 'Australia/Adelaide Australia/Darwin'],
  ['Australian Western, AWST, Ouest de l’Australie', 'Australia/Perth'],
  ['New Zealand, NZT, NZST, NZDT, Nouvelle-Zélande', 'Pacific/Auckland'],
  ['Brasília, BRT', 'America/Sao_Paulo'],
  ['Argentina, ART, Argentine', 'America/Argentina/Buenos_Aires'],
];
