/** Provinces and territories of Canada and states of the United States: code, English name, French name where it differs, after commas what else it goes by. */
export const regionTable = `
CA-NL Newfoundland and Labrador=Terre-Neuve-et-Labrador, T.-N.-L.
CA-PE Prince Edward Island=Île-du-Prince-Édouard, PEI, ÎPÉ
CA-NS Nova Scotia=Nouvelle-Écosse, N.-É.
CA-NB New Brunswick=Nouveau-Brunswick, N.-B.
CA-QC Quebec=Québec
CA-ON Ontario
CA-MB Manitoba
CA-SK Saskatchewan
CA-AB Alberta
CA-BC British Columbia=Colombie-Britannique, C.-B.
CA-YT Yukon
CA-NT Northwest Territories=Territoires du Nord-Ouest, NWT, T.N.-O.
CA-NU Nunavut
US-AL Alabama
US-AK Alaska
US-AZ Arizona
US-AR Arkansas
US-CA California=Californie
US-CO Colorado
US-CT Connecticut
US-DE Delaware
US-DC District of Columbia=District de Columbia
US-FL Florida=Floride
US-GA Georgia=Géorgie
US-HI Hawaii=Hawaï
US-ID Idaho
US-IL Illinois
US-IN Indiana
US-IA Iowa
US-KS Kansas
US-KY Kentucky
US-LA Louisiana=Louisiane
US-ME Maine
US-MD Maryland
US-MA Massachusetts
US-MI Michigan
US-MN Minnesota
US-MS Mississippi
US-MO Missouri
US-MT Montana
US-NE Nebraska
US-NV Nevada
US-NH New Hampshire
US-NJ New Jersey
US-NM New Mexico=Nouveau-Mexique
US-NY New York
US-NC North Carolina=Caroline du Nord
US-ND North Dakota=Dakota du Nord
US-OH Ohio
US-OK Oklahoma
US-OR Oregon
US-PA Pennsylvania=Pennsylvanie
US-RI Rhode Island
US-SC South Carolina=Caroline du Sud
US-SD South Dakota=Dakota du Sud
US-TN Tennessee
US-TX Texas
US-UT Utah
US-VT Vermont
US-VA Virginia=Virginie
US-WA Washington
US-WV West Virginia=Virginie-Occidentale
US-WI Wisconsin
US-WY Wyoming
`;
