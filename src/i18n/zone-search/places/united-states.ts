/** Cities of the United States; `place-table.ts` tells how they are written. */
export const unitedStates = `
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
`;
