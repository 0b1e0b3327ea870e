/** Cities of the rest of the world; `place-table.ts` tells how they are written. */
export const world = `
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
