/** Cities of Canada; `place-table.ts` tells how they are written. */
export const canada = `
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
`;
