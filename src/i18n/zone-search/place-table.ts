/**
 * Cities that people look for, most of them of museums and science centres: a zone on a line of its own, then a line for
 * each of its cities: region or country (ISO 3166), the name in English, the one in French where it differs, and after
 * commas what else people call it. The first city of a zone stands for the zone; of two places that match as well, the
 * first comes first. Canada, the United States, the world.
 */
export const placeTable = `
America/Toronto
CA-ON Toronto, GTA
CA-QC Montréal, Montreal
CA-ON Ottawa, Ottawa-Gatineau
CA-QC Québec City=Québec, Quebec
CA-QC Gatineau, Hull
CA-ON Hamilton
CA-ON London
CA-ON Kitchener, Kitchener-Waterloo, Waterloo
CA-ON Kingston
CA-ON Sudbury, Greater Sudbury, Grand Sudbury
CA-ON Windsor
CA-ON Mississauga
CA-ON Niagara Falls
CA-ON Thunder Bay
CA-ON Sault Ste. Marie
CA-QC Sherbrooke
CA-QC Trois-Rivières
CA-QC Saguenay, Chicoutimi
CA-QC Laval
CA-QC Rimouski
CA-QC Rouyn-Noranda
CA-QC Saint-Jean-sur-Richelieu
America/Halifax
CA-NS Halifax, Dartmouth
CA-PE Charlottetown
CA-NS Sydney, Cape Breton, Cap-Breton
CA-QC Îles-de-la-Madeleine, Magdalen Islands
America/St_Johns
CA-NL St. John’s, Saint-Jean, Saint-Jean de Terre-Neuve, Saint-Jean (T.-N.-L.)
CA-NL Corner Brook
CA-NL Gander
America/Moncton
CA-NB Moncton, Dieppe
CA-NB Fredericton
CA-NB Saint John, Saint-Jean, Saint-Jean (N.-B.)
America/Goose_Bay
CA-NL Goose Bay, Happy Valley-Goose Bay, Labrador
America/Glace_Bay
CA-NS Glace Bay
America/Vancouver
CA-BC Vancouver, Burnaby, Surrey, Richmond
CA-BC Victoria
CA-BC Kelowna
CA-BC Kamloops
CA-BC Nanaimo
CA-BC Prince George
CA-BC Whistler
America/Edmonton
CA-AB Edmonton
CA-AB Calgary
CA-AB Banff
CA-AB Drumheller
CA-AB Lethbridge
CA-AB Red Deer
CA-AB Medicine Hat
CA-AB Fort McMurray
America/Winnipeg
CA-MB Winnipeg
CA-MB Brandon
CA-MB Churchill
CA-ON Kenora
America/Regina
CA-SK Regina
CA-SK Saskatoon
CA-SK Moose Jaw
CA-SK Prince Albert
America/Edmonton
CA-SK Lloydminster
America/Swift_Current
CA-SK Swift Current
America/Whitehorse
CA-YT Whitehorse
America/Dawson
CA-YT Dawson, Dawson City
America/Yellowknife
CA-NT Yellowknife
America/Inuvik
CA-NT Inuvik
America/Iqaluit
CA-NU Iqaluit
America/Rankin_Inlet
CA-NU Rankin Inlet
America/Resolute
CA-NU Resolute
America/Cambridge_Bay
CA-NU Cambridge Bay
America/Dawson_Creek
CA-BC Dawson Creek, Fort St. John
America/Fort_Nelson
CA-BC Fort Nelson
America/Creston
CA-BC Creston
America/Atikokan
CA-ON Atikokan
America/Blanc-Sablon
CA-QC Blanc-Sablon
America/New_York
US-NY New York, New York City, NYC, Manhattan, Brooklyn
US-DC Washington, Washington DC, Smithsonian
US-MA Boston
US-PA Philadelphia=Philadelphie
US-GA Atlanta
US-FL Miami
US-PA Pittsburgh
US-MD Baltimore
US-OH Columbus
US-OH Cleveland
US-OH Cincinnati
US-OH Toledo
US-OH Dayton
US-FL Tampa, St. Petersburg
US-FL Orlando
US-FL Jacksonville
US-FL Fort Lauderdale
US-NC Charlotte
US-NC Raleigh
US-NC Durham
US-NY Buffalo
US-NY Rochester
US-NY Syracuse
US-NY Albany
US-NY Ithaca
US-MA Cambridge
US-MA Worcester
US-NJ Newark
US-NJ Jersey City
US-CT Hartford
US-CT New Haven
US-RI Providence
US-VA Richmond
US-VA Norfolk
US-SC Charleston
US-SC Columbia
US-DE Wilmington
US-VT Burlington
US-NH Concord
US-WV Charleston
America/Detroit
US-MI Detroit
US-MI Ann Arbor
US-MI Lansing
US-MI Grand Rapids
America/Indiana/Indianapolis
US-IN Indianapolis
US-IN Fort Wayne
America/Kentucky/Louisville
US-KY Louisville
US-KY Lexington
America/Chicago
US-IL Chicago
US-TX Houston
US-TX Dallas
US-TX Austin
US-TX San Antonio
US-TX Fort Worth
US-MN Minneapolis
US-MN Saint Paul, St. Paul
US-MO St. Louis, Saint-Louis
US-MO Kansas City
US-LA New Orleans=La Nouvelle-Orléans
US-WI Milwaukee
US-WI Madison
US-TN Nashville
US-TN Memphis
US-AL Huntsville
US-AL Montgomery
US-OK Oklahoma City
US-OK Tulsa
US-NE Omaha
US-IA Des Moines
US-KS Wichita
US-AR Little Rock
US-MS Jackson
US-ND Fargo
US-SD Sioux Falls
US-FL Pensacola
America/Denver
US-CO Denver
US-CO Boulder
US-CO Colorado Springs
US-UT Salt Lake City
US-NM Albuquerque
US-NM Santa Fe
US-MT Bozeman
US-MT Billings
US-WY Cheyenne
US-TX El Paso
US-SD Rapid City
America/Boise
US-ID Boise
America/Phoenix
US-AZ Phoenix
US-AZ Tucson
America/Los_Angeles
US-CA Los Angeles, LA
US-CA San Francisco, SF
US-WA Seattle
US-OR Portland
US-CA San Diego
US-CA San José, Silicon Valley
US-CA Oakland
US-CA Berkeley
US-CA Sacramento
US-NV Las Vegas
US-NV Reno
US-WA Spokane
US-WA Tacoma
America/Anchorage
US-AK Anchorage
US-AK Fairbanks
America/Juneau
US-AK Juneau
Pacific/Honolulu
US-HI Honolulu
America/New_York
US-ME Portland
US-TN Knoxville
US-TN Chattanooga
America/Puerto_Rico
PR San Juan
Europe/London
GB London=Londres
GB Edinburgh=Édimbourg
GB Manchester
GB Glasgow
GB Birmingham
GB Bristol
GB Cardiff
GB Belfast
GB Cambridge
GB Oxford
GB Liverpool
GB Leeds
Europe/Dublin
IE Dublin
IE Cork
Europe/Paris
FR Paris
FR Lyon
FR Marseille
FR Toulouse
FR Bordeaux
FR Grenoble
FR Lille
FR Strasbourg
Europe/Berlin
DE Berlin
DE Munich
DE Hamburg=Hambourg
DE Frankfurt=Francfort
DE Bonn
DE Cologne, Köln
Europe/Brussels
BE Brussels=Bruxelles
BE Antwerp=Anvers
Europe/Amsterdam
NL Amsterdam
NL Rotterdam
NL Leiden=Leyde
Europe/Zurich
CH Zurich
CH Geneva=Genève, CERN
CH Bern=Berne
CH Basel=Bâle
CH Lausanne
Europe/Vienna
AT Vienna=Vienne
AT Graz
Europe/Madrid
ES Madrid
ES Barcelona=Barcelone
ES Valencia=Valence
ES Granada=Grenade
ES Bilbao
Europe/Lisbon
PT Lisbon=Lisbonne
PT Porto
Europe/Rome
IT Rome
IT Milan
IT Naples
IT Trieste
IT Florence
IT Turin
Europe/Copenhagen
DK Copenhagen=Copenhague
Europe/Stockholm
SE Stockholm
SE Gothenburg=Göteborg
Europe/Oslo
NO Oslo
NO Bergen
Europe/Helsinki
FI Helsinki, Vantaa
Europe/Warsaw
PL Warsaw=Varsovie
PL Kraków=Cracovie, Krakow
Europe/Prague
CZ Prague
Europe/Budapest
HU Budapest
Europe/Bucharest
RO Bucharest=Bucarest
Europe/Athens
GR Athens=Athènes
Europe/Kyiv
UA Kyiv, Kiev
Europe/Moscow
RU Moscow=Moscou
RU Saint Petersburg=Saint-Pétersbourg
Europe/Istanbul
TR Istanbul
TR Ankara
Europe/Tallinn
EE Tallinn
EE Tartu
Europe/Ljubljana
SI Ljubljana
Europe/Luxembourg
LU Luxembourg
Atlantic/Reykjavik
IS Reykjavik=Reykjavík
Australia/Sydney
AU Sydney, New South Wales, Nouvelle-Galles du Sud
AU Canberra, Questacon
Australia/Melbourne
AU Melbourne, Victoria
Australia/Brisbane
AU Brisbane, Queensland
Australia/Perth
AU Perth, Western Australia, Australie-Occidentale
Australia/Adelaide
AU Adelaide=Adélaïde, South Australia, Australie-Méridionale
Pacific/Auckland
NZ Auckland
NZ Wellington
NZ Christchurch
NZ Dunedin
Asia/Tokyo
JP Tokyo
JP Osaka
JP Kyoto
Asia/Shanghai
CN Beijing=Pékin, Peking
CN Shanghai
CN Shenzhen
CN Guangzhou, Canton
Asia/Hong_Kong
HK Hong Kong
Asia/Taipei
TW Taipei
Asia/Seoul
KR Seoul=Séoul
KR Daejeon
Asia/Singapore
SG Singapore=Singapour
Asia/Kolkata
IN New Delhi, Delhi
IN Mumbai=Mumbai, Bombay
IN Bangalore, Bengaluru
IN Kolkata, Calcutta
IN Chennai, Madras
IN Hyderabad
Asia/Karachi
PK Karachi
PK Islamabad
Asia/Dubai
AE Dubai=Dubaï, UAE, EAU
AE Abu Dhabi
Asia/Riyadh
SA Riyadh=Riyad
Asia/Jerusalem
IL Jerusalem=Jérusalem
IL Tel Aviv
Asia/Bangkok
TH Bangkok
Asia/Kuala_Lumpur
MY Kuala Lumpur
Asia/Jakarta
ID Jakarta
Asia/Manila
PH Manila=Manille
Asia/Ho_Chi_Minh
VN Ho Chi Minh City=Hô Chi Minh-Ville, Saigon
VN Hanoi=Hanoï
Africa/Cairo
EG Cairo=Le Caire
EG Alexandria=Alexandrie
Africa/Johannesburg
ZA Johannesburg
ZA Cape Town=Le Cap
ZA Pretoria
Africa/Lagos
NG Lagos
NG Abuja
Africa/Nairobi
KE Nairobi
Africa/Casablanca
MA Casablanca
MA Rabat
Africa/Tunis
TN Tunis
Africa/Algiers
DZ Algiers=Alger
Africa/Dakar
SN Dakar
Africa/Abidjan
CI Abidjan
Africa/Accra
GH Accra
Africa/Kinshasa
CD Kinshasa
America/Mexico_City
MX Mexico City=Mexico, CDMX
MX Guadalajara
MX Puebla
America/Cancun
MX Cancún=Cancún, Cancun
America/Tijuana
MX Tijuana
America/Monterrey
MX Monterrey
America/Sao_Paulo
BR São Paulo
BR Rio de Janeiro
BR Brasília, Brasilia
America/Argentina/Buenos_Aires
AR Buenos Aires
America/Bogota
CO Bogotá=Bogota
CO Medellín
America/Santiago
CL Santiago
America/Lima
PE Lima
America/Caracas
VE Caracas
America/Havana
CU Havana=La Havane
America/Port-au-Prince
HT Port-au-Prince
Atlantic/Bermuda
BM Bermuda=Bermudes, Hamilton
Indian/Reunion
RE Saint-Denis
`;
